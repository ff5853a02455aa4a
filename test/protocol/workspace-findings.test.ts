import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Client, FULL } from '../support/client.ts';
import { cleanLetter } from '../support/letters.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'masthead-findings-'));
const address = (name: string) => pathToFileURL(path.join(folder, name)).href;
/** Letters of different symbols and dates, so that none has to do with another. */
const letter = (symbol: string) =>
  cleanLetter()
    .replace('A/79/9001', symbol)
    .replaceAll('12 March', `${symbol.slice(-1)} March`);
const faulty = (symbol: string) => letter(symbol).replace('Distr.: General\n', '');
const WATCHING = { didChangeWatchedFiles: { dynamicRegistration: true } };
const client = new Client();

interface Report {
  uri: string;
  version: number | null;
  kind: 'full' | 'unchanged';
  resultId: string;
  items?: Diagnostic[];
}

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  // In one step, so that the server never reads a file that is half written.
  const file = path.join(folder, name);
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

const seen = (reports: Report[]) =>
  reports
    .map(({ uri, kind, items }) =>
      `${uri.slice(address('').length + 1)} ${kind} ${(items ?? []).map(each => each.code)}`.trim(),
    )
    .sort();
const ids = (reports: Report[]) => reports.map(({ uri, resultId }) => ({ uri, value: resultId }));
const ask = async (previousResultIds: object[] = [], more: object = {}) =>
  (await client.request<{ items: Report[] }>('workspace/diagnostic', { previousResultIds, ...more })).items;
const changed = (name: string, type: number) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: address(name), type }] });
/** The answer to a request that was sent before `change` is made, which it waits for. */
const askUntil = async (reports: Report[], change: () => void) => {
  const waiting = ask(ids(reports));
  await client.request('masthead/rules', null);
  change();
  return waiting;
};

before(async () => {
  write('one.un.md', faulty('A/79/9001'));
  write('two.un.md', letter('A/79/9002'));
  write('mild/three.undoc', faulty('A/79/9003'));
  write('mild/.masthead.json', '{ "rules": { "header/distribution-missing": "off" } }');
  write('left/.masthead.json', '{ "ignore": ["**"] }');
  write('left/four.un.md', faulty('A/79/9001'));
  await client.start(FULL, {}, [{ uri: pathToFileURL(folder).href, name: 'drafts' }], WATCHING);
});
after(async () => {
  assert.equal(await client.stop(), 0);
  rmSync(folder, { recursive: true });
});

test('every draft of the workspace is judged under its own settings', async () => {
  assert.deepEqual(seen(await ask()), [
    'left/four.un.md full',
    'mild/three.undoc full',
    'one.un.md full header/distribution-missing',
    'two.un.md full',
  ]);
});

test('a client that knows all waits for a change, and is told what has changed', async () => {
  const first = await ask();
  const second = await askUntil(first, () => {
    write('two.un.md', faulty('A/79/9002'));
    changed('two.un.md', 2);
  });
  assert.deepEqual(seen(second), [
    'left/four.un.md unchanged',
    'mild/three.undoc unchanged',
    'one.un.md unchanged',
    'two.un.md full header/distribution-missing',
  ]);
  const third = await askUntil(second, () => {
    rmSync(path.join(folder, 'one.un.md'));
    changed('one.un.md', 3);
  });
  assert.deepEqual(
    seen(third).filter(each => !each.includes('unchanged')),
    ['one.un.md full'],
  );
  const fourth = await askUntil(third, () => {
    write('mild/.masthead.json', '{}');
    changed('mild/.masthead.json', 2);
  });
  assert.ok(seen(fourth).includes('mild/three.undoc full header/distribution-missing'));
});

test('an open document counts as it stands in the editor', async () => {
  client.open(address('two.un.md'), letter('A/79/9002'));
  const own = (await ask()).find(each => each.uri === address('two.un.md'));
  assert.deepEqual([own!.version, own!.kind, own!.items], [1, 'full', []]);
  client.notify('textDocument/didClose', { textDocument: { uri: address('two.un.md') } });
  const closed = (await ask()).find(each => each.uri === address('two.un.md'));
  assert.deepEqual([closed!.version, closed!.items!.length], [null, 1]);
});

test('reports come in parts with progress, and a request can be taken back', async () => {
  const begun = client.next<{ token: string; value: { kind: string; items?: Report[] } }>('$/progress');
  const rest = await ask([], { workDoneToken: 'work', partialResultToken: 'part' });
  assert.deepEqual(rest, []);
  const { token, value } = await begun;
  assert.deepEqual([token, value.kind], ['work', 'begin']);
  const known = await ask();
  const waiting = client.ask('workspace/diagnostic', { previousResultIds: ids(known) });
  client.cancelLast();
  assert.equal((await waiting).error?.code, -32800);
});

test('a document that has not changed has no report of its findings again', async () => {
  const uri = address('open.un.md');
  client.open(uri, faulty('A/79/9005'));
  const pull = (previousResultId?: string) =>
    client.request<Report>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId && { previousResultId }),
    });
  const first = await pull();
  assert.equal(first.items!.length, 1);
  assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  client.change(uri, 2, [{ range, text: '\n' }]);
  assert.equal((await pull(first.resultId)).kind, 'full');
  client.notify('textDocument/didClose', { textDocument: { uri } });
});
