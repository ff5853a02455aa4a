import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { cardData, resolve } from '../../server/src/features/completion/resolve.ts';
import { complete } from '../../server/src/features/completion.ts';
import { hover } from '../../server/src/features/hover.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);

/** Completes at the mark `¦`; gives the labels, and the text after choosing one. */
function at(marked: string, snippets = false) {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const draft = engine.open(text);
  const items = complete(draft, offset, { snippets });
  return {
    labels: items.map(item => item.label),
    items,
    choose(label: string): string {
      const item = items.find(each => each.label.startsWith(label));
      assert.ok(
        item,
        `“${label}” is not offered, but ${items
          .map(each => each.label)
          .slice(0, 20)
          .join(' | ')}`,
      );
      const edit = item.textEdit as { range: { start: never; end: never }; newText: string };
      const start = draft.snapshot.offsetAt(edit.range.start);
      const end = draft.snapshot.offsetAt(edit.range.end);
      return applyEdits(text, [{ start, end, newText: edit.newText }]);
    },
  };
}

const letter = (from: string, to: string) => {
  assert.ok(cleanLetter().includes(from), from);
  return cleanLetter().replace(from, to);
};

test('an empty document begins with a masthead', () => {
  const { labels } = at('¦');
  for (const label of [
    'United Nations',
    'General Assembly',
    'Security Council',
    'Distr.: General',
    'Original: English',
    '---',
  ]) {
    assert.ok(labels.includes(label), label);
  }
});

test('a header keyword is completed with its values', () => {
  const done = at(letter('Distr.: General', 'Dis¦')).choose('Distr.: Limited');
  assert.equal(done, letter('Distr.: General', 'Distr.: Limited'));
});

test('lines that stand there are not offered again', () => {
  assert.ok(!at(letter('English\n', 'English\n¦\n')).labels.includes('Distr.: General'));
});

test('the organ is written in bold', () => {
  assert.equal(at('Sec¦').choose('Security Council'), '**Security Council**');
  assert.equal(at('**Sec¦').choose('Security Council'), '**Security Council**');
});

test('the session follows from the date', () => {
  const done = at(letter('A/79/9001\n', '').replace('**Seventy-ninth session**', '**Sev¦')).choose(
    'Seventy-ninth session',
  );
  assert.match(done, /^\*\*Seventy-ninth session\*\*$/m);
});

test('an agenda item is found by number and by the words of its title', () => {
  assert.equal(at(letter('Agenda item 110', 'Agenda item 11¦')).choose('110 Measures'), cleanLetter());
  const { items } = at(letter('Agenda item 110', 'Agenda item terr¦'));
  assert.match(items.find(item => item.label.startsWith('110 '))!.filterText!, /terrorism/);
});

test('sub-items are offered, also after others', () => {
  const done = at(letter('Agenda item 110', 'Agenda items 110 and 69¦')).choose('69 (a)');
  assert.match(done, /^Agenda items 110 and 69 \(a\)$/m);
});

test('the request takes the item too', () => {
  assert.equal(at(letter('under agenda item 110', 'under agenda item 1¦')).choose('110 Measures'), cleanLetter());
});

test('the title of the item is offered below it', () => {
  const done = at(letter('**Measures to eliminate international terrorism**', '**Mea¦')).choose(
    'Measures to eliminate',
  );
  assert.equal(done, cleanLetter());
});

test('a State is found by another name and written as a sentence has it', () => {
  const body = (words: string) => letter('the text of a statement', words);
  assert.equal(
    at(body('a message from Russ¦')).choose('Russian Federation'),
    body('a message from the Russian Federation'),
  );
  assert.equal(
    at(body('a message from the Russ¦')).choose('Russian Federation'),
    body('a message from the Russian Federation'),
  );
  assert.equal(
    at(body('a message from Ivory¦')).choose('Côte'),
    body('a message from Côte d’Ivoire').replace('’', "'"),
  );
  assert.equal(
    at(body('a message from Iran¦')).choose('Islamic Republic'),
    body('a message from the Islamic Republic of Iran'),
  );
});

test('in a table a State has the form for lists', () => {
  const table = (cell: string) => letter('1. The delegations met', `| ${cell}\n\n1. The delegations met`);
  assert.equal(at(table('Iran¦')).choose('Iran (Islamic'), table('Iran (Islamic Republic of)'));
});

test('a State has the name of the time', () => {
  const old = cleanLetter()
    .replaceAll('2025', '2005')
    .replace('A/79/9001\n', '')
    .replace('the text of a statement', 'a message from Eswa¦');
  assert.match(at(old).choose('Swaziland'), /a message from Swaziland/);
});

test('the day of a month is completed', () => {
  const body = (words: string) => letter('the text of a statement', words);
  assert.equal(at(body('a statement of 4 D¦')).choose('4 December'), body('a statement of 4 December 2025'));
});

test('office and addressee of a title', () => {
  const title = (words: string) => `**Letter dated 3 March 2025 from ${words}`;
  assert.equal(
    at(title('the Perm¦')).choose('the Permanent Representative'),
    title('the Permanent Representative of '),
  );
  const to = (words: string) =>
    title(`the Permanent Representative of Chile to the United Nations addressed to ${words}`);
  assert.equal(at(to('the S¦')).choose('the Secretary-General'), to('the Secretary-General'));
});

test('a whole title is offered, with places to fill in where the editor can', () => {
  const { items } = at(
    '**General Assembly**\n\nDistr.: General\n4 March 2025\nOriginal: English\n\n---\n\n**Let¦',
    true,
  );
  const item = items.find(each => each.label.startsWith('Letter dated'));
  assert.equal(item!.insertTextFormat, 2);
  assert.match((item!.textEdit as { newText: string }).newText, /\$\{1:4 March 2025\}/);
});

test('the heading of the annex comes from the title of the letter', () => {
  const [before, annex] = cleanLetter().split('**Annex to');
  const done = at(`${before}Ann¦`).choose('Annex to the letter');
  assert.equal(done, `${before}**Annex to${annex!.split('\n')[0]}`);
});

test('documentation is the card of the hover, given when it is asked for', () => {
  const text = cleanLetter();
  const draft = engine.open(text);
  const asked = (marked: string, label: string) => {
    const offset = marked.indexOf('¦');
    const open = engine.open(marked.replace('¦', ''));
    const item = complete(open, offset, { snippets: false, asksLater: 'file:///a.undoc' }).find(each =>
      each.label.startsWith(label),
    )!;
    assert.equal(item.documentation, undefined);
    const { uri, card } = cardData(item)!;
    assert.equal(uri, 'file:///a.undoc');
    assert.ok(JSON.stringify(item.data).length < 120);
    return (resolve(open, item, card, true).documentation as { value: string }).value;
  };
  const over = (words: string) =>
    (hover(draft, text.indexOf(words) + words.length - 1, { markdown: true })!.contents as { value: string }).value;
  assert.equal(asked(letter('Agenda item 110', 'Agenda item 11¦'), '110 Measures'), over('Agenda item 110'));
  assert.match(asked(letter('Agenda item 110', 'Agenda item 69¦'), '69 (a)'), /\*\*Item 69 \(a\)\*\*: /);
  assert.equal(
    asked(letter('the text of a statement', 'a message from Taj¦'), 'Tajikistan'),
    over('Permanent Representative of Tajikistan'),
  );
});

test('proposals that are not of this server are left alone', () => {
  for (const data of [undefined, null, 1, 'x', {}, { uri: 1, card: {} }, { uri: 'x', card: null }])
    assert.equal(cardData({ label: 'x', data }), undefined);
  const item = { label: 'x' };
  for (const card of [{}, { state: 'none' }, { symbol: 'none' }, { item: 999 }] as never[])
    assert.equal(resolve(engine.open(''), item, card, true), item);
});

test('a client that cannot ask later is told the source at once', () => {
  const { items } = at(letter('Agenda item 110', 'Agenda item 11¦'));
  assert.match(String(items.find(item => item.label.startsWith('110'))!.documentation), /A\/79\/251/);
});

test('no place makes it throw', () => {
  const text = cleanLetter();
  const draft = engine.open(text);
  for (let offset = 0; offset <= text.length; offset++) complete(draft, offset, { snippets: true });
});
