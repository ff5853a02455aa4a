import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Authoring, ItemAnswer } from '../../server/src/lsp/protocol.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { Client, FULL } from '../support/client.ts';
import { cleanLetter } from '../support/letters.ts';

const client = new Client();
const date = { year: 2025, month: 3, day: 12 };

before(() => client.start(FULL, {}));
after(async () => {
  assert.equal(await client.stop(), 0);
});

test('what is asked for a document of a day, with the session under way first', async () => {
  const known = await client.request<Authoring>('masthead/authoring', { date });
  assert.equal(known.assembly[0]!.label, 'Seventy-ninth session');
  assert.equal(known.council[0]!.label, 'Session of 2025');
  assert.equal(known.date, '12 March 2025');
  assert.ok(known.states.length > 190);
  assert.ok(known.templates.some(({ id }) => id === 'letter'));
});

test('the items of a session, with sub-items and whole titles', async () => {
  const items = await client.request<ItemAnswer[]>('masthead/items', { organ: 'A', session: 79 });
  assert.equal(items.find(({ label }) => label === '110')?.title, 'Measures to eliminate international terrorism');
  assert.match(items.find(({ label }) => label === '71 (b)')?.title ?? '', /^Promotion .*: human rights questions/);
  assert.deepEqual(await client.request('masthead/items', { organ: 'A', session: 3000 }), []);
});

test('a document is written for answers that fit, and none for others', async () => {
  const choices = { template: 'letter', organ: 'A', date, session: 79, state: 'TJK', office: 'charge', annexes: 1 };
  const item = { number: 110, path: [], title: 'Measures to eliminate international terrorism' };
  const snippet = await client.request<string>('masthead/scaffold', { ...choices, item });
  assert.match(
    snippet,
    /^\*\*Letter dated 12 March 2025 from the Chargé d’affaires a\.i\. of the Permanent Mission of/m,
  );
  assert.match(snippet, /^Agenda item 110$/m);
  assert.match(snippet, /^\*\*Annex to the letter dated 12 March 2025 from the Chargé/m);
  assert.equal(await client.request('masthead/scaffold', { ...choices, state: 'nowhere' }), null);
  assert.equal(await client.request('masthead/scaffold', null), null);
});

test('what can be made of a letter is offered among the refactorings', async () => {
  const uri = 'file:///drafts/refactor.un.md';
  client.open(uri, cleanLetter());
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const context = { diagnostics: [], only: ['refactor.rewrite'] };
  const found = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context,
  });
  const action = found.find(({ title }) => title === 'Add annex II');
  assert.equal(action?.kind, 'refactor.rewrite.masthead.annex');
  assert.equal(action.edit?.changes?.[uri]?.length, 2);
});

test('the date of a letter is renamed, and a refusal says why', async () => {
  const uri = 'file:///drafts/rename.un.md';
  const text = cleanLetter();
  client.open(uri, text);
  const position = Snapshot.of(text).positionAt(text.indexOf('12 March 2025 from') + 1);
  const textDocument = { uri };
  assert.ok(await client.request('textDocument/prepareRename', { textDocument, position }));
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
    textDocument,
    position,
    newName: '13 March 2025',
  });
  assert.equal(edit.changes?.[uri]?.length, 2);
  await assert.rejects(
    client.request('textDocument/rename', { textDocument, position, newName: 'tomorrow' }),
    /write it as “3 December 2003”/,
  );
  const elsewhere = { line: 0, character: 0 };
  assert.equal(await client.request('textDocument/prepareRename', { textDocument, position: elsewhere }), null);
  await assert.rejects(
    client.request('textDocument/rename', { textDocument, position: elsewhere, newName: 'x' }),
    /Place the cursor/,
  );
});
