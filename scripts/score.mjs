// Prints how many injected defects are found and repaired, and how often issued documents are reported, and keeps both
// in docs/scores.md. The second part needs the real documents of ../shared/corpus.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const CORPUS = '../shared/corpus';
mkdirSync('out', { recursive: true });
const outfile = path.resolve('out/score.mjs');
await build({
  stdin: {
    contents: `export { cleanDocuments, scores } from './test/support/score.ts';
export { OPERATORS } from './test/support/operators.ts';
export { Engine } from './server/src/analysis/engine.ts';
export { rules } from './server/src/rules/index.ts';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'warning',
});
const { cleanDocuments, scores, OPERATORS, Engine, rules } = await import(pathToFileURL(outfile).href);
rmSync(outfile);

const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const lines = [
  '# Scores',
  '',
  'Written by `npm run score`.',
  '',
  '## Defects found and repaired',
  '',
  `${Object.values(OPERATORS).flat().length} ways to spoil a document (\`test/support/operators/\`), each put into ${cleanDocuments().length} clean documents of our own where it fits. A defect counts as found when a rule named for it reports it above a hint, and as repaired when one of its fixes gives the document back. \`test/score-floors.json\` keeps the floors below which the tests fail.`,
  '',
  '| class | defects | found | to repair | repaired |',
  '| --- | --- | --- | --- | --- |',
];
for (const [kind, score] of scores()) {
  const found = share(score.found, score.injected);
  lines.push(
    `| ${kind} | ${score.injected} | ${found} | ${score.repairable} | ${share(score.repaired, score.repairable)} |`,
  );
}

if (existsSync(`${CORPUS}/index.json`)) {
  const engine = new Engine(rules);
  const index = JSON.parse(readFileSync(`${CORPUS}/index.json`, 'utf8'));
  const fair = index.filter(
    ({ tags }) => !tags.some(tag => ['ocr', 'masthead-1990s'].includes(tag) || tag.startsWith('messy')),
  );
  const kinds = new Map();
  for (const entry of fair.filter(each => each.language === 'English')) {
    const text = readFileSync(`${CORPUS}/${entry.file}`, 'utf8');
    const count = kinds.get(entry.docType) ?? { documents: 0, words: 0, error: 0, warning: 0, information: 0, hint: 0 };
    kinds.set(entry.docType, count);
    count.documents++;
    count.words += text.split(/\s+/).length;
    for (const { severity } of engine.open(text).diagnostics) count[severity]++;
  }
  lines.push('', '## Issued documents reported', '');
  lines.push(
    'English documents as issued, without scanned, damaged and pre-1998 ones. Nearly every report on such a document is a false alarm.',
    '',
  );
  lines.push('| kind | documents | words | errors | warnings | information |', '| --- | --- | --- | --- | --- | --- |');
  const row = (name, count) =>
    lines.push(
      `| ${name} | ${count.documents} | ${count.words.toLocaleString('en')} | ${count.error} | ${count.warning} | ${count.information} |`,
    );
  for (const [kind, count] of [...kinds].sort()) row(kind, count);
  const all = { documents: 0, words: 0, error: 0, warning: 0, information: 0 };
  for (const count of kinds.values()) for (const key of Object.keys(all)) all[key] += count[key];
  row('**all**', all);
  const rate = count => ((1000 * count) / all.words).toFixed(3);
  lines.push(
    '',
    `Per 1,000 words: ${rate(all.error)} errors, ${rate(all.warning)} warnings, ${rate(all.information)} informations.`,
  );
  writeFileSync('docs/scores.md', `${lines.join('\n')}\n`);
} else {
  console.log('The real documents of ../shared/corpus are not here: docs/scores.md stays as it is.');
}
console.log(lines.slice(4).join('\n'));
