import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { before, test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import {
  formatDateIn,
  ORGANS_IN_LANGUAGES,
  OTHER_LANGUAGES,
  organIn,
  sessionLine,
  term,
} from '../../server/src/knowledge/languages.ts';
import { PREFIXES } from '../../server/src/knowledge/tables/symbols.ts';
import { agendaLineIn } from '../../server/src/syntax/languages/agenda.ts';
import { filesUnder, read } from '../support/project.ts';

const { INITIAL, parseRawGrammar, Registry } = textmate;
const { createOnigScanner, createOnigString, loadWASM } = oniguruma;
const FILE = 'syntaxes/undoc.tmLanguage.json';
let grammar: IGrammar;

before(async () => {
  const wasm = createRequire(path.resolve('package.json')).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const onigLib = Promise.resolve({ createOnigScanner, createOnigString });
  const registry = new Registry({ onigLib, loadGrammar: async () => parseRawGrammar(read(FILE), FILE) });
  grammar = (await registry.loadGrammar('text.undoc'))!;
});

/** One line for each token that has a scope of its own. */
function snapshot(text: string): string {
  let state = INITIAL;
  const out: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const token of tokens) {
      const scopes = token.scopes.slice(1).map(scope => scope.replace(/\.undoc$/, ''));
      if (scopes.length > 0) out.push(`${line.slice(token.startIndex, token.endIndex)}  =>  ${scopes.join(' ')}`);
    }
  }
  return `${out.join('\n')}\n`;
}

for (const file of filesUnder('test/grammar', '.un.md')) {
  test(`colours of ${path.basename(file)}`, () => {
    const expected = file.replace(/\.un\.md$/, '.snap');
    const actual = snapshot(read(file));
    if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, actual);
    assert.equal(actual, read(expected));
  });
}

test('symbols of every series are coloured', () => {
  for (const prefix of JSON.parse(PREFIXES) as string[]) {
    assert.equal(snapshot(`See ${prefix}/2025/7.`), `${prefix}/2025/7  =>  constant.other.symbol\n`);
  }
});

test('sessions, organs, annexes and marks of signatures are coloured in every language', () => {
  const has = (line: string, scope: string) => assert.ok(snapshot(line).includes(scope), `${line}: ${snapshot(line)}`);
  for (const language of OTHER_LANGUAGES) {
    for (let n = 1; n <= 100; n++) has(`**${sessionLine(language, 'regular', n)}**`, 'entity.name.tag.session');
    for (let n = 45; n <= 100; n++) has(`**${sessionLine(language, 'year', n)}**`, 'entity.name.tag.session');
    for (const id of ORGANS_IN_LANGUAGES) has(`**${organIn(language, id)}**`, 'entity.name.type.organ');
    has(`**${term(language, 'annex').text}**`, 'markup.heading.annex');
    const mark = term(language, 'signed').text;
    has(language === 'zh' ? `王明${mark}` : `*${mark}* `, 'keyword.other.signature');
    has(agendaLineIn(language, [{ number: 34, path: [] }], 'agenda')!, 'constant.numeric.item');
    has(formatDateIn(language, { year: 2024, month: 8, day: 2 }), 'constant.numeric.date');
  }
});

test('20,000 lines are coloured in bounded time', () => {
  const start = performance.now();
  let state = INITIAL;
  for (let i = 0; i < 20_000; i++) {
    state = grammar.tokenizeLine(
      '1. *Recalls* its resolution 57/145 of 16 December 2002 and document A/58/624 (see annex),',
      state,
    ).ruleStack;
  }
  const took = performance.now() - start;
  assert.ok(took < 5_000, `${Math.round(took)} ms`);
});

/** Beginnings of lines in which different patterns of the grammar are at work, and pieces that make them try again. */
const STARTS = [
  '',
  '**Letter dated ',
  '**Annex ',
  'Agenda item 1 ',
  '(Signed) ',
  'Distr.: ',
  '<!--',
  '**Dix',
  'Point 1 ',
  '**2024年3月3日',
  'الدورة ',
];
const PIECES = [
  'a',
  ' ',
  '\t',
  '*',
  '**',
  '(',
  '-',
  '#',
  'A/',
  'A/A(',
  '1 ',
  '[^',
  '_a',
  '*a ',
  'Third ',
  'resolution 1 (',
  'é',
  '给',
  'ième ',
];

test('a line of 100,000 characters is coloured in bounded time', () => {
  for (const start of STARTS) {
    for (const piece of PIECES) {
      const line = start + piece.repeat(100_000 / piece.length);
      const began = performance.now();
      const { stoppedEarly } = grammar.tokenizeLine(line, INITIAL, 5_000);
      assert.ok(!stoppedEarly, JSON.stringify({ start, piece }));
      const took = performance.now() - began;
      assert.ok(took < 5_000, `${JSON.stringify({ start, piece })}: ${Math.round(took)} ms`);
    }
  }
});
