import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { hover } from '../../server/src/features/hover.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);
const TEXT = cleanLetter().replace(
  'the text of a statement',
  'a letter from Türkiye on document A/RES/57/145 and on resolution 1373 (2001) of 28 September 2001,',
);

/** The card over the middle of the words, and the words that it covers. */
function over(words: string, text = TEXT): { card: string; covered: string } {
  const draft = engine.open(text);
  const found = hover(draft, text.indexOf(words) + Math.floor(words.length / 2), { markdown: true });
  if (!found) return { card: '', covered: '' };
  const start = draft.snapshot.offsetAt(found.range!.start);
  const end = draft.snapshot.offsetAt(found.range!.end);
  return { card: (found.contents as { value: string }).value, covered: text.slice(start, end) };
}

test('an agenda item has its title, its sub-items and its source', () => {
  const { card, covered } = over('Agenda item 110');
  assert.equal(covered, 'Agenda item 110');
  assert.match(card, /\*\*Item 110\*\*: Measures to eliminate international terrorism/);
  assert.match(card, /Agenda of the seventy-ninth session, A\/79\/251/);
});

test('a partial agenda is called so', () => {
  const old = TEXT.replace('A/79/9001', '').replaceAll('2025', '2004').replace('Seventy-ninth', 'Fifty-eighth');
  assert.match(over('Agenda item 156', old.replaceAll('110', '156')).card, /Only a part of this agenda is known/);
});

test('a State has its forms, its languages and its earlier names', () => {
  const { card, covered } = over('Türkiye');
  assert.equal(covered, 'Türkiye');
  assert.match(card, /In running text and titles: Türkiye/);
  assert.match(card, /Member of the United Nations since 24 October 1945/);
  assert.match(card, /until 1 June 2022: Turkey/);
  assert.match(card, /Russian: Турция/);
});

test('a State has its article, six languages with their formal names, and the days of its names', () => {
  const { card } = over('Türkiye');
  assert.match(card, /Article: none/);
  for (const language of ['English', 'Arabic', 'Chinese', 'French', 'Russian', 'Spanish'])
    assert.match(card, new RegExp(`^- ${language}: \\S`, 'm'));
  assert.match(card, /French: Türkiye \(la République de Türkiye\)/);
  assert.match(over('the Gambia', TEXT.replace('Türkiye', 'the Gambia')).card, /Article: “the”/);
});

test('a State has the name of the time of the document', () => {
  const old = TEXT.replace('A/79/9001', '').replaceAll('2025', '2005').replace('Türkiye', 'Swaziland');
  assert.match(over('Swaziland', old).card, /On 14 March 2005: Swaziland/);
  assert.doesNotMatch(over('Türkiye').card, /On 14 March 2025/);
});

test('items of the Human Rights Council and of the Economic and Social Council', () => {
  const council = TEXT.replace('A/79/9001', 'A/HRC/58/9001')
    .replace('**General Assembly**', '**Human Rights Council**')
    .replace('Seventy-ninth', 'Fifty-eighth')
    .replaceAll('110', '3');
  assert.match(over('Agenda item 3', council).card, /Promotion and protection of all human rights/);
  assert.match(over('Agenda item 3', council).card, /resolution 5\/1/);
  assert.match(
    over('Fifty-eighth session', council).card,
    /of the Human Rights Council: 24 February–4 April 2025 \(not certain\)/,
  );
});

test('a session says what is certain of its days; special and emergency ones have their topic', () => {
  const line = (words: string) => over(words, TEXT.replace('Seventy-ninth session', words)).card;
  assert.match(line('Eightieth session'), /from 9 September 2025 to 30 September 2026 at the latest \(about\)/);
  assert.match(line('Thirty-second special session'), /2–4 June 2021.*\s+.*corruption/);
  assert.match(line('Tenth emergency special session'), /24–25 April 1997/);
  assert.match(line('Eightieth year'), /from 1 January to 31 December 2025/);
});

test('a symbol has the name of its series', () => {
  assert.match(over('A/C.1/80/L.5', TEXT.replace('A/RES/57/145', 'A/C.1/80/L.5')).card, /First Committee/);
});

test('a client without Markdown has plain words', () => {
  const found = hover(engine.open(TEXT), TEXT.indexOf('Agenda item 110') + 13, { markdown: false });
  assert.deepEqual((found!.contents as { kind: string }).kind, 'plaintext');
  assert.doesNotMatch((found!.contents as { value: string }).value, /\*/);
});

test('symbols, resolutions, sessions and dates', () => {
  assert.match(over('A/RES/57/145').card, /General Assembly, fifty-seventh session, resolution/);
  assert.match(over('1373 (2001)').card, /S\/RES\/1373/);
  assert.match(over('Seventy-ninth session').card, /from 10 September 2024/);
  assert.match(over('28 September 2001').card, /Friday, 28 September 2001/);
});

test('a finding explains its rule', () => {
  const { card } = over('(signed)', TEXT.replace('(Signed)', '(signed)'));
  assert.match(card, /\*signature\/mark-form\*: The mark of a signature is “\(Signed\)”, in italics\. Source: /);
});

test('ordinary words have no card', () => {
  assert.equal(over('I have the honour').card, '');
});

test('no place makes it throw', () => {
  const draft = engine.open(TEXT);
  for (let offset = 0; offset <= TEXT.length; offset++) hover(draft, offset, { markdown: true });
});

test('the words that tell the kind of a document say so', () => {
  const text =
    '**Security Council**\n\nDistr.: General\n3 March 2025\n\n---\n\n**Peru: draft resolution**\n\nA text.\n';
  const { card, covered } = over('draft', text);
  assert.equal(covered, 'Peru: draft resolution');
  assert.match(card, /^\*\*Draft resolution of the Security Council\*\*/);
  assert.match(card, /The words “draft resolution” at the head of the document tell the kind\./);
});
