import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { change, encoded, tokens } from '../../server/src/features/semantic-tokens.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);

function shown(text: string, lines?: { start: number; end: number }): string[] {
  const draft = engine.open(text);
  const rows = text.split(/\r\n|\r|\n/);
  return tokens(draft, lines).map(
    ({ line, character, length, type }) => `${line}: ${type} ${rows[line]!.slice(character, character + length)}`,
  );
}

test('States, organs, symbols, items and dates of a letter, in their order', () => {
  const text = cleanLetter();
  assert.deepEqual(shown(text).slice(0, 7), [
    '1: symbol A/79/9001',
    '3: organ General Assembly',
    '6: date 14 March 2025',
    '14: item 110',
    '18: date 12 March 2025',
    '18: state Tajikistan',
    '22: organ General Assembly',
  ]);
  assert.deepEqual(shown(text.replaceAll('\n', '\r\n')), shown(text));
  assert.deepEqual(shown(text.replaceAll('\n', '\r')), shown(text));
});

test('the organ and the verbs of a resolution', () => {
  const text = '*The General Assembly*,\n\n*Recalling* its resolution 78/1,\n\n1. *Decides* to act.\n';
  assert.deepEqual(shown(text), [
    '0: organ The General Assembly',
    '2: act Recalling',
    '2: symbol 78/1',
    '4: act Decides',
  ]);
});

test('a stretch over two lines is a token on each; only the lines that are asked for are given', () => {
  const text = cleanLetter().replace('Dushanbe on 3 March 2025.', 'Dushanbe on 3\nMarch 2025 with Chad.');
  const all = shown(text);
  const at = all.findIndex(each => each.endsWith('date 3'));
  assert.match(all[at + 1]!, /date March 2025$/);
  const line = Number(all[at]!.split(':')[0]);
  assert.deepEqual(shown(text, { start: line, end: line }), [all[at]]);
});

test('tokens never overlap and lie in their order', () => {
  for (const text of [
    cleanLetter(),
    cleanLetter().repeat(3),
    'A/RES/57/145, resolution 57/145 of 3 May 2003 Chad A/57/3',
  ]) {
    let before = { line: 0, end: 0 };
    for (const { line, character, length } of tokens(engine.open(text))) {
      assert.ok(line > before.line || (line === before.line && character >= before.end));
      before = { line, end: character + length };
    }
  }
});

test('a change of the numbers makes the new list of the old one', () => {
  const lists = [[], [1, 2, 3], [1, 2, 3, 4], [2, 3], [1, 1, 1], [1, 1], [5, 1, 2, 3, 5]];
  for (const one of lists) {
    for (const other of lists) {
      const edit = change(one, other);
      if (!edit) {
        assert.deepEqual(one, other);
        continue;
      }
      const made = [...one];
      made.splice(edit.start, edit.deleteCount, ...edit.data);
      assert.deepEqual(made, other);
    }
  }
});

test('typing in one paragraph changes few numbers', () => {
  const text = cleanLetter();
  const draft = engine.open(text);
  const before = encoded(tokens(draft));
  const at = text.indexOf('They welcomed');
  const after = encoded(tokens(engine.edit(draft, { start: at, end: at, newText: 'Chad ' })));
  const edit = change(before, after);
  assert.ok(edit && edit.data.length <= 10);
});
