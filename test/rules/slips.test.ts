import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);
const LETTER = cleanLetter();
const SIGN = /[\p{L}\p{N}]/u;

/** Lines in which no letter may be left out or change places with the next without a report above a hint. */
const LINES = [
  '**General Assembly**',
  'Distr.: General',
  '14 March 2025',
  'English',
  'Original: Russian',
  '**Seventy-ninth session**',
  'Agenda item 110',
  '**Measures to eliminate international terrorism**',
  '**Letter dated',
  'Ambassador',
  '**Annex to the letter dated',
];

for (const start of LINES) {
  test(`every slip in “${start}” is seen`, () => {
    const from = LETTER.indexOf(`\n${start}`) + 1;
    const line = LETTER.slice(from, LETTER.indexOf('\n', from));
    const missed: string[] = [];
    for (let i = 0; i < line.length; i++) {
      if (!SIGN.test(line[i]!)) continue;
      const next = line[i + 1] ?? '';
      const slips = [line.slice(0, i) + line.slice(i + 1)];
      if (SIGN.test(next) && next !== line[i]) slips.push(line.slice(0, i) + next + line[i] + line.slice(i + 2));
      for (const slip of slips) {
        const text = LETTER.slice(0, from) + slip + LETTER.slice(from + line.length);
        if (engine.open(text).diagnostics.every(each => each.severity === 'hint')) missed.push(slip);
      }
    }
    assert.deepEqual(missed, []);
  });
}
