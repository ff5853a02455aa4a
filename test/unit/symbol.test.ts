import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { seriesOf } from '../../server/src/knowledge/series.ts';
import {
  correctSymbol,
  describeSymbol,
  findSymbols,
  parseSymbol,
  type SymbolPart,
  symbolUrl,
} from '../../server/src/syntax/symbol.ts';
import { read } from '../support/project.ts';

const DATA = '../shared/data';
const skip = existsSync(`${DATA}/symbols-attested.txt`) ? false : 'the researched facts of ../shared/data are not here';

function listed(file: string): string[] {
  return read(`${DATA}/${file}`)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t')[0]!);
}

test('a symbol is taken apart', () => {
  const first = (text: string) => parseSymbol(text)!.parts[0]!;
  assert.equal(first('A/58/624').session, 58);
  assert.equal(first('A/RES/57/145').session, 57);
  assert.equal(first('A/RES/57/145').nature, 'RES');
  assert.equal(first('A/C.3/58/L.5').nature, 'L');
  assert.equal(first('S/2003/1169').year, 2003);
  assert.equal(first('S/RES/1373 (2001)').year, 2001);
  assert.deepEqual(first('A/ES-10/1022').special, { kind: 'emergency', number: 10 });
  assert.deepEqual(first('A/RES/S-26/2').special, { kind: 'special', number: 26 });
  assert.deepEqual(first('A/58/137/Add.1/Corr.1').modifications, [
    { kind: 'Add', number: 1 },
    { kind: 'Corr', number: 1 },
  ]);
  assert.equal(first('A/65/L.78*').stars, 1);
  assert.equal(describeSymbol(first('A/RES/57/145')), 'General Assembly, fifty-seventh session, resolution');
});

test('joint symbols have three kinds of dash', () => {
  for (const dash of ['-', '–', '−']) {
    const symbol = parseSymbol(`A/58/624${dash}S/2003/1169`);
    assert.deepEqual(
      symbol?.parts.map(part => part.text),
      ['A/58/624', 'S/2003/1169'],
    );
    assert.equal(symbol?.dash, dash);
  }
});

test('symbols are found in running text without what follows them', () => {
  const found = (text: string) => findSymbols(text).map(each => text.slice(each.start, each.end));
  assert.deepEqual(found('see A/58/624, S/2003/1169; and (A/RES/57/145).'), [
    'A/58/624',
    'S/2003/1169',
    'A/RES/57/145',
  ]);
  assert.deepEqual(found('and/or N/A, TCP/IP, 24/7, km/h, I/O'), []);
  assert.deepEqual(found('https://docs.un.org/en/A/58/624'), []);
});

test('addresses', () => {
  assert.equal(symbolUrl('A/58/624-S/2003/1169'), 'https://docs.un.org/en/A/58/624');
  assert.equal(symbolUrl('S/RES/1373 (2001)*'), 'https://docs.un.org/en/S/RES/1373%20(2001)');
});

/** Attested strings that are no symbols: cut off, run together, or among the malformed ones. */
const NO_SYMBOLS = new Set([
  'A/41/697-S',
  'A/43/-12',
  'A/C.6/79.SR.37',
  'A/C.6/79.SR.38',
  'A/CONF.121/1PM/1',
  'A/RES/78/18A/RES/78/18',
  'ATT/CSP9/2023/SEC/773/Conf.FinRep.Rev2',
  'E/CN.4/1984172',
  'ECE/EX2020/L.15',
  'ECE/TRANS/WP.30/AC2/2021/8',
  'ST/SG/AC10/C.3/84',
]);

test('every attested symbol is accepted', { skip }, () => {
  const malformed = new Set(listed('symbol-malformed.txt'));
  const symbols = [...listed('symbol-examples.txt'), ...listed('symbols-attested.txt')];
  assert.ok(symbols.length > 26_000);
  const refused = symbols.filter(symbol => {
    const text = symbol.replace(/\.$/, '');
    return !parseSymbol(text) && !NO_SYMBOLS.has(text) && !malformed.has(text);
  });
  assert.deepEqual(refused, []);
});

test('every malformed symbol is refused and corrected', { skip }, () => {
  for (const symbol of listed('symbol-malformed.txt')) {
    assert.equal(parseSymbol(symbol), undefined, symbol);
    const right = correctSymbol(symbol);
    assert.ok(right && parseSymbol(right), symbol);
  }
  assert.equal(correctSymbol('S/PRST2009/9'), 'S/PRST/2009/9');
  assert.equal(correctSymbol('A/C.3L.1383/Rev.1'), 'A/C.3/L.1383/Rev.1');
  assert.equal(correctSymbol('A/58/624'), undefined);
});

/** What an explanation says of a symbol that the parser has to say too. */
const EXPLAINED: readonly (readonly [RegExp, (part: SymbolPart, match: RegExpExecArray) => boolean])[] = [
  [
    /(addendum|corrigendum|revision|amendment) (\d+)/g,
    (part, [, word, number]) =>
      part.modifications.some(({ kind, number: n }) => MODIFICATION[word!] === kind && n === Number(number)),
  ],
  [/\bverbatim record\b/g, part => part.nature === 'PV'],
  [/\bsummary record\b/g, part => part.nature === 'SR'],
  [/\bresolution\b(?!.*draft)/g, part => part.nature === 'RES'],
  [/; decision\b/g, part => part.nature === 'DEC'],
  [/\bpresidential statement\b/g, part => part.nature === 'PRST'],
  [/\binformation series\b/g, part => part.nature === 'INF'],
  [/\bconference room paper\b/g, part => part.nature === 'CRP'],
  [/\bNGO statement\b/g, part => part.nature === 'NGO'],
  [/\blimited-distribution document\b/g, part => part.nature === 'L'],
  [/\((\d+)(?:st|nd|rd|th) session, \d{4}\)/g, (part, [, session]) => part.session === Number(session)],
];
const MODIFICATION: Readonly<Record<string, string>> = {
  addendum: 'Add',
  corrigendum: 'Corr',
  revision: 'Rev',
  amendment: 'Amend',
};

/** Without its stroke the session is no component. */
const EXCEPTIONS = new Set(['ECE/EX2020/L.15']);
/** Bodies that the explanations call by their letters. */
const NAMES: Readonly<Record<string, string>> = { UNCCD: 'United Nations Convention to Combat Desertification' };

test('every explained symbol is read as it is explained', { skip }, () => {
  const wrong: string[] = [];
  let checked = 0;
  for (const line of read(`${DATA}/symbol-examples.txt`).split('\n')) {
    const [symbol, explanation, where] = line.split('\t');
    if (line.startsWith('#') || !symbol || !explanation || !where?.startsWith('found in corpora')) continue;
    if (EXCEPTIONS.has(symbol)) continue;
    const part = parseSymbol(symbol)?.parts[0];
    for (const [expression, holds] of EXPLAINED) {
      for (const match of explanation.matchAll(expression)) {
        checked++;
        if (!part || !holds(part, match)) wrong.push(`${symbol}: ${explanation}`);
      }
    }
    const named = /^(.*?)(?: –|;)/.exec(explanation)?.[1];
    const body = named && (NAMES[named] ?? named);
    if (body && !(seriesOf(symbol)?.name() ?? '').toLowerCase().includes(body.toLowerCase().slice(0, 12)))
      wrong.push(`${symbol}: ${body} is ${seriesOf(symbol)?.name()}`);
  }
  assert.ok(checked > 400, `${checked} particulars`);
  assert.deepEqual(wrong, []);
});
