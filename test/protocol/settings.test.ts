import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, Location, TextDocumentEdit } from 'vscode-languageserver-types';
import { accept } from '../../server/src/analysis/acceptance.ts';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { Client, FULL } from '../support/client.ts';
import { cleanLetter } from '../support/letters.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'masthead-settings-'));
after(() => rmSync(folder, { recursive: true }));
const address = (name: string) => pathToFileURL(path.join(folder, name)).href;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

/** A letter with an error of the header and a hint of the drafter's own words. */
const FAULTY = cleanLetter()
  .replace('Distr.: General\n', '')
  .replace('against terrorism', 'against terrorism in Russia');
const WATCHING = { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } };

async function codes(client: Client, uri: string): Promise<string[]> {
  const params = { textDocument: { uri } };
  const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', params);
  return items.map(each => `${each.severity} ${each.code}`);
}

/** Asks again until a rule speaks, or no longer does. */
async function becomes(client: Client, uri: string, expected: (found: string) => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (expected((await codes(client, uri)).join())) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  assert.fail((await codes(client, uri)).join() || 'no findings');
}

type Published = { uri: string; diagnostics: Diagnostic[] };

async function reported(client: Client, uri: string): Promise<Diagnostic[]> {
  const { uri: where, diagnostics } = await client.next<Published>('textDocument/publishDiagnostics');
  return where === uri ? diagnostics : reported(client, uri);
}

async function started(name: string, workspace: object = {}, options: object = {}): Promise<Client> {
  const client = new Client();
  await client.start(FULL, options, [{ uri: address(name), name }], workspace);
  return client;
}

test('the first findings of a draft are those under the nearest configuration file', async () => {
  write('nearest/.masthead.json', '{ "profile": "strict", "rules": { "header/distribution-missing": "off" } }');
  write(
    'nearest/inner/.masthead.json',
    '{ "overrides": [{ "files": ["old/**"], "profile": "archive" }], "ignore": ["not*"] }',
  );
  const client = await started('nearest');
  const found = (name: string) => {
    client.open(address(name), FAULTY);
    return codes(client, address(name));
  };
  const outer = await found('nearest/letter.un.md');
  assert.ok(!outer.some(each => each.includes('distribution-missing')));
  assert.ok(outer.includes('3 name/informal'), 'a hint is raised in an editor’s pass');
  const inner = await found('nearest/inner/letter.un.md');
  assert.ok(inner.includes('1 header/distribution-missing'));
  assert.ok(inner.includes('4 name/informal'));
  assert.ok(!(await found('nearest/inner/old/letter.un.md')).some(each => each.includes('name/')));
  assert.deepEqual(await found('nearest/inner/not this.un.md'), []);
  const earlier = `git:${address('nearest/letter.un.md').slice('file://'.length)}?%7B%22ref%22%3A%22HEAD%22%7D`;
  client.open(earlier, FAULTY);
  assert.deepEqual(await codes(client, earlier), outer);
  assert.equal(await client.stop(), 0);
});

test('a client that does not pull is told the findings under the configuration file', async () => {
  write('pushed/.masthead.json', '{ "rules": { "header/distribution-missing": "off", "name/informal": "off" } }');
  const client = new Client();
  await client.start({}, {}, [{ uri: address('pushed'), name: 'pushed' }]);
  client.open(address('pushed/letter.un.md'), FAULTY);
  assert.deepEqual(await reported(client, address('pushed/letter.un.md')), []);
  assert.equal(await client.stop(), 0);
});

test('a configuration file above the workspace holds, and what it extends comes before it', async () => {
  write('above/.masthead.json', '{ "extends": "shared/base.json", "rules": { "name/informal": "hint" } }');
  write('above/shared/base.json', '{ "rules": { "header/distribution-missing": "off", "name/informal": "off" } }');
  const client = await started('above/workspace', WATCHING);
  const uri = address('above/workspace/drafts/letter.un.md');
  client.open(uri, FAULTY);
  assert.deepEqual(await codes(client, uri), ['4 name/informal']);
  assert.equal(await client.stop(), 0);
});

test('changed, new and deleted configuration files are taken up', async () => {
  const client = await started('changing', WATCHING);
  const uri = address('changing/letter.un.md');
  const file = address('changing/.masthead.json');
  client.open(uri, FAULTY);
  assert.ok((await codes(client, uri)).includes('1 header/distribution-missing'));
  for (const [text, type, silent] of [
    ['{ "rules": { "header/distribution-missing": "off" } }', 1, true],
    ['{}', 2, false],
    ['{ "ignore": ["*.un.md"] }', 2, true],
    [undefined, 3, false],
  ] as const) {
    if (text === undefined) rmSync(path.join(folder, 'changing/.masthead.json'));
    else write('changing/.masthead.json', text);
    const refreshed = client.next('workspace/diagnostic/refresh');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type }] });
    assert.equal((await codes(client, uri)).includes('1 header/distribution-missing'), !silent, text);
    await refreshed;
  }
  assert.equal(await client.stop(), 0);
});

test('a configuration file that is open counts before it is saved, and its faults are reported and mended', async () => {
  write('open/.masthead.json', '{}');
  const client = await started('open', WATCHING);
  const uri = address('open/letter.un.md');
  const file = address('open/.masthead.json');
  client.open(uri, FAULTY);
  assert.ok((await codes(client, uri)).includes('1 header/distribution-missing'));
  client.notify('textDocument/didOpen', { textDocument: { uri: file, languageId: 'jsonc', version: 1, text: '{}' } });
  const text =
    '{\n  "profil": "strict",\n  "rules": { "header/distribution-missing": "off", "name/infrmal": "off" },\n  "extends": "gone.json"\n}';
  const faults = reported(client, file);
  client.change(file, 2, [{ text }]);
  const found = await faults;
  assert.deepEqual(
    found.map(each => [Snapshot.of(text).getText(each.range), each.message]),
    [
      ['"profil"', '“profil” is no setting; write “profile”.'],
      ['"name/infrmal"', 'There is no rule “name/infrmal”; write “name/informal”.'],
    ],
  );
  await becomes(client, uri, each => !each.includes('distribution-missing'));
  const range = found[1]!.range;
  const params = { textDocument: { uri: file }, range, context: { diagnostics: found } };
  const [action, ...others] = await client.request<CodeAction[]>('textDocument/codeAction', params);
  assert.deepEqual([action!.title, others.length], ['Write “name/informal”', 0]);
  assert.deepEqual(action!.edit!.changes![file], [{ range, newText: '"name/informal"' }]);
  assert.deepEqual(await codes(client, file), [], 'a settings file is no draft');
  const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri: file } });
  assert.deepEqual(symbols, []);
  client.notify('textDocument/didClose', { textDocument: { uri: file } });
  await becomes(client, uri, each => each.includes('distribution-missing'));
  assert.equal(await client.stop(), 0);
});

test('faults of a configuration file that is not open are shown in it, until it is mended', async () => {
  write('faulty/.masthead.json', '{ "profile": "strickt", "extends": ["../gone.json"] }');
  const client = await started('faulty', WATCHING);
  const file = address('faulty/.masthead.json');
  const faults = reported(client, file);
  client.open(address('faulty/letter.un.md'), FAULTY);
  assert.deepEqual(
    (await faults).map(each => each.message),
    ['There is no profile “strickt”; write “strict”.', 'There is no file “../gone.json”; check the name.'],
  );
  write('faulty/.masthead.json', '{ "profile": "strict" }');
  const mended = reported(client, file);
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
  assert.deepEqual(await mended, []);
  assert.equal(await client.stop(), 0);
});

test('a client gives settings files of its own, on disk or not', async () => {
  const files = new Map([['memfs:/drafts/.masthead.json', '{ "rules": { "header/distribution-missing": "off" } }']]);
  const client = new Client();
  client.answers['masthead/readFiles'] = ({ uris }: { uris: string[] }) => uris.map(uri => files.get(uri) ?? null);
  await client.start(FULL, { files: true }, [{ uri: 'memfs:/drafts', name: 'memory' }], WATCHING);
  const uri = 'memfs:/drafts/letters/letter.un.md';
  client.open(uri, FAULTY);
  assert.ok(!(await codes(client, uri)).some(each => each.includes('distribution')));
  const untitled = 'untitled:Untitled-1';
  client.open(untitled, FAULTY);
  assert.ok(!(await codes(client, untitled)).some(each => each.includes('distribution')));
  assert.equal(await client.stop(), 0);
});

test('a client that never answers has its findings all the same', async () => {
  const client = new Client();
  client.silent.add('masthead/readFiles');
  await client.start(FULL, { files: true });
  client.open('memfs:/letter.un.md', FAULTY);
  assert.ok((await codes(client, 'memfs:/letter.un.md')).includes('1 header/distribution-missing'));
  assert.equal(await client.stop(), 0);
});

test('the setting of the profile holds where no file says otherwise', async () => {
  write('profile/named/.masthead.json', '{ "profile": "default" }');
  const client = new Client();
  const asked: unknown[] = [];
  let profile = 'strict';
  client.answers['workspace/configuration'] = ({ items }: { items: { scopeUri?: string; section: string }[] }) => {
    asked.push(...items.flatMap(each => (each.scopeUri ? [each.section] : [])));
    return items.map(each => (each.scopeUri?.includes('/other/') ? 'archive' : each.scopeUri && profile));
  };
  await client.start(FULL, {}, [{ uri: address('profile'), name: 'profile' }], { ...WATCHING, configuration: true });
  const found = (name: string) => {
    client.open(address(name), FAULTY);
    return codes(client, address(name));
  };
  assert.ok((await found('profile/letter.un.md')).includes('3 name/informal'));
  assert.ok((await found('profile/named/letter.un.md')).includes('4 name/informal'), 'the file outranks the setting');
  assert.ok(!(await found('profile/other/letter.un.md')).join().includes('name/'), 'a folder has a setting of its own');
  assert.deepEqual(asked, Array(3).fill('masthead.profile'));
  profile = 'submission';
  client.notify('workspace/didChangeConfiguration', { settings: { masthead: {} } });
  assert.deepEqual(await codes(client, address('profile/letter.un.md')), ['1 header/distribution-missing']);
  assert.equal(await client.stop(), 0);
  const simple = await started('profile', {}, { profile: 'submission' });
  simple.open(address('profile/letter.un.md'), FAULTY);
  assert.deepEqual(await codes(simple, address('profile/letter.un.md')), ['1 header/distribution-missing']);
  simple.notify('workspace/didChangeConfiguration', { settings: { masthead: { profile: 'strict' } } });
  assert.ok((await codes(simple, address('profile/letter.un.md'))).includes('3 name/informal'));
  assert.equal(await simple.stop(), 0);
});

test('a kind that was chosen outranks the file, and the file the setting', async () => {
  write('kinds/named/.masthead.json', '{ "kind": "note" }');
  const client = await started('kinds', {}, { status: true, kinds: { '**': 'resolution' } });
  const kind = async (uri: string): Promise<string> => {
    const told = await client.next<{ uri: string; kind: string }>('masthead/status');
    return told.uri === uri ? told.kind : kind(uri);
  };
  const [bare, named] = [address('kinds/letter.un.md'), address('kinds/named/letter.un.md')];
  client.open(bare, FAULTY);
  assert.equal(await kind(bare), 'resolution');
  client.open(named, FAULTY.replace('A/79/9001', 'A/79/9002'));
  assert.equal(await kind(named), 'note');
  client.notify('masthead/chosenKinds', { [named]: 'sg-report' });
  assert.equal(await kind(named), 'sg-report');
  assert.equal(await client.stop(), 0);
});

test('rules are silenced by comments and in the configuration file', async () => {
  const EDITS = { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true };
  const titles = async (client: Client, uri: string) => {
    client.open(uri, FAULTY);
    const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    const [found] = items.filter(each => each.code === 'header/distribution-missing');
    const params = { textDocument: { uri }, range: found!.range, context: { diagnostics: [found] } };
    return client.request<CodeAction[]>('textDocument/codeAction', params);
  };
  const full = await started('silence', { workspaceEdit: EDITS });
  const all = await titles(full, address('silence/letter.un.md'));
  assert.deepEqual(
    all.slice(-3).map(each => each.title),
    [
      'Disable “header/distribution-missing” for this line',
      'Disable “header/distribution-missing” in this file',
      'Disable “header/distribution-missing” in this workspace (.masthead.json)',
    ],
  );
  assert.ok(all.slice(-3).every(each => each.diagnostics?.length === 1));
  const [create, change] = all.at(-1)!.edit!.documentChanges as [{ uri: string }, TextDocumentEdit];
  assert.equal(create.uri, address('silence/.masthead.json'));
  assert.equal(change.textDocument.uri, create.uri);
  assert.equal(await full.stop(), 0);
  write('silence/there/.masthead.json', '{\n  // ours\n  "profile": "default"\n}\n');
  const simple = await started('silence');
  const without = await titles(simple, address('silence/letter.un.md'));
  assert.ok(!without.some(each => each.title.includes('workspace')), 'the client cannot make files');
  const there = await titles(simple, address('silence/there/letter.un.md'));
  assert.deepEqual(Object.keys(there.at(-1)!.edit!.changes!), [address('silence/there/.masthead.json')]);
  assert.equal(await simple.stop(), 0);
});

test('accepted findings are not reported again, and a faulty list of them is', async () => {
  const { snapshot, diagnostics } = new Engine(rules).open(FAULTY);
  const accepted = accept(snapshot, diagnostics);
  write('accepted/.masthead-ignore.json', JSON.stringify({ 'in/letter.un.md': accepted, 'bad.un.md': [] }));
  const client = await started('accepted', WATCHING);
  const faults = reported(client, address('accepted/.masthead-ignore.json'));
  client.open(address('accepted/in/letter.un.md'), FAULTY);
  assert.deepEqual(await codes(client, address('accepted/in/letter.un.md')), []);
  assert.match((await faults)[0]!.message as string, /^A path is followed by its rules/);
  client.open(address('accepted/letter.un.md'), FAULTY);
  assert.ok((await codes(client, address('accepted/letter.un.md'))).join().includes('distribution'));
  assert.equal(await client.stop(), 0);
});

test('drafts of the workspace that are ignored answer no question', async () => {
  write('ignored/.masthead.json', '{ "ignore": ["old/"] }');
  write('ignored/old/joint.un.md', cleanLetter().replace('A/79/9001', 'S/2025/901'));
  const client = await started('ignored', WATCHING);
  const uri = address('ignored/letter.un.md');
  const text = cleanLetter().replace('the efforts', 'document S/2025/901');
  client.open(uri, text);
  const position = Snapshot.of(text).positionAt(text.indexOf('S/2025/901') + 3);
  const definition = () =>
    client.request<Location[] | null>('textDocument/definition', { textDocument: { uri }, position });
  assert.equal(await definition(), null);
  write('ignored/.masthead.json', '{}');
  client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: address('ignored/.masthead.json'), type: 2 }],
  });
  assert.equal((await definition())?.length, 1);
  assert.equal(await client.stop(), 0);
});

test('a client that can be asked for its settings is asked at the start and after each change', async () => {
  const client = new Client();
  let inlayHints = { enable: true };
  client.answers['workspace/configuration'] = ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(each => (each.scopeUri ? 'default' : { inlayHints, profile: 'default' }));
  const started = client.next<{ registrations: { method: string; registerOptions: unknown }[] }>(
    'client/registerCapability',
  );
  const refreshed = () => client.next('workspace/inlayHint/refresh');
  const first = refreshed();
  const can = { configuration: true, didChangeConfiguration: { dynamicRegistration: true } };
  await client.start(FULL, {}, [], { ...can, inlayHint: { refreshSupport: true } });
  const [registered] = (await started).registrations;
  assert.equal(registered!.method, 'workspace/didChangeConfiguration');
  assert.deepEqual(registered!.registerOptions, { section: 'masthead' });
  await first;
  const uri = 'untitled:letter';
  client.open(uri, cleanLetter());
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = () => client.request<unknown[]>('textDocument/inlayHint', { textDocument: { uri }, range });
  assert.equal((await hints()).length, 1);
  const change = async () => {
    const again = refreshed();
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await again;
    return (await hints()).length;
  };
  assert.equal(await change(), 1);
  inlayHints = { enable: false };
  assert.equal(await change(), 0);
  assert.equal(await client.stop(), 0);
});
