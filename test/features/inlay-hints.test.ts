import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { type HintSettings, inlayHints } from '../../server/src/features/inlay-hints.ts';
import { toRange } from '../../server/src/features/ranges.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter } from '../support/letters.ts';

const BOTH: HintSettings = { itemTitles: true, formalNames: true, markdown: true };

/** The text with its hints in it, between guillemets; `only` limits the range to some words. */
function hinted(text: string, settings: HintSettings, only = text): string {
  const draft = new Engine(rules).open(text);
  const start = text.indexOf(only);
  const hints = inlayHints(draft, toRange(draft.snapshot, { start, end: start + only.length }), settings);
  const places = hints.map(hint => ({ at: draft.snapshot.offsetAt(hint.position), label: hint.label as string }));
  return places
    .sort((a, b) => b.at - a.at)
    .reduce((shown, { at, label }) => `${shown.slice(0, at)}«${label}»${shown.slice(at)}`, text);
}

const line = (shown: string, words: string) => shown.split('\n').find(each => each.includes(words))!;

test('the title of an item stands after its number in the text, and not in the header', () => {
  const shown = hinted(cleanLetter(), { ...BOTH, formalNames: false });
  assert.match(line(shown, 'I should be'), /agenda item 110«Measures to eliminate international terrorism»\.$/);
  assert.equal(line(shown, 'Agenda item'), 'Agenda item 110');
});

test('the formal name of a State stands in titles and after its first mention', () => {
  const text = cleanLetter().replace('1. The delegations met', '1. Tajikistan, the Sudan and Tajikistan met');
  const shown = hinted(text, { ...BOTH, itemTitles: false });
  assert.match(line(shown, '**Letter dated'), /Representative of Tajikistan«the Republic of Tajikistan» to the United/);
  assert.match(line(shown, '**Annex to'), /Representative of Tajikistan«the Republic of Tajikistan» to the United/);
  assert.match(
    line(shown, '1. '),
    /1\. Tajikistan«the Republic of Tajikistan», the Sudan«the Republic of the Sudan» and Tajikistan met/,
  );
});

test('a formal name, a quotation and the name of a treaty have no hint', () => {
  const text = cleanLetter().replace('1. The delegations met', '1. The Republic of Tajikistan and “Chile” met');
  assert.match(line(hinted(text, BOTH), '1. '), /The Republic of Tajikistan and “Chile” met/);
});

test('the formal name is that of the time', () => {
  const text = cleanLetter().replaceAll('2025', '2005').replaceAll('Tajikistan', 'Myanmar');
  assert.match(line(hinted(text, BOTH), '**Letter'), /Myanmar«the Union of Myanmar»/);
});

test('only the range that is shown has hints, each with a card', () => {
  const text = cleanLetter();
  assert.equal(hinted(text, BOTH, 'I have the honour'), text);
  const draft = new Engine(rules).open(text);
  const hints = inlayHints(draft, toRange(draft.snapshot, { start: 0, end: text.length }), BOTH);
  assert.ok(hints.length >= 3);
  for (const { tooltip } of hints) assert.match((tooltip as { value: string }).value, /^\*\*/);
});
