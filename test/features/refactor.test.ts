import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { refactorings } from '../../server/src/features/refactor.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);

function made(text: string, at: number, title: string): string {
  const found = refactorings(engine.open(text), at).find(each => each.title === title);
  assert.ok(found, `“${title}” is not offered`);
  return applyEdits(text, found.edits);
}

const serious = (text: string) =>
  engine
    .open(text)
    .diagnostics.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, message }) => `${rule.id}: ${message}`);

test('the forms of a State’s name are offered, but for the one that stands there', () => {
  const text = cleanLetter().replace('The delegations met', 'The delegation of Iran (Islamic Republic of) met');
  const at = text.indexOf('Iran (Islamic') + 2;
  const titles = refactorings(engine.open(text), at).map(each => each.title);
  assert.ok(titles.includes('Write “Islamic Republic of Iran” (in running text)'));
  assert.ok(!titles.some(title => title.startsWith('Write “Iran (')));
  const changed = made(text, at, 'Write “Islamic Republic of Iran” (in running text)');
  assert.ok(changed.includes('The delegation of the Islamic Republic of Iran met'));
});

test('a formal name has its article once', () => {
  const text = cleanLetter().replace('The delegations met', 'The delegation of Chile met');
  const changed = made(text, text.indexOf('Chile met'), 'Write “Republic of Chile” (formal name)');
  assert.ok(changed.includes('The delegation of the Republic of Chile met'));
});

test('identical letters are made of a letter, in its title and in the headings of its annexes', () => {
  const text = cleanLetter();
  const changed = made(text, text.indexOf('Letter dated') + 3, 'Make identical letters of this letter');
  assert.match(
    changed,
    /^\*\*Identical letters dated 12 March 2025 .* addressed to the Secretary-General and the President of the Security Council\*\*$/m,
  );
  assert.match(
    changed,
    /^\*\*Annex to the identical letters dated 12 March 2025 .* and the President of the Security Council\*\*$/m,
  );
  assert.equal(engine.open(changed).model.kind, 'identical-letters');
  assert.deepEqual(
    refactorings(engine.open(text), text.indexOf('I have')).filter(each => each.kind.endsWith('identical')),
    [],
  );
});

test('an annex is added with its heading from the letter; a first one gets its number', () => {
  const text = cleanLetter();
  const two = made(text, 0, 'Add annex II');
  assert.match(two, /^\*\*Annex I to the letter dated 12 March 2025/m);
  assert.match(two, /^\*\*Annex II to the letter dated 12 March 2025/m);
  assert.deepEqual(
    serious(two).filter(each => each.startsWith('annex/')),
    [],
  );
  const three = made(two, 0, 'Add annex III');
  assert.deepEqual(
    serious(three).filter(each => each.startsWith('annex/')),
    [],
  );
  const bare = text.slice(0, text.indexOf('**Annex')).replace(' (see annex)', '').replace(' and its annex', '');
  const one = made(bare, 0, 'Add an annex');
  assert.match(one, /^\*\*Annex to the letter dated 12 March 2025/m);
});

test('nothing is offered where nothing can be made', () => {
  assert.deepEqual(refactorings(engine.open(''), 0), []);
  assert.deepEqual(refactorings(engine.open('Bread and butter\n'), 3), []);
});
