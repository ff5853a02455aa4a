import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, DocumentLink, Hover, Location, TextEdit } from 'vscode-languageserver-types';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { Client, FULL } from '../support/client.ts';
import { agendaDocument, cleanLetter } from '../support/letters.ts';

const WATCHING = { didChangeWatchedFiles: { dynamicRegistration: true } };
const folder = mkdtempSync(path.join(tmpdir(), 'masthead-workspace-'));
const address = (name: string) => pathToFileURL(path.join(folder, name)).href;
const write = (name: string, text: string | Buffer) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

const cited = (symbol: string) => cleanLetter().replace('the efforts', `document ${symbol}`);
const LETTER = cited('S/2025/901').replace('under agenda item 110', 'under agenda item 110, and agenda item 111');
const uri = address('letter.un.md');
const client = new Client();

/** The workspace is read once, at the latest when a draft rests that may have neighbours. */
let warned: Promise<{ message: string }>;

before(async () => {
  write('letter.un.md', LETTER);
  write('archive/joint letter.un.md', `\ufeffA/79/9005-S/2025/901\n${cleanLetter().split('A/79/9001\n')[1]}`);
  write('archive/agenda.undoc', agendaDocument());
  write('.hidden/letter.un.md', cleanLetter().replace('A/79/9001', 'S/2025/901'));
  write('node_modules/letter.undoc', cleanLetter().replace('A/79/9001', 'S/2025/901'));
  write('notes.md', cleanLetter().replace('A/79/9001', 'S/2025/901'));
  write('locked.un.md', Buffer.from([0xff, 0xfe, 0x41]));
  const agenda = { session: 79, symbol: 'A/79/251', status: 'partial', items: [{ number: 111, title: 'Harbours' }] };
  write('.masthead/agenda/79.json', JSON.stringify(agenda, undefined, 2));
  await client.start(FULL, {}, [{ uri: pathToFileURL(folder).href, name: 'drafts' }], WATCHING);
  warned = client.next('window/logMessage');
  client.open(uri, LETTER);
});
after(async () => {
  assert.equal(await client.stop(), 0);
  rmSync(folder, { recursive: true });
});

/** Asks about the last character of some words of a text. */
async function ask<T>(method: string, words: string, text = LETTER, more: object = {}, of = client): Promise<T> {
  const position = Snapshot.of(text).positionAt(text.indexOf(words) + words.length - 1);
  return of.request<T>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
}

/** The name of the file and the words at each place. */
function seen(places: Location[]): string[] {
  return places.map(place => {
    const name = decodeURIComponent(place.uri.slice(pathToFileURL(folder).href.length + 1));
    const text = place.uri === uri ? LETTER : readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/, '');
    return `${name}: ${Snapshot.of(text).getText(place.range)}`;
  });
}

test('drafts and agenda files are watched, and nothing is asked of a client that offers nothing', async () => {
  await ask('hover', 'Agenda item 110');
  assert.ok(client.asked.includes('client/registerCapability'));
  assert.ok(!client.asked.some(method => method.startsWith('masthead/')));
});

test('a symbol leads to the file that carries it, alone or as half of a joint one', async () => {
  const found = await ask<Location[]>('definition', 'S/2025/901');
  assert.deepEqual(seen(found), ['archive/joint letter.un.md: S/2025/901']);
  assert.match((await warned).message, /locked\.un\.md is left out/);
});

test('a symbol that no file carries leads nowhere', async () => {
  const text = cited('S/2025/999');
  client.change(uri, 2, [{ text }]);
  assert.equal(await ask('definition', 'S/2025/999', text), null);
  client.change(uri, 3, [{ text: LETTER }]);
});

test('the card of a symbol links to the file that carries it', async () => {
  const { contents } = await ask<Hover>('hover', 'S/2025/901');
  const { value } = contents as { value: string };
  assert.match(value, /In this workspace: \[Letter dated 12 March 2025 from .*\]\(<file:.*joint%20letter\.un\.md>\)/);
});

test('an item that is not in the header leads into the agenda file of its session', async () => {
  const found = await ask<Location[]>('definition', 'agenda item 111');
  assert.deepEqual(seen(found), ['.masthead/agenda/79.json: 111']);
});

test('an item leads to the agenda document that lists it, where no file serves the session', async () => {
  const text = cleanLetter()
    .replace('A/79/9001', 'A/81/9001')
    .replace('Seventy-ninth', 'Eighty-first')
    .replace('under agenda item 110', 'under agenda item 2 (b)');
  client.change(uri, 4, [{ text }]);
  assert.deepEqual(seen(await ask<Location[]>('definition', 'agenda item 2 (b)', text)), ['archive/agenda.undoc: (b)']);
  client.change(uri, 5, [{ text: LETTER }]);
});

test('the number of an item in an agenda document leads to the letters under that item', async () => {
  const agenda = address('archive/agenda.undoc');
  const text = cleanLetter()
    .replace('A/79/9001', 'A/81/9001')
    .replace('Seventy-ninth', 'Eighty-first')
    .replaceAll('110', '3');
  client.change(uri, 60, [{ text }]);
  client.open(agenda, agendaDocument());
  const position = Snapshot.of(agendaDocument()).positionAt(agendaDocument().indexOf('3. Harbour'));
  const params = { textDocument: { uri: agenda }, position, context: { includeDeclaration: false } };
  const places = await client.request<Location[]>('textDocument/references', params);
  assert.deepEqual(
    places.map(place => [place.uri, Snapshot.of(text).getText(place.range)]),
    [
      [uri, '3'],
      [uri, '3'],
    ],
  );
  client.notify('textDocument/didClose', { textDocument: { uri: agenda } });
  client.change(uri, 61, [{ text: LETTER }]);
});

test('references go through all files; without the declaration the masthead is left out', async () => {
  const references = async (words: string, includeDeclaration: boolean) =>
    seen(await ask<Location[]>('references', words, LETTER, { context: { includeDeclaration } }));
  const joint = 'archive/joint letter.un.md';
  assert.deepEqual(await references('S/2025/901', true), ['letter.un.md: S/2025/901', `${joint}: S/2025/901`]);
  assert.deepEqual(await references('S/2025/901', false), ['letter.un.md: S/2025/901']);
  const item = ['letter.un.md: 110', `${joint}: 110`, `${joint}: 110`];
  assert.deepEqual(await references('under agenda item 110', true), ['letter.un.md: 110', ...item]);
  assert.deepEqual(await references('under agenda item 110', false), item);
  assert.equal((await references('Representative of Tajikistan', true)).length, 4);
});

test('symbols of other files are offered', async () => {
  const text = cited('A/79/');
  client.change(uri, 6, [{ text }]);
  const position = Snapshot.of(text).positionAt(text.indexOf('document A/79/') + 'document A/79/'.length);
  const items = await client.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position });
  const found = items.find(item => item.label === 'A/79/9005');
  assert.match(found!.detail!, /^Letter dated 12 March 2025/);
  client.change(uri, 7, [{ text: LETTER }]);
});

test('symbols of the workspace are found, links lead to its files and follow them', async () => {
  const found = await client.request<{ name: string; location: Location }[]>('workspace/symbol', {
    query: 's/2025/901',
  });
  assert.ok(seen(found.map(each => each.location)).includes('archive/joint letter.un.md: S/2025/901'));
  const own = new Client();
  const can = await own.start(
    { ...FULL, documentLink: { tooltipSupport: true } },
    {},
    [{ uri: address(''), name: 'drafts' }],
    { fileOperations: { willRename: true } },
  );
  assert.ok((can.workspace as { fileOperations?: unknown }).fileOperations);
  const text = LETTER.replace('2. They', '2. See [the letter](<archive/joint letter.un.md>). They');
  own.open(uri, text);
  const links = await own.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  const cited = links.find(link => Snapshot.of(text).getText(link.range) === 'S/2025/901')!;
  assert.equal(cited.target, undefined);
  const resolved = await own.request<DocumentLink>('documentLink/resolve', cited);
  assert.equal(resolved.target, address('archive/joint letter.un.md'));
  const files = [{ oldUri: address('archive'), newUri: address('old') }];
  const edit = await own.request<{ changes: Record<string, TextEdit[]> }>('workspace/willRenameFiles', { files });
  assert.deepEqual(
    edit.changes[uri]!.map(each => [Snapshot.of(text).getText(each.range), each.newText]),
    [['archive/joint letter.un.md', 'old/joint letter.un.md']],
  );
  assert.equal(await own.stop(), 0);
});

test('files that are made, changed or deleted are known at once', async () => {
  const changed = (name: string, type: number) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: address(name), type }] });
  const files = async () =>
    seen((await ask<Location[] | null>('definition', 'S/2025/901')) ?? []).map(each => each.split(':')[0]);
  write('new.undoc', cleanLetter().replace('A/79/9001', 'S/2025/901'));
  changed('new.undoc', 1);
  assert.deepEqual(await files(), ['archive/joint letter.un.md', 'new.undoc']);
  write('archive/joint letter.un.md', cleanLetter());
  changed('archive/joint letter.un.md', 2);
  assert.deepEqual(await files(), ['new.undoc']);
  rmSync(path.join(folder, 'new.undoc'));
  changed('new.undoc', 3);
  assert.deepEqual(await files(), []);
});

test('an open document counts as it stands in the editor, and as it is on disk when it is closed', async () => {
  const other = address('archive/joint letter.un.md');
  client.open(other, cleanLetter().replace('A/79/9001', 'S/2025/901'));
  assert.equal((await ask<Location[]>('definition', 'S/2025/901')).length, 1);
  client.notify('textDocument/didClose', { textDocument: { uri: other } });
  assert.equal(await ask('definition', 'S/2025/901'), null);
});

test('a client gives its own files, on disk or not, when they are needed', async () => {
  const own = new Client();
  const files = new Map([['memfs:/joint.un.md', cleanLetter().replace('A/79/9001', 'A/79/9005-S/2025/901')]]);
  own.answers['masthead/documents'] = () => [...files.keys(), 'memfs:/gone.un.md'];
  own.answers['masthead/readDocuments'] = ({ uris }: { uris: string[] }) =>
    uris.map(each => (files.has(each) ? { uri: each, text: files.get(each) } : { uri: each, problem: 'it is gone' }));
  await own.start(FULL, { documents: true }, [{ uri: 'memfs:/', name: 'memory' }]);
  own.open(uri, LETTER);
  const found = await ask<Location[]>('definition', 'S/2025/901', LETTER, {}, own);
  assert.deepEqual(
    found.map(place => place.uri),
    ['memfs:/joint.un.md'],
  );
  // Also a draft that rests has the files read, for what they say to it.
  assert.deepEqual([...new Set(own.asked)], ['masthead/documents', 'masthead/readDocuments']);
  files.set('memfs:/joint.un.md', cleanLetter());
  own.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'memfs:/joint.un.md', type: 2 }] });
  assert.equal(await ask('definition', 'S/2025/901', LETTER, {}, own), null);
  assert.equal(await own.stop(), 0);
});

test('a request that waits for files can be cancelled', async () => {
  const own = new Client();
  own.silent.add('masthead/documents');
  await own.start(FULL, { documents: true });
  own.open(uri, LETTER);
  const position = Snapshot.of(LETTER).positionAt(LETTER.indexOf('S/2025/901') + 3);
  const waiting = own.ask('textDocument/definition', { textDocument: { uri }, position });
  own.cancelLast();
  assert.equal((await waiting).error?.code, -32800);
  const { value } = (await ask<Hover>('hover', 'S/2025/901', LETTER, {}, own)).contents as { value: string };
  assert.match(value, /Security Council, 2025/);
  assert.equal(await own.stop(), 0);
});

test('folders come and go', async () => {
  const own = new Client();
  await own.start(FULL, {}, [], { workspaceFolders: true });
  own.open(uri, cited('A/79/9005'));
  write('later/joint.un.md', cleanLetter().replace('A/79/9001', 'A/79/9005'));
  const here = { uri: address('later'), name: 'later' };
  const found = () => ask<Location[] | null>('definition', 'A/79/9005', cited('A/79/9005'), {}, own);
  const change = (added: object[], removed: object[]) =>
    own.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
  assert.equal(await found(), null);
  change([here], []);
  assert.equal((await found())!.length, 1);
  change([], [here]);
  assert.equal(await found(), null);
  assert.equal(await own.stop(), 0);
});

test('a client without files and watching has the answers of its open documents', async () => {
  const simple = new Client();
  await simple.start();
  simple.open(uri, LETTER);
  assert.equal(await ask('definition', 'S/2025/901', LETTER, {}, simple), null);
  const other = 'untitled:joint';
  simple.open(other, cleanLetter().replace('A/79/9001', 'A/79/9005-S/2025/901'));
  const found = await ask<Location[]>('definition', 'S/2025/901', LETTER, {}, simple);
  assert.deepEqual(
    found.map(place => place.uri),
    [other],
  );
  assert.deepEqual(simple.asked, []);
  assert.equal(await simple.stop(), 0);
});
