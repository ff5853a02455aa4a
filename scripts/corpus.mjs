// Runs the rules over the real documents of ../shared/corpus and prints every finding, for people who write rules.
//   node scripts/corpus.mjs [--rule PREFIX] [--kind DOCTYPE] [--file PART] [--severity error,warning] [--counts] [--outline]
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: {
    rule: { type: 'string' },
    kind: { type: 'string' },
    file: { type: 'string' },
    severity: { type: 'string' },
    counts: { type: 'boolean' },
    all: { type: 'boolean' },
    model: { type: 'boolean' },
  },
});
const CORPUS = '../shared/corpus';
if (!existsSync(`${CORPUS}/index.json`)) {
  console.log('The real documents of ../shared/corpus are not here.');
  process.exit(0);
}
mkdirSync('out', { recursive: true });
const bundle = path.resolve(`out/corpus-${process.pid}.mjs`);
await build({
  stdin: {
    contents:
      "export { Engine } from './server/src/analysis/engine.ts'; export { rules } from './server/src/rules/index.ts';",
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  logLevel: 'warning',
});
const { Engine, rules } = await import(pathToFileURL(bundle).href);
const { rmSync } = await import('node:fs');
rmSync(bundle);
const engine = new Engine(rules.filter(rule => rule.id.startsWith(values.rule ?? '')));
const entries = [{ file: 'seed.md', docType: 'letter', tags: [] }, ...JSON.parse(readFileSync(`${CORPUS}/index.json`))];
const counts = new Map();
let words = 0;
for (const entry of entries) {
  if (values.kind && entry.docType !== values.kind) continue;
  if (values.file && !entry.file.includes(values.file)) continue;
  const excluded = entry.tags.some(tag => tag === 'ocr' || tag.startsWith('messy'));
  if (excluded && !values.all && !values.file) continue;
  const text = readFileSync(`${CORPUS}/${entry.file}`, 'utf8');
  const draft = engine.open(text);
  if (values.model) {
    const { structure } = draft.model;
    const item = structure.agenda?.text.replaceAll('\n', ' ');
    const sessions = structure.columns
      .map(column => `${column.organ?.text ?? ''}/${column.session?.text ?? ''}`)
      .join(' ');
    console.log(
      `${entry.file} [${entry.docType}] → ${structure.kind} ${structure.language} | ${sessions} | ${item} | annexes ${structure.parts.filter(part => part.level === 'annex').length} of ${entry.annexes} | signatures ${structure.parts.map(part => part.signatures.length)} | ${structure.title?.value.text.slice(0, 60)}`,
    );
  }
  words += text.split(/\s+/).length;
  for (const diagnostic of draft.diagnostics) {
    if (values.severity && !values.severity.split(',').includes(diagnostic.severity)) continue;
    const key = `${diagnostic.rule.id} ${diagnostic.severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (values.counts) continue;
    const { line, character } = draft.snapshot.positionAt(diagnostic.start);
    const where = `${path.basename(entry.file)} [${entry.docType}${entry.tags.length ? ` ${entry.tags}` : ''}]:${line + 1}:${character + 1}`;
    const quote = text
      .slice(Math.max(0, diagnostic.start - 20), diagnostic.end + 20)
      .replaceAll('\n', '⏎')
      .slice(0, 160);
    console.log(`${where}\n  ${diagnostic.severity} ${diagnostic.rule.id}: ${diagnostic.message}\n  …${quote}…`);
  }
}
console.log(`\n${words} words`);
for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)} ${key}`);
