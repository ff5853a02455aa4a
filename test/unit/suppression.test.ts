import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { fixAll } from '../../server/src/analysis/fix-all.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);
const TITLE = 'Permanent Representative of Tajikistan';
const faulty = cleanLetter().replace(TITLE, 'Permanent Representative of Tadjikistan');
const shown = (text: string) => engine.open(text).diagnostics.map(each => each.rule.id);
/** The faulty letter with a comment on the line above the title, and with what else is to be exchanged. */
const above = (comment: string, text = faulty) => text.replace('**Letter dated', `${comment}\n**Letter dated`);

test('the letter has one fault', () => {
  assert.deepEqual([...new Set(shown(faulty))], ['name/misspelt']);
});

test('a comment silences the next line, with or without a blank line between', () => {
  for (const gap of ['', '\n']) {
    const text = above(`<!-- masthead-disable-next-line name/misspelt -->${gap}`);
    assert.deepEqual(shown(text), []);
  }
  assert.deepEqual(shown(above('<!-- masthead-disable-next-line name/misspelt, date/form -- as sent -->')), []);
});

test('a comment without a rule silences all rules', () => {
  assert.deepEqual(shown(`<!-- masthead-disable -->\n${faulty}`), []);
  assert.deepEqual(shown(`${faulty}\n<!-- masthead-disable-file -->\n`), []);
});

test('silence ends where a comment says so', () => {
  const silent = faulty
    .replace('**Letter dated', '<!-- masthead-disable name/misspelt -->\n\n**Letter dated')
    .replace('I have the honour', '<!-- masthead-enable name/misspelt -->\n\nI have the honour');
  assert.deepEqual(shown(silent), []);
  assert.deepEqual(shown(silent.replace('<!-- masthead-disable name/misspelt -->\n\n', '')), [
    'name/misspelt',
    'directive/unused',
  ]);
});

test('a comment on the line of the fault', () => {
  const text = faulty.replace(/^(\*\*Letter dated.*)$/m, '$1 <!-- masthead-disable-line name/misspelt -->');
  assert.deepEqual(shown(text), []);
});

test('a comment that silences nothing is reported and taken away with its line', () => {
  const text = cleanLetter().replace('I have the honour', '<!-- masthead-disable-next-line -->\nI have the honour');
  assert.deepEqual(shown(text), ['directive/unused']);
  assert.equal(fixAll(engine, text), cleanLetter());
});

test('comments are no part of the text', () => {
  const text = cleanLetter().replace('transmit herewith', 'transmit <!-- Tadjikistan, March 3, 2025 --> herewith');
  assert.deepEqual(shown(text), []);
  assert.deepEqual(shown(`<!-- to be cleared -->\n${cleanLetter()}`), []);
});
