import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { refactorings } from '../../server/src/features/refactor.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);

/** What is offered at a place, or for the stretch from one to another. */
function offered(text: string, start: number, end = start) {
  return refactorings(engine.open(text), { start, end });
}

function made(text: string, at: number, title: string): string {
  const found = offered(text, at).find(each => each.title === title);
  assert.ok(found, `“${title}” is not offered`);
  return applyEdits(text, found.edits());
}

const serious = (text: string) =>
  engine
    .open(text)
    .diagnostics.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, message }) => `${rule.id}: ${message}`);

test('the forms of a State’s name are offered, but for the one that stands there', () => {
  const text = cleanLetter().replace('The delegations met', 'The delegation of Iran (Islamic Republic of) met');
  const at = text.indexOf('Iran (Islamic') + 2;
  const titles = offered(text, at).map(each => each.title);
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
    offered(text, text.indexOf('I have')).filter(each => each.kind.endsWith('identical')),
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
  assert.deepEqual(offered('', 0), []);
  assert.deepEqual(offered('Bread and butter\n', 3), []);
});

const SORT = 'Sort the States in English alphabetical order';

test('States are sorted in a sentence, a line of sponsors, a table and a list, with all that belongs to them', () => {
  const letter = (text: string) => cleanLetter().replace('They welcomed the efforts under way.', text);
  const at = (text: string, words: string) => text.indexOf(words) + 1;
  const sentence = letter('They thanked Viet Nam, the United Kingdom of Great Britain and Northern Ireland and Chile.');
  assert.ok(
    made(sentence, at(sentence, 'Viet Nam'), SORT).includes(
      'They thanked Chile, the United Kingdom of Great Britain and Northern Ireland and Viet Nam.',
    ),
  );
  const table = letter(
    'Contributions:\n\n| State | Dollars |\n| --- | ---: |\n| Peru | 3 |\n| Iran (Islamic Republic of) | 2 |\n| Chad | 1 |\n',
  );
  assert.ok(
    made(table, at(table, 'Peru'), SORT).includes(
      '| --- | ---: |\n| Chad | 1 |\n| Iran (Islamic Republic of) | 2 |\n| Peru | 3 |\n',
    ),
  );
  const list = letter('Present were:\n\n– Peru;\n\n– Chad;\n\n– Benin.\n');
  assert.ok(made(list, at(list, 'Chad'), SORT).includes('– Benin;\n\n– Chad;\n\n– Peru.\n'));
});

test('what is in order, and what asterisks tell apart, says why it is not sorted', () => {
  const sentence = (words: string) => cleanLetter().replace('They welcomed the efforts under way.', words);
  const reason = (text: string) => offered(text, text.indexOf('Chad') + 1).find(each => each.title === SORT)?.disabled;
  assert.equal(
    reason(sentence('They thanked Chad, Chile and Peru.')),
    'The States stand in English alphabetical order.',
  );
  assert.match(reason(sentence('They thanked Peru, Chad\\* and Benin.')) ?? '', /^Asterisks tell/);
});

test('a list of dashes becomes (a), (b), (c)', () => {
  const text = cleanLetter().replace(
    'They welcomed the efforts under way.',
    'They agreed:\n\n– To meet;\n\n– To speak;\n\n– To write.',
  );
  const changed = made(text, text.indexOf('To speak'), 'Number the list (a) to (c)');
  assert.ok(changed.includes('(a) To meet;\n\n(b) To speak;\n\n(c) To write.'));
});

/** A draft resolution with sub-paragraphs and a reference of its own. */
const RESOLUTION = `**General Assembly**

Distr.: Limited
14 March 2025
Original: English

---

**Seventy-ninth session**

Agenda item 110

**Draft resolution on inland ports**

*The General Assembly*,

*Recalling* its resolution 78/1,

*Noting* the report,

1. *Takes note* of the report;

2. *Requests* the Secretary-General:

(a) To write;

(b) To speak;

(c) To sing;

3. *Decides* to return to paragraph 2 above.
`;

test('operative paragraphs change places with number, mark and what is said of them', () => {
  const down = made(RESOLUTION, RESOLUTION.indexOf('To speak'), 'Move paragraph 2 down');
  assert.ok(
    down.endsWith(`1. *Takes note* of the report;

2. *Decides* to return to paragraph 3 above;

3. *Requests* the Secretary-General:

(a) To write;

(b) To speak;

(c) To sing.
`),
    down,
  );
  const up = made(RESOLUTION, RESOLUTION.indexOf('Noting'), 'Move this preambular paragraph up');
  assert.ok(up.includes('*The General Assembly*,\n\n*Noting* the report,\n\n*Recalling* its resolution 78/1,\n\n1.'));
  assert.deepEqual(
    offered(RESOLUTION, RESOLUTION.indexOf('Takes note')).flatMap(({ kind, title }) =>
      /move/.test(kind) ? [title] : [],
    ),
    ['Move paragraph 1 down'],
  );
});

test('a paragraph moved up and down again stands as it stood', () => {
  for (const words of ['Takes note', 'To write', 'Recalling']) {
    const down = offered(RESOLUTION, RESOLUTION.indexOf(words)).find(each => each.kind.endsWith('move.down'))!;
    const moved = applyEdits(RESOLUTION, down.edits());
    const up = offered(moved, moved.indexOf(words)).find(each => each.kind.endsWith('move.up'))!;
    assert.equal(applyEdits(moved, up.edits()), RESOLUTION);
  }
});

test('sub-paragraphs go one level deeper and up again', () => {
  const from = RESOLUTION.indexOf('(b)');
  const deeper = made(RESOLUTION, from, 'Make sub-paragraph (b) one level deeper');
  assert.ok(deeper.includes('(a) To write;\n\n(i) To speak;\n\n(b) To sing;'));
  assert.equal(made(deeper, deeper.indexOf('(i)'), 'Bring sub-paragraph (i) one level up'), RESOLUTION);
});

test('paragraphs are numbered anew with what is said of them', () => {
  const text = RESOLUTION.replace('3. *Decides* to return to paragraph 2', '5. *Decides* to return to paragraph 5');
  const changed = made(text, text.indexOf('Decides'), 'Number the paragraphs anew, 1. to 3.');
  assert.ok(changed.includes('3. *Decides* to return to paragraph 3 above.'));
  assert.ok(!offered(changed, changed.indexOf('Decides')).some(each => each.kind.endsWith('renumber')));
});

test('a letter goes over to the next session, with the item of the same title', () => {
  const text = cleanLetter();
  const at = text.indexOf('Seventy-ninth');
  const change = offered(text, at).find(each => each.kind.endsWith('.session') && /eightieth/.test(each.title));
  assert.ok(change);
  const changed = applyEdits(text, change.edits());
  assert.match(changed, /^\*\*Eightieth session\*\*$/m);
  const item = /^Agenda item (\d+)$/m.exec(changed)?.[1];
  assert.notEqual(item, '110');
  assert.ok(changed.includes(`under agenda item ${item}.`));
  const titles = engine.open(changed).diagnostics.filter(each => each.rule.id === 'agenda/title-wording');
  assert.deepEqual(titles, []);
  assert.deepEqual(
    offered(text, text.indexOf('I have')).filter(each => each.kind.endsWith('.session')),
    [],
  );
});

test('what a rule mends in one place is offered by name for the whole document', () => {
  const text = cleanLetter().replace('**Seventy-ninth session**\n\n', '');
  assert.match(made(text, 0, 'Insert the session'), /^\*\*Seventy-ninth session\*\*$/m);
});

test('no refactoring loses a letter of what stands there, but for numbers and names', () => {
  const letters = (text: string) => [...text.replace(/[^\p{L}]/gu, '')].sort().join('');
  for (let at = 0; at < RESOLUTION.length; at += 7) {
    for (const each of offered(RESOLUTION, at, Math.min(at + 40, RESOLUTION.length))) {
      const changed = applyEdits(RESOLUTION, each.edits());
      if (/move/.test(each.kind)) assert.equal(letters(changed), letters(RESOLUTION), each.title);
      assert.ok(changed.length > RESOLUTION.length - 40, each.title);
    }
  }
});
