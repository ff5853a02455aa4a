import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { definition } from '../../server/src/features/definition.ts';
import { occurrences } from '../../server/src/features/occurrences.ts';
import { rules } from '../../server/src/rules/index.ts';
import { agendaDocument, cleanLetter } from '../support/letters.ts';

const TEXT = cleanLetter().replace(
  '2. They welcomed the efforts under way.',
  '2. They recalled resolution 57/145 and document A/58/624, thanked the Republic of Tajikistan, and recalled resolution 57/145 and A/58/624 again.',
);
const draft = new Engine(rules).open(TEXT);

/** What stands at the places found, from the middle of some words on; `nth` counts occurrences of the words. */
function found(words: string, nth = 0): string[] {
  let at = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) at = TEXT.indexOf(words, at + 1);
  return occurrences(draft, at + Math.floor(words.length / 2)).map(span => TEXT.slice(span.start, span.end));
}

function target(words: string): string {
  const range = definition(draft, TEXT.indexOf(words) + Math.floor(words.length / 2));
  return range ? TEXT.slice(draft.snapshot.offsetAt(range.start), draft.snapshot.offsetAt(range.end)) : '';
}

test('an agenda item occurs in header and request', () => {
  assert.deepEqual(found('agenda item 110'), ['110', '110']);
});

test('a State occurs under each of its names', () => {
  assert.deepEqual(found('Tajikistan'), ['Tajikistan', 'Tajikistan', 'Republic of Tajikistan']);
});

test('a resolution and a symbol occur again', () => {
  assert.deepEqual(found('57/145'), ['57/145', '57/145']);
  assert.deepEqual(found('A/58/624'), ['A/58/624', 'A/58/624']);
});

test('a resolution occurs by its number and by its symbol, a joint symbol in its halves', () => {
  const text = cleanLetter().replace(
    'They welcomed',
    'Resolution 57/145, A/RES/57/145, A/58/1-S/2003/2 and S/2003/2 on',
  );
  const here = (words: string) => {
    const open = new Engine(rules).open(text);
    return occurrences(open, text.indexOf(words) + words.length - 1).map(span => text.slice(span.start, span.end));
  };
  assert.deepEqual(here('57/145'), ['57/145', 'A/RES/57/145']);
  assert.deepEqual(here('A/58/1'), ['A/58/1']);
  assert.deepEqual(here('A/58/1-S/2003/2'), ['S/2003/2', 'S/2003/2']);
});

test('in an agenda document the number of an item is the item', () => {
  const text = `${agendaDocument()}\n4. Reports, under agenda item 2 (b), on fish.\n`;
  const open = new Engine(rules).open(text);
  const here = (words: string, back: number) =>
    occurrences(open, text.indexOf(words) + words.length - back).map(span => text.slice(span.start, span.end));
  assert.deepEqual(here('(b) Sustainable', 13), ['(b)', '2 (b)']);
  assert.deepEqual(here('agenda item 2 (b)', 1), ['(b)', '2 (b)']);
});

test('other words occur nowhere', () => {
  assert.deepEqual(found('I have the honour'), []);
});

test('the request leads to the header, the header to the title', () => {
  assert.equal(target('agenda item 110'), '110');
  assert.equal(target('Agenda item 110'), 'Measures to eliminate international terrorism');
});

test('“(see annex)” leads to the annex, its heading to the letter', () => {
  assert.match(target('(see annex)'), /^Annex to the letter dated/);
  assert.match(target('Annex to the letter'), /^Letter dated/);
});

test('no place makes it throw', () => {
  for (let offset = 0; offset <= TEXT.length; offset++) {
    definition(draft, offset);
    occurrences(draft, offset);
  }
});

test('a wrong name can be mended here, in the letter, and throughout', () => {
  const text = cleanLetter()
    .replace('the text of a statement', 'the text of a statement by Kirgizstan')
    .replace('(see annex)', 'on Kirgizstan (see annex)')
    .replace('They welcomed', 'Kirgizstan welcomed');
  const found = new Engine(rules).open(text).diagnostics.find(each => each.rule.id === 'name/misspelt');
  assert.deepEqual(
    found!.fixes().map(fix => [fix.title, fix.edits.length]),
    [
      ['Write “Kyrgyzstan”', 1],
      ['Write “Kyrgyzstan” throughout the letter', 2],
      ['Write “Kyrgyzstan” throughout the document', 3],
    ],
  );
});

const REPORT = [
  '**General Assembly**',
  '**Report of the Secretary-General**',
  '1. The International Atomic Energy Agency (IAEA) reported.[^1]',
  '2. The reply of IAEA was noted (see paragraph 1 above).',
  '3. IAEA will report again.',
  '[^1]: A/79/904.',
].join('\n\n');

function inReport(words: string, back = 1): { target: string; found: number } {
  const open = new Engine(rules).open(REPORT);
  const at = REPORT.indexOf(words) + words.length - back;
  const range = definition(open, at);
  const target = range ? REPORT.slice(open.snapshot.offsetAt(range.start), open.snapshot.offsetAt(range.end)) : '';
  return { target, found: occurrences(open, at).length };
}

test('the call of a footnote leads to the note, and the note to its call', () => {
  assert.deepEqual(inReport('reported.[^1]', 2), { target: '[^1]:', found: 2 });
  assert.deepEqual(inReport('\n[^1]:', 3), { target: '[^1]', found: 2 });
});

test('“paragraph 1 above” leads to the paragraph', () => {
  assert.equal(inReport('see paragraph 1', 1).target, '1.');
});

test('an acronym leads to where it is spelt out, and is found throughout', () => {
  const { target, found } = inReport('reply of IAEA', 2);
  assert.match(target, /\(IAEA\)?$|^IAEA$/);
  assert.equal(found, 3);
});
