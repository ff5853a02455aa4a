import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Draft, Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { askActions, askAt, askWhole } from '../support/exercise.ts';
import { parseFixtures } from '../support/fixture.ts';

const engine = new Engine(rules);

/** Offsets at which a word, a mark or a line begins or ends, and those beyond the text. */
function borders(text: string): number[] {
  return [-1, ...Array.from(text.matchAll(/\b|(?<=[^\w\s])|(?=\n)|$/g), found => found.index), text.length + 1];
}

/** Asks at offsets; what goes wrong is reported with its place. */
function sweep(name: string, draft: Draft, offsets: readonly number[], ask: (draft: Draft, offset: number) => void) {
  for (const offset of offsets) {
    try {
      ask(draft, offset);
    } catch (error) {
      throw new Error(`${name} at ${offset}`, { cause: error });
    }
  }
}

function filesIn(folder: string, end: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(end))
    .map(file => `${folder}/${file}`);
}

test('every feature answers at every place of every draft of the tests', () => {
  for (const file of [...filesIn('test/structure', '.un.md'), ...filesIn('samples', '.un.md')]) {
    const text = readFileSync(file, 'utf8');
    const draft = engine.open(text);
    askWhole(draft);
    const everywhere = Array.from({ length: text.length + 4 }, (_, i) => i - 2);
    sweep(file, draft, everywhere, askAt);
    sweep(file, draft, borders(text), askActions);
  }
});

test('every feature answers within every text of the fixtures of rules', () => {
  for (const file of filesIn('test/rules', '.md')) {
    for (const { name, text } of parseFixtures(readFileSync(file, 'utf8'))) {
      const draft = engine.open(text);
      askWhole(draft);
      const some = borders(text).filter((_, i) => i % 80 === text.length % 80);
      sweep(`${file}, ${name}`, draft, some, askAt);
      sweep(`${file}, ${name}`, draft, some.slice(-1), askActions);
    }
  }
});
