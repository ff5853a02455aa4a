import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { Client, FULL } from '../support/client.ts';
import { agendaDocument, cleanLetter } from '../support/letters.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'masthead-agendas-'));
after(() => rmSync(folder, { recursive: true }));
const address = (name: string) => pathToFileURL(path.join(folder, name)).href;
const uri = address('letter.un.md');

/** A letter of the session of which the test agenda is, and of which nothing is built in. */
const LETTER = cleanLetter()
  .replaceAll('A/79/', 'A/81/')
  .replaceAll('Seventy-ninth', 'Eighty-first')
  .replaceAll('seventy-ninth', 'eighty-first')
  .replaceAll('2025', '2027')
  .replaceAll('item 110', 'item 977');

async function unknown(client: Client): Promise<string> {
  const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
  return items.flatMap(each => (each.code === 'agenda/item-unknown' ? [String(each.message)] : [])).join();
}

/** Asks again until the answer is as expected: agendas are taken up when documents rest. */
async function becomes(client: Client, expected: RegExp): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (expected.test(await unknown(client))) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  assert.match(await unknown(client), expected);
}

test('an open agenda serves its session until it is closed', async () => {
  const client = new Client();
  await client.start(FULL, {}, null);
  client.open(uri, LETTER);
  assert.equal(await unknown(client), '');
  const agenda = address('agenda.un.md');
  client.open(agenda, agendaDocument());
  await becomes(client, /agenda of the eighty-first session \(.*agenda\.un\.md\) has no item 977/);
  client.notify('textDocument/didClose', { textDocument: { uri: agenda } });
  await becomes(client, /^$/);
  assert.equal(await client.stop(), 0);
});

test('an agenda among the drafts of the folder serves its session', async () => {
  writeFileSync(path.join(folder, 'agenda of the session.undoc'), agendaDocument());
  const client = new Client();
  await client.start(FULL, {}, [{ uri: pathToFileURL(folder).href, name: 'drafts' }]);
  client.open(uri, LETTER);
  await becomes(client, /has no item 977/);
  assert.equal(await client.stop(), 0);
});

test('a fault of an agenda file is reported at its place', async () => {
  const file = path.join(folder, '.masthead', 'agenda', '79.json');
  mkdirSync(path.dirname(file), { recursive: true });
  const good = { session: 79, symbol: 'A/79/251', status: 'adopted', items: [{ number: 1, title: 'Opening' }] };
  for (const [text, words, message] of [
    [JSON.stringify({ ...good, status: 'final' }), '"final"', /“status” is none of/],
    [JSON.stringify({ ...good, items: [{ number: 1 }, { number: 0 }] }), '0', /the number of “items\[1\]”/],
    [JSON.stringify({ ...good, items: [{ title: 'x' }] }), '{"title":"x"}', /the number of “items\[0\]”/],
    ['{ "session": 79, }}', '}', /no valid JSON/],
  ] as const) {
    writeFileSync(file, text);
    const client = new Client();
    const reported = client.next<{ diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics');
    await client.start(FULL, {}, [{ uri: pathToFileURL(folder).href, name: 'drafts' }]);
    const [found] = (await reported).diagnostics;
    assert.match(String(found!.message), message);
    assert.equal(Snapshot.of(text).getText(found!.range), words);
    assert.equal(await client.stop(), 0);
  }
});
