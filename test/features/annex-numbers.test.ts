import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { definition } from '../../server/src/features/definition.ts';
import { linkedEditing } from '../../server/src/features/linked-editing.ts';
import { occurrences } from '../../server/src/features/occurrences.ts';
import { rename, renaming } from '../../server/src/features/rename.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter, threeAnnexes } from '../support/letters.ts';

const engine = new Engine(rules);
const text = threeAnnexes().replace(
  'They welcomed',
  'Annex II to resolution 60/1 and annex II were read. They welcomed',
);

function seen(words: string, by = 0): string[] {
  const at = text.indexOf(words) + by;
  return occurrences(engine.open(text), at).map(({ start }) => text.slice(Math.max(0, start - 9), start + 3));
}

test('an annex is found by its number in its heading and wherever the text speaks of it', () => {
  const expected = ['nexes I, II ', 'nd annex II w', '**Annex II t'];
  assert.deepEqual(
    seen('II and III').map(each => each.trim()),
    seen('**Annex II', 9).map(each => each.trim()),
  );
  assert.equal(seen('II and III').length, expected.length);
  assert.deepEqual(seen('II to resolution'), []);
});

test('an annex that is named leads to its heading', () => {
  const { start } = definition(engine.open(text), text.indexOf('III)') + 1)!;
  assert.ok(text.split('\n')[start.line]!.startsWith('**Annex III to'));
});

test('the number of an annex is written anew everywhere, and not one that is taken', () => {
  const found = renaming(engine.open(text), text.indexOf('**Annex II') + 9)!;
  const renamed = applyEdits(text, rename(found, 'IV'));
  assert.match(renamed, /\(see annexes I, IV and III\)/);
  assert.match(renamed, /^\*\*Annex IV to the letter/m);
  assert.match(renamed, /Annex II to resolution 60\/1 and annex IV were read/);
  assert.match(found.refuses('III')!, /already/);
  assert.match(found.refuses('4')!, /Roman/);
});

test('an acronym is written anew where it is spelt out and where it is used', () => {
  const report = '**General Assembly**\n\n1. The World Health Organization (WHO) met. WHO agreed with UNICEF.\n';
  const found = renaming(engine.open(report), report.indexOf('WHO agreed') + 1)!;
  assert.equal(applyEdits(report, rename(found, 'WHOM')), report.replaceAll('WHO', 'WHOM'));
  assert.match(found.refuses('UNICEF')!, /something else/);
  assert.match(found.refuses('who')!, /capital letters/);
});

test('date and sender are written together in the title of a letter and of its annex, and nothing else is', () => {
  const letter = cleanLetter();
  const linked = (words: string) =>
    linkedEditing(engine.open(letter), letter.indexOf(words) + 3).map(({ start, end }) => letter.slice(start, end));
  assert.deepEqual(linked('12 March 2025 from'), ['12 March 2025', '12 March 2025']);
  assert.equal(linked('Permanent Representative of').length, 2);
  assert.equal(new Set(linked('Permanent Representative of')).size, 1);
  assert.deepEqual(linked('addressed to'), []);
  assert.deepEqual(linked('14 March'), []);
  assert.deepEqual(linkedEditing(engine.open(letter.replace('12 March', '13 March')), letter.indexOf('13 March')), []);
});
