import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Engine } from '../../server/src/analysis/engine.ts';
import { type FormatOptions, formatting } from '../../server/src/features/formatting.ts';
import { nextItem } from '../../server/src/features/formatting-on-type.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter } from '../support/letters.ts';
import { filesUnder, read } from '../support/project.ts';

const engine = new Engine(rules);

function formatted(text: string, options: FormatOptions = {}): string {
  return applyEdits(text, formatting(engine.open(text), options));
}

test('one blank line between blocks, no blanks at the end of lines, one line break at the end', () => {
  const text = `\n\n${cleanLetter().replace(/\n\n/g, '  \n \t\n\n').trimEnd()}`;
  const clean = formatted(cleanLetter());
  assert.equal(formatted(text), clean);
  assert.doesNotMatch(clean, /\n\n\n|[ \t]\n\n|[ \t]$/);
  assert.ok(clean.endsWith('way.\n'));
});

test('the lines of masthead and signature are kept apart by hard breaks', () => {
  const clean = formatted(cleanLetter().replace(/ +\n/g, '\n'));
  assert.match(clean, /^Distr\.: General {2}\n14 March 2025 {2}\nEnglish {2}\nOriginal: Russian\n\n---/m);
  assert.match(clean, /\*\*Nazarova\*\* {2}\nAmbassador {2}\nPermanent Representative\n\n/);
});

test('hard breaks of a text stay, of whatever form', () => {
  const text = cleanLetter().replace('They welcomed the efforts', 'They welcomed   \nthe\\\nefforts \nwith joy');
  assert.ok(formatted(text).includes('They welcomed  \nthe\\\nefforts\nwith joy'));
});

test('line breaks of every kind are kept', () => {
  for (const eol of ['\r\n', '\r']) {
    const text = cleanLetter().replaceAll('\n\n', '\n\n\n').replaceAll('\n', eol);
    assert.equal(formatted(text), formatted(cleanLetter()).replaceAll('\n', eol));
  }
});

test('paragraphs that are all numbered 1. get their numbers', () => {
  const text = cleanLetter().replace('2. They welcomed', '1. They welcomed');
  assert.ok(formatted(text).includes('2. They welcomed'));
  const gap = cleanLetter().replace('2. They welcomed', '7. They welcomed');
  assert.ok(formatted(gap).includes('7. They welcomed'));
});

test('footnotes below each other are put in the order of their numbers, with all that they hold', () => {
  const head = '**General Assembly**\n\n1. One.[^1] Two.[^2] Three.[^3]\n\n';
  const notes = '[^3]: A/79/906.  \n\n\n[^1]: A/79/904,\nannex.\n\n[^2]: A/79/905.';
  const ordered = `${head}[^1]: A/79/904,\nannex.\n\n[^2]: A/79/905.\n\n[^3]: A/79/906.\n`;
  assert.equal(formatted(head + notes), ordered);
  assert.equal(formatted(ordered), ordered);
  const part = formatting(engine.open(head + notes), {}, { start: head.length + 2, end: head.length + 3 });
  assert.equal(applyEdits(head + notes, part).trimEnd(), ordered.trimEnd());
  for (const left of ['[^b]: B.\n\n[^a]: A.\n', '[^2]: B.\n\n[^2]: A.\n'])
    assert.equal(formatted(head + left), head + left);
});

test('the options of the editor are followed', () => {
  const text = `${cleanLetter().trimEnd()} `;
  assert.ok(formatted(text, { insertFinalNewline: false }).endsWith('way.'));
  assert.ok(formatted(`${text}\n\n\n`, { trimFinalNewlines: false }).endsWith('way.\n\n\n'));
});

test('only what touches a range is formatted', () => {
  const text = cleanLetter().replace(/\n\n/g, '\n\n\n');
  const at = text.indexOf('I have the honour');
  const edits = formatting(engine.open(text), {}, { start: at, end: at + 5 });
  assert.ok(edits.length > 0 && edits.length <= 2, String(edits.length));
});

test('a text that is no United Nations document is left alone', () => {
  assert.deepEqual(formatting(engine.open('# Notes  \n\n\n\nBread\n')), []);
});

/** The letters of a text, whatever their order: notes may change places. */
const letters = (text: string) => [...text.replace(/[\s\d]+/g, '')].sort().join('');
const bare = (text: string) => text.replace(/[\s]+/g, '');

test('formatting keeps every word, adds no finding, and a second time changes nothing', () => {
  const serious = (text: string) => engine.open(text).diagnostics.filter(each => each.severity !== 'hint').length;
  for (const name of filesUnder('test/structure', '.un.md')) {
    const text = read(name);
    const once = formatted(text);
    assert.equal(bare(once), bare(text), name);
    assert.equal(formatted(once), once, name);
    assert.ok(serious(once) <= serious(text), name);
  }
});

test('of any text every letter is kept, and a second time changes nothing', () => {
  const pieces = fc.constantFrom(
    '1. ',
    '\n',
    '\n\n',
    '  ',
    '\r\n',
    '\t',
    '**General Assembly**',
    '(a) x',
    '| a | ',
    '---',
    '\\',
    'A/79/1',
    '<!-- ',
    '-->',
    '[^2]: B\n\n',
    '[^1]: A ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
      const text = parts.join('');
      const once = formatted(text);
      assert.equal(letters(once), letters(text));
      assert.equal(formatted(once), once);
    }),
    { numRuns: 300 },
  );
});

function entered(text: string): string {
  const at = text.indexOf('|');
  const typed = `${text.slice(0, at)}\n${text.slice(at + 1)}`;
  return applyEdits(typed, nextItem(engine.open(typed), at + 1));
}

const within = (list: string) => cleanLetter().replace('2. They welcomed the efforts under way.', list);

test('Enter goes on with a list and ends it', () => {
  for (const [typed, after] of [
    ['2. They met.|', '2. They met.\n\n3. '],
    ['2. They agreed:\n\n(a) To meet;|', '(a) To meet;\n\n(b) '],
    ['2. They agreed:\n\n(a) To meet;\n(b) To speak;|', '(b) To speak;\n(c) '],
    ['2. They agreed:\n\n(a) To meet:\n\n(i) Soon;|', '(i) Soon;\n\n(ii) '],
    ['2. They agreed:\n\n– To meet;|', '– To meet;\n\n– '],
    ['2. They agreed:\n\n(a) To meet;\n\n(b) |', '(a) To meet;\n\n\n'],
    ['They met.|', 'They met.\n'],
    ['2. They met in\n\n1999. |', '1999. \n'],
  ] as const) {
    const changed = entered(within(typed));
    assert.ok(changed.trimEnd().endsWith(after.trimEnd()), `${typed} → ${changed.slice(-60)}`);
    assert.ok(changed.includes(after), `${typed} → ${JSON.stringify(changed.slice(-60))}`);
  }
});
