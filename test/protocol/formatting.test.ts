import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TextEdit } from 'vscode-languageserver-types';
import { Client, FULL } from '../support/client.ts';
import { cleanLetter } from '../support/letters.ts';

const client = new Client();
const uri = 'file:///drafts/format.un.md';
const text = cleanLetter().replace('I have the honour', '\n\nI have the honour');
const options = { tabSize: 4, insertSpaces: true };
const line = text.split('\n').findIndex(each => each.startsWith('I have'));

before(async () => {
  await client.start(FULL, {});
  client.open(uri, text);
});
after(async () => {
  assert.equal(await client.stop(), 0);
});

test('a document and a range are formatted', async () => {
  const whole = await client.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options });
  const own = whole.filter(edit => edit.range.end.line === line);
  assert.deepEqual(
    own.map(edit => edit.newText),
    ['\n\n'],
  );
  const range = { start: { line, character: 0 }, end: { line, character: 3 } };
  const part = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
    textDocument: { uri },
    range,
    options,
  });
  assert.deepEqual(part, own);
});

test('Enter behind a numbered paragraph gives the next number', async () => {
  const last = text.trimEnd().split('\n').length;
  const position = { line: last, character: 0 };
  const edits = await client.request<TextEdit[]>('textDocument/onTypeFormatting', {
    textDocument: { uri },
    position,
    ch: '\n',
    options,
  });
  assert.deepEqual(edits, [{ range: { start: position, end: position }, newText: '\n3. ' }]);
});
