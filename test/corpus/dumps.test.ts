import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { dump } from '../support/outline.ts';
import { corpus, NO_CORPUS, read } from '../support/project.ts';

/**
 * The structure of every issued document, kept as kind, language, size and a hash: the texts are not the project's to
 * copy. Where a change of the model changes a dump, look at `out/dumps/changes.txt`; where it is what was meant, run
 * again with UPDATE=1. On a conflict in `dumps.json` take either side and do the same.
 */
const KEPT = 'test/corpus/dumps.json';
/** The dumps as they were when they last agreed, and as they are now. */
const OLD = 'out/dumps/old';
const NEW = 'out/dumps/new';
const CHANGES = 'out/dumps/changes.txt';

const documents = corpus() ?? [];

function mark(text: string): string {
  const [head] = text.split('\n', 1);
  const nodes = text.split('\n').filter(line => /^\s*\d+–\d+ /.test(line)).length;
  return `${head}, ${nodes} nodes, ${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
}

/** The lines that only the old dump or only the new one has, in the order of each. */
function changes(before: string, after: string): string[] {
  const without = (text: string, other: string) => {
    const left = new Map<string, number>();
    for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
    return text.split('\n').filter(line => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count <= 0;
    });
  };
  return [...without(before, after).map(line => `- ${line}`), ...without(after, before).map(line => `+ ${line}`)];
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

test('the structure of every issued document is as it was', { skip: documents.length > 0 ? false : NO_CORPUS }, () => {
  const kept = existsSync(KEPT) ? (JSON.parse(read(KEPT)) as Record<string, string>) : {};
  const now: Record<string, string> = {};
  const report: string[] = [];
  for (const { file, text } of documents) {
    const name = `${path.basename(file, '.md')}.dump`;
    const dumped = dump(text);
    now[path.basename(file)] = mark(dumped);
    write(NEW, name, dumped);
    const same = kept[path.basename(file)] === mark(dumped);
    if (!same) {
      const old = path.join(OLD, name);
      const lines = existsSync(old) ? changes(read(old), dumped) : ['  (no dump of the earlier state is here)'];
      report.push(`${file}: ${kept[path.basename(file)] ?? 'new'} → ${mark(dumped)}`, ...lines, '');
    }
    if (same || process.env.UPDATE) write(OLD, name, dumped);
  }
  write(path.dirname(CHANGES), path.basename(CHANGES), report.join('\n'));
  if (process.env.UPDATE) writeFileSync(KEPT, `${JSON.stringify(now, undefined, 2)}\n`);
  else assert.deepEqual(now, kept, `See ${CHANGES}; UPDATE=1 node scripts/test.mjs corpus keeps the new dumps.`);
});
