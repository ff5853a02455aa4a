import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rename, renaming } from '../../server/src/features/rename.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);

function renamed(text: string, words: string, to: string): string {
  const found = renaming(engine.open(text), text.indexOf(words) + 1);
  assert.ok(found, `nothing to rename at “${words}”`);
  assert.equal(found.refuses(to), undefined);
  return applyEdits(text, rename(found, to));
}

test('the date of the letter is written anew in its title and in the headings of its annexes', () => {
  const text = renamed(cleanLetter(), '12 March 2025 from', '13 March 2025');
  assert.equal(text, cleanLetter().replaceAll('12 March 2025', '13 March 2025'));
  const found = renaming(engine.open(cleanLetter()), cleanLetter().indexOf('12 March 2025 from'));
  assert.match(found!.refuses('March 13, 2025')!, /write it as “3 December 2003”/);
});

test('an agenda item is written anew in header and request', () => {
  const text = renamed(cleanLetter(), '110\n', '98 (j)');
  assert.equal(text, cleanLetter().replaceAll(/(genda item )110/g, '$198 (j)'));
  const found = renaming(engine.open(cleanLetter()), cleanLetter().indexOf('110\n'));
  assert.match(found!.refuses('98j')!, /write it as “98 \(j\)”/);
});

test('the number of a footnote is written anew at its calls and at the note, and not one that is taken', () => {
  const report = '**General Assembly**\n\n1. One.[^1] Two.[^2]\n\n[^1]: A/79/904.\n\n[^2]: A/79/905.\n';
  assert.equal(renamed(report, '[^1]', '7'), report.replaceAll('[^1]', '[^7]'));
  const found = renaming(engine.open(report), report.indexOf('[^1]') + 2);
  assert.match(found!.refuses('2')!, /already/);
  assert.match(found!.refuses('a b')!, /cannot be/);
});

test('nothing is renamed elsewhere', () => {
  for (const words of ['honour', 'General Assembly', 'Nazarova'])
    assert.equal(renaming(engine.open(cleanLetter()), cleanLetter().indexOf(words) + 2), undefined, words);
});
