import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-types';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { Client, FULL } from '../support/client.ts';
import { cleanLetter } from '../support/letters.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'masthead-neighbours-'));
const folders = [{ uri: pathToFileURL(folder).href, name: 'drafts' }];
const address = (name: string) => pathToFileURL(path.join(folder, name)).href;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

const LETTER = cleanLetter();
/** The letter of another day, made from the first one; its symbol stayed. */
const MARCH = LETTER.replaceAll('12 March', '13 March');
const ELSEWHERE = MARCH.replace('A/79/9001', 'A/79/9002');
const uri = address('letter.un.md');
const march = address('march/march.un.md');
const WORKSPACE = { diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } };
const client = new Client();

before(async () => {
  write('march/march.un.md', MARCH);
  write('letter.un.md', LETTER);
  write('far.un.md', LETTER.replace('A/79/9001', 'A/79/9003'));
  write('left/march.un.md', MARCH);
  write('left/.masthead.json', '{ "ignore": ["**"] }');
  await client.start(FULL, {}, folders, WORKSPACE);
});
after(async () => {
  assert.equal(await client.stop(), 0);
  rmSync(folder, { recursive: true });
});

const found = async (of: string, asked = client): Promise<Diagnostic[]> => {
  const params = { textDocument: { uri: of } };
  return (await asked.request<{ items: Diagnostic[] }>('textDocument/diagnostic', params)).items;
};
const codes = async (of: string, asked = client) => (await found(of, asked)).map(({ code }) => code);

/** Asks again until the findings are as expected: neighbours are taken up when documents rest. */
async function becomes(of: string, expected: string[], asked = client): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (JSON.stringify(await codes(of, asked)) === JSON.stringify(expected)) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  assert.deepEqual(await codes(of, asked), expected);
}

const REPEATED = ['workspace/symbol-repeated'];

test('a symbol that another draft on disk carries is reported once the workspace has been read', async () => {
  client.open(uri, LETTER);
  await becomes(uri, REPEATED);
  assert.ok(client.asked.includes('workspace/diagnostic/refresh'));
  const [each] = await found(uri);
  assert.match(String(each!.message), /^“march\/march\.un\.md” carries the symbol A\/79\/9001 too/);
  const [related, ...more] = each!.relatedInformation!;
  assert.deepEqual([related!.location.uri, more], [march, []]);
  assert.equal(Snapshot.of(MARCH).getText(related!.location.range), 'A/79/9001');
});

test('a draft is judged by its neighbours as they stand in the editor, and again as they are saved', async () => {
  client.open(march, ELSEWHERE);
  await becomes(uri, []);
  client.change(march, 2, [{ text: MARCH }]);
  await becomes(uri, REPEATED);
  await becomes(march, REPEATED);
  client.change(march, 3, [{ text: ELSEWHERE }]);
  await becomes(uri, []);
  client.notify('textDocument/didClose', { textDocument: { uri: march } });
  await becomes(uri, REPEATED);
});

test('what changes on disk is taken up', async () => {
  const changed = (type: number) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: march, type }] });
  write('march/march.un.md', ELSEWHERE);
  changed(2);
  await becomes(uri, []);
  write('march/march.un.md', MARCH);
  changed(2);
  await becomes(uri, REPEATED);
  rmSync(path.join(folder, 'march/march.un.md'));
  changed(3);
  await becomes(uri, []);
  write('march/march.un.md', MARCH);
  changed(1);
  await becomes(uri, REPEATED);
});

test('its own text decides at once, with the neighbours that are known', async () => {
  client.change(uri, 2, [{ text: LETTER.replace('A/79/9001', 'A/79/9004') }]);
  assert.deepEqual(await codes(uri), []);
  client.change(uri, 3, [{ text: LETTER }]);
  assert.deepEqual(await codes(uri), REPEATED);
  const other = address('new.un.md');
  client.open(other, LETTER.replace('A/79/9001', 'A/79/9005'));
  assert.deepEqual(await codes(other), []);
  client.notify('textDocument/didClose', { textDocument: { uri: other } });
});

test('an earlier state of a draft, as version control shows it, is nobody’s neighbour', async () => {
  const earlier = `git:${uri.slice('file://'.length)}?HEAD`;
  client.open(earlier, MARCH);
  await new Promise(resolve => setTimeout(resolve, 300));
  assert.deepEqual(await codes(earlier), []);
  assert.equal((await found(uri))[0]!.relatedInformation!.length, 1);
  client.notify('textDocument/didClose', { textDocument: { uri: earlier } });
});

test('a comment and a settings file silence such a finding', async () => {
  client.change(uri, 4, [{ text: `<!-- masthead-disable-file workspace/symbol-repeated -->\n\n${LETTER}` }]);
  assert.deepEqual(await codes(uri), []);
  client.change(uri, 5, [{ text: LETTER }]);
  await becomes(uri, REPEATED);
  const settings = address('.masthead.json');
  write('.masthead.json', '{ "rules": { "workspace/symbol-repeated": "off" } }');
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: settings, type: 1 }] });
  await becomes(uri, []);
  rmSync(path.join(folder, '.masthead.json'));
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: settings, type: 3 }] });
  await becomes(uri, REPEATED);
});

test('a client to which findings are pushed hears of neighbours, too', async () => {
  const pushed = new Client();
  await pushed.start({ publishDiagnostics: { relatedInformation: true } }, {}, folders);
  let last: unknown[] = [];
  pushed.heard['textDocument/publishDiagnostics'] = (params: { uri: string; diagnostics: Diagnostic[] }) => {
    if (params.uri === uri) last = params.diagnostics.map(({ code }) => code);
  };
  const comes = async (expected: string[]) => {
    for (let tries = 0; tries < 100 && JSON.stringify(last) !== JSON.stringify(expected); tries++)
      await new Promise(resolve => setTimeout(resolve, 50));
    assert.deepEqual(last, expected);
  };
  pushed.open(uri, LETTER);
  await comes(REPEATED);
  pushed.open(march, ELSEWHERE);
  await comes([]);
  assert.equal(await pushed.stop(), 0);
});

test('drafts that are not open are judged among their neighbours, and anew only where these say something else', async () => {
  const other = new Client();
  await other.start(FULL, {}, folders, WORKSPACE);
  interface Report {
    readonly uri: string;
    readonly kind: string;
    readonly resultId: string;
    readonly items?: readonly Diagnostic[];
  }
  let reports: Report[] = [];
  const ask = async () => {
    const previousResultIds = reports.map(({ uri: each, resultId }) => ({ uri: each, value: resultId }));
    reports = (await other.request<{ items: Report[] }>('workspace/diagnostic', { previousResultIds })).items;
    const seen = reports.filter(({ kind }) => kind === 'full');
    return seen.map(each => `${each.uri.slice(address('').length + 1)} ${each.items!.map(({ code }) => code)}`).sort();
  };
  const first = await ask();
  assert.ok(first.includes('far.un.md '), first.join('; '));
  // The first answer may come before the workspace was read, or after.
  const second = first.includes('march/march.un.md ') ? await ask() : first;
  assert.ok(second.includes('march/march.un.md workspace/symbol-repeated'), second.join('; '));
  write('letter.un.md', LETTER.replace('A/79/9001', 'A/79/9004'));
  const waiting = ask();
  await other.request('masthead/rules', null);
  other.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  const changed = await waiting;
  const settled = changed.includes('march/march.un.md ') ? changed : [...changed, ...(await ask())];
  assert.ok(settled.includes('march/march.un.md '), settled.join('; '));
  assert.ok(!settled.some(each => each.startsWith('far.un.md')), settled.join('; '));
  assert.equal(await other.stop(), 0);
});
