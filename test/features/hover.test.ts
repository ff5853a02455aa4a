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
  const found = hover(draft, text.indexOf(words) + Math.floor(words.length / 2));
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

test('symbols, resolutions, sessions and dates', () => {
  assert.match(over('A/RES/57/145').card, /General Assembly, session 57, resolution/);
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
  for (let offset = 0; offset <= TEXT.length; offset++) hover(draft, offset);
});
