import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { complete } from '../../server/src/features/completion.ts';
import { inlineCompletions } from '../../server/src/features/inline-completion.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter } from '../support/letters.ts';
import { read } from '../support/project.ts';

const engine = new Engine(rules);
const REQUEST = /I should be grateful if the present[^\n]*/;
const herewith = 'I have the honour to transmit herewith ';
const TRANSMITS = /I have the honour to transmit[^\n]*/;

/** What is offered at the end of some words that stand in place of others, and what is shown behind them. */
function at(text: string, replaced: RegExp | string, typed: string) {
  const marked = text.replace(replaced, `${typed}¦`);
  const offset = marked.indexOf('¦');
  assert.ok(offset >= 0, 'the words stand there');
  const draft = engine.open(marked.replace('¦', ''));
  const texts = (snippets: boolean) =>
    complete(draft, offset, { snippets }).map(item => (item.textEdit as { newText: string }).newText);
  return {
    plain: texts(false),
    snippets: texts(true),
    inline: inlineCompletions(draft, offset).map(each => each.insertText),
  };
}

test('the request for circulation names the organ, the item and the annex of the letter', () => {
  const request =
    'I should be grateful if you would have the present letter and its annex circulated as a document of the General Assembly, under agenda item 110.';
  const { plain, inline } = at(cleanLetter(), REQUEST, 'I should');
  assert.deepEqual([plain, inline], [[request], [request]]);
  const joint = cleanLetter()
    .replace('**General Assembly**', '**General Assembly**\n\n**Security Council**')
    .replace('Agenda item 110', 'Agenda items 110 and 112');
  assert.deepEqual(at(joint, REQUEST, 'I should').plain, [
    'I should be grateful if you would have the present letter and its annex circulated as a document of the General Assembly, under agenda items 110 and 112, and of the Security Council.',
  ]);
  const alone = cleanLetter()
    .replace(/\*\*Annex to[\s\S]*/, '')
    .replace(' (see annex)', '');
  assert.deepEqual(at(alone, REQUEST, 'I should').inline, [request.replace(' and its annex', '')]);
});

test('a letter announces its annex once', () => {
  const { plain, snippets, inline } = at(cleanLetter(), TRANSMITS, 'I have the hon');
  assert.ok(plain.includes(herewith));
  assert.ok(snippets.includes(`${herewith}$\{1:the text of a statement} (see annex).`));
  assert.equal(inline[0], herewith);
  const again = at(cleanLetter(), /(?=I should be grateful)/, 'I have the hon\n\n');
  assert.deepEqual(again.inline, []);
  const second = at(cleanLetter(), REQUEST, 'I have the hon');
  assert.ok(second.snippets.includes(`${herewith}$\{1:the text of a statement}.`));
});

test('a note verbale speaks in the name of its sender', () => {
  const note = cleanLetter()
    .replace(
      /etter dated 12 March 2025 from the Permanent Representative of/g,
      'ote verbale dated 12 March 2025 from the Permanent Mission of',
    )
    .replaceAll('**L', '**N')
    .replace('the lote', 'the note');
  const { plain } = at(note, TRANSMITS, 'The Perm');
  assert.deepEqual(plain, [
    'The Permanent Mission of Tajikistan to the United Nations presents its compliments to the Secretary-General and has the honour to ',
  ]);
  assert.equal(
    at(note, REQUEST, 'The Perm').plain.at(-1),
    'The Permanent Mission would be grateful if the present note verbale and its annex could be circulated as a document of the General Assembly, under agenda item 110.',
  );
});

test('a resolution opens its paragraphs with participles, then with verbs, and ends for its session', () => {
  const text = read('test/structure/draft-resolution-clauses.un.md');
  const [first] = /^\*Recalling\*[^\n]*/m.exec(text) ?? [];
  assert.ok(first, 'the fixture has a preamble');
  assert.ok(at(text, first, 'Reaff').plain.includes('*Reaffirming* '));
  const last = /^2\. \*Further[^\n]*/m;
  const number = '2. ';
  assert.ok(at(text, last, `${number}Dec`).plain.includes('*Decides* to remain seized of the matter.'));
  assert.ok(
    at(text, last, `${number}Requests`).plain.some(each => /at its [a-z-]+ session on the implementation/.test(each)),
  );
  assert.ok(!at(text, last, `${number}Rec`).plain.includes('*Recalling* '));
});

test('no phrase is offered in an annex, in the middle of a line or in another language', () => {
  assert.deepEqual(at(cleanLetter(), '2. They welcomed the efforts under way.', 'I have the hon').inline, []);
  assert.deepEqual(at(cleanLetter(), 'I have the honour to transmit', 'I have the hon').inline, []);
});
