import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter } from '../support/letters.ts';

const UNITS = [
  'a',
  ' ',
  '\t',
  '(',
  ')',
  '[',
  '*',
  '**',
  '_',
  '\\',
  '|',
  '“',
  '"',
  '-',
  '1',
  '1 ',
  '1, ',
  '(a) ',
  'A/',
  'A ',
  'and ',
  ', ',
  'of the ',
  'Annex ',
  'agenda item ',
  'Agenda item 1 and ',
  'resolution ',
  '4 December ',
  'Saudi ',
  'the Republic of ',
  '(see annex) ',
  '(Signed) ',
  '\r',
  '😀',
  '\u00a0',
  'A1',
  '. ',
  'Letter dated ',
  ' from the Permanent Representative of ',
  'x@',
  'a.b',
  '`',
  'https://',
  '<!--',
  '<!-- masthead-disable -->',
  'co-',
  'é',
  'Annexe I ',
  'Points 1, ',
  '4 mars ',
  '4 de ',
  ' adressée à ',
  'Письмо ',
  ' от 1',
  'رسالة ',
  ' من ',
  'و 1 ',
  '给',
  '2024年',
  'a给',
  '\u200f',
  '(voir annexe) ',
  'organise ',
  'A/79/9001\n',
  'Kazakhstann ',
  'Iran and Russian ',
];
const COUNT = 50_000;
/** Far above what linear work takes and far below what quadratic work takes on any machine. */
const LIMIT_MS = 4000;

for (const unit of UNITS) {
  test(`${COUNT} of ${JSON.stringify(unit)} in one block are borne`, () => {
    const run = unit.repeat(COUNT);
    const letter = cleanLetter();
    const start = performance.now();
    for (const text of [run, `**${run}**`, letter.replace('I have the honour', run)]) {
      const found = new Engine(rules).open(text).diagnostics;
      for (const each of found.slice(0, 20)) each.fixes();
    }
    const took = performance.now() - start;
    assert.ok(took < LIMIT_MS * 3, `${Math.round(took)} ms`);
  });
}

test('10 MB in one line, and 10 MB of line breaks, are borne', () => {
  for (const text of ['x'.repeat(10_000_000), '\n'.repeat(10_000_000), 'x\n\n'.repeat(500_000)]) {
    void new Engine(rules).open(text).diagnostics.length;
  }
});
