import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Client, FULL } from '../support/client.ts';
import { cleanLetter } from '../support/letters.ts';
import { announced } from '../support/requests.ts';

type Place = { line: number; character: number };
type Area = { start: Place; end: Place };

const LENGTH = {
  'utf-8': (text: string) => Buffer.byteLength(text),
  'utf-16': (text: string) => text.length,
  'utf-32': (text: string) => [...text].length,
};
type Encoding = keyof typeof LENGTH;

/** A letter in which characters of one to four bytes stand before what is found, and lines end in CRLF. */
const TEXT = cleanLetter()
  .replace('1. The delegations met', '1. The 𝒟élégations سلام met')
  .replace(
    '2. They welcomed the efforts under way.',
    '2. “😀😀” Under agenda item 111 and A/79/9005, the Republic of Tajikistan 文 met Burma.[^1]',
  )
  .replaceAll('\n', '\r\n');
const LINES = TEXT.split('\r\n');
const folder = mkdtempSync(path.join(tmpdir(), 'masthead-encoding-'));
const address = (name: string) => pathToFileURL(path.join(folder, name)).href;
const uri = address('letter.un.md');
const other = address('other.un.md');
const OTHER = cleanLetter().replace('A/79/9001', '😀 A/79/9005').replace('2. They', '2. 😀 A/79/9005: They');

before(() => {
  writeFileSync(path.join(folder, 'letter.un.md'), TEXT);
  writeFileSync(path.join(folder, 'other.un.md'), OTHER);
});
after(() => rmSync(folder, { recursive: true }));

/** A place as a client counts. */
function placeOf(words: string, encoding: Encoding, offset = 0): Place {
  const line = LINES.findIndex(each => each.includes(words));
  return { line, character: LENGTH[encoding](LINES[line]!.slice(0, LINES[line]!.indexOf(words) + offset)) };
}

function withPlaces<T>(value: T, encoding: Encoding, own: string): T {
  const visit = (each: unknown, here: string): unknown => {
    if (Array.isArray(each)) return each.map(one => visit(one, here));
    if (typeof each !== 'object' || each === null) return each;
    const { line, character, uri: named } = each as Place & { uri?: string };
    if (typeof line === 'number' && typeof character === 'number') {
      const lines = (here === other ? OTHER : TEXT).split(/\r?\n/);
      let units = 0;
      while (units < lines[line]!.length && LENGTH[encoding](lines[line]!.slice(0, units)) < character) units++;
      return { line, character: units };
    }
    return Object.fromEntries(
      Object.entries(each).map(([key, one]) => [
        key,
        // The name of a result depends on what was known of other files by then.
        key === 'resultId' ? '' : key === 'data' ? one : visit(one, key === other ? other : (named ?? here)),
      ]),
    );
  };
  return visit(value, own) as T;
}

async function start(encodings: Encoding[]): Promise<[Client, Encoding]> {
  const client = new Client();
  const folders = [{ uri: pathToFileURL(folder).href, name: 'drafts' }];
  const can = await client.start(FULL, {}, folders, {}, { positionEncodings: encodings });
  client.open(uri, TEXT);
  return [client, can.positionEncoding as Encoding];
}

test('the encoding is one that the client offers, the cheapest first', async () => {
  for (const [offered, taken] of [
    [['utf-8', 'utf-16'], 'utf-16'],
    [['utf-8', 'utf-32'], 'utf-32'],
    [['utf-8'], 'utf-8'],
    [[], 'utf-16'],
  ] as [Encoding[], Encoding][]) {
    const [client, encoding] = await start(offered);
    assert.equal(encoding, taken);
    assert.equal(await client.stop(), 0);
  }
});

test('every announced request has the same answer in every encoding', async () => {
  const answers = async (encoding: Encoding) => {
    const client = new Client();
    const folders = [{ uri: pathToFileURL(folder).href, name: 'drafts' }];
    const can = await client.start(FULL, {}, folders, {}, { positionEncodings: [encoding] });
    client.open(uri, TEXT);
    const end = placeOf('2. “', encoding, 6);
    const given: unknown[] = [];
    for (const words of ['111', '9005', 'Tajikistan 文', 'Burma', '[^1]', '文']) {
      const position = placeOf(words, encoding, 1);
      for (const [method, params] of announced(can, { uri, position, end })) {
        // Tokens are numbers without a place that a reader could see: tokens.test.ts counts them.
        if (method.includes('semanticTokens')) continue;
        const { result, error } = await client.ask(method, params);
        if (method !== 'textDocument/rename') assert.equal(error, undefined, method);
        given.push([words, method, error?.message, withPlaces(result, encoding, uri)]);
      }
    }
    given.push(withPlaces(await client.request('masthead/cleanUp', { textDocument: { uri } }), encoding, uri));
    assert.equal(await client.stop(), 0);
    return given;
  };
  const expected = await answers('utf-16');
  assert.deepEqual(await answers('utf-8'), expected);
  assert.deepEqual(await answers('utf-32'), expected);
});

test('a finding and the places in other files are counted as the client counts, and so are its edits', async () => {
  for (const encoding of ['utf-8', 'utf-32', 'utf-16'] as const) {
    const [client] = await start([encoding]);
    const area = (words: string): Area => ({
      start: placeOf(words, encoding),
      end: placeOf(words, encoding, words.length),
    });
    const textDocument = { uri };
    const found = async () =>
      (await client.request<{ items: { code: string; range: Area }[] }>('textDocument/diagnostic', { textDocument }))
        .items;
    const former = (await found()).find(each => each.code === 'name/superseded');
    assert.deepEqual(former!.range, area('Burma'));
    const asked = { textDocument, position: area('9005').start, context: { includeDeclaration: true } };
    const places = await client.request<{ uri: string; range: Area }[]>('textDocument/references', asked);
    const marked = (words: string) => LENGTH[encoding](words);
    assert.deepEqual(
      places.filter(each => each.uri === other).map(each => each.range.start.character),
      [marked('😀 '), marked('2. 😀 ')],
    );
    client.change(uri, 2, [
      { range: area('Burma'), text: 'Myanmar 😀' },
      { range: area('“😀😀”'), text: '' },
    ]);
    const hover = {
      textDocument,
      position: { ...area('111').start, character: area('111').start.character - marked('“😀😀”') },
    };
    assert.match(JSON.stringify(await client.request('textDocument/hover', hover)), /Item 111/);
    assert.equal(
      (await found()).find(each => each.code === former!.code),
      undefined,
    );
    assert.equal(await client.stop(), 0);
  }
});

test('findings that are pushed are counted as the client counts', async () => {
  for (const encoding of ['utf-8', 'utf-32'] as const) {
    const client = new Client();
    await client.start({}, {}, null, {}, { positionEncodings: [encoding] });
    const pushed = client.next<{ diagnostics: { code: string; range: Area }[] }>('textDocument/publishDiagnostics');
    client.open(uri, TEXT);
    const former = (await pushed).diagnostics.find(each => each.code === 'name/superseded');
    assert.deepEqual(former!.range.start, placeOf('Burma', encoding));
    assert.equal(await client.stop(), 0);
  }
});
