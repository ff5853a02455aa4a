import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, FULL } from '../support/client.ts';

interface Tokens {
  readonly resultId?: string;
  readonly data?: number[];
  readonly edits?: { start: number; deleteCount: number; data: number[] }[];
}

const uri = 'file:///drafts/tokens.un.md';
const text = '**Ré** Chad cited A/57/145.\n';
/** Line, character, length, type and modifiers of each token: a State, then a symbol. */
const UTF16 = [0, 7, 4, 4, 0, 0, 11, 8, 0, 0];

test('tokens in full, as a change, and for some lines', async () => {
  const client = new Client();
  await client.start(FULL, {});
  client.open(uri, text);
  const textDocument = { uri };
  const full = await client.request<Tokens>('textDocument/semanticTokens/full', { textDocument });
  assert.deepEqual(full.data, UTF16);
  const delta = (previousResultId: string) =>
    client.request<Tokens>('textDocument/semanticTokens/full/delta', { textDocument, previousResultId });
  const same = await delta(full.resultId!);
  assert.deepEqual(same.edits, []);
  client.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'In ' }],
  });
  const changed = await delta(same.resultId!);
  assert.deepEqual(changed.edits, [{ start: 1, deleteCount: 1, data: [10] }]);
  assert.deepEqual((await delta('long gone')).data, [0, 10, 4, 4, 0, 0, 11, 8, 0, 0]);
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
  assert.deepEqual(await client.request('textDocument/semanticTokens/range', { textDocument, range }), { data: [] });
  assert.equal(await client.stop(), 0);
});

test('tokens are counted in the units of the client', async () => {
  const client = new Client();
  await client.start(FULL, {}, null, {}, { positionEncodings: ['utf-8'] });
  client.open(uri, text);
  const full = await client.request<Tokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
  assert.deepEqual(full.data, [0, 8, 4, 4, 0, 0, 11, 8, 0, 0]);
  assert.equal(await client.stop(), 0);
});
