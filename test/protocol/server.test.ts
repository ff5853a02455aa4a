import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver-types';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { Client, FULL } from '../support/client.ts';
import { cleanLetter, longLetter } from '../support/letters.ts';

const uri = 'file:///drafts/letter.un.md';
const textDocument = { uri };
const client = new Client();
let capabilities: Record<string, unknown>;

before(async () => {
  capabilities = await client.start(FULL, { status: true });
});
after(async () => {
  assert.equal(await client.stop(), 0);
});

const pull = async (document = uri) =>
  (await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: document } })).items;

function at(text: string, words: string, offset = 0) {
  return Snapshot.of(text).positionAt(text.indexOf(words) + offset);
}

function apply(text: string, action: CodeAction): string {
  const snapshot = Snapshot.of(text);
  const edits = action.edit!.changes![uri]!.map(edit => ({
    start: snapshot.offsetAt(edit.range.start),
    end: snapshot.offsetAt(edit.range.end),
    newText: edit.newText,
  }));
  return applyEdits(text, edits);
}

test('the server says what it can do', () => {
  assert.equal(capabilities.positionEncoding, 'utf-16');
  for (const name of [
    'diagnosticProvider',
    'documentSymbolProvider',
    'foldingRangeProvider',
    'selectionRangeProvider',
    'documentLinkProvider',
    'hoverProvider',
    'definitionProvider',
    'referencesProvider',
    'documentHighlightProvider',
    'completionProvider',
    'codeActionProvider',
  ]) {
    assert.ok(capabilities[name], name);
  }
});

test('diagnostics follow incremental changes; the status follows at rest', async () => {
  const status = client.next<{ kind: string; session: string; words: number }>('masthead/status');
  client.open(uri, cleanLetter());
  assert.deepEqual(await pull(), []);
  const line = Snapshot.of(cleanLetter()).positionAt(cleanLetter().indexOf('Distr.: General')).line;
  client.change(uri, 2, [
    { range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, text: '' },
  ]);
  const [found, ...others] = await pull();
  assert.equal(others.length, 0);
  assert.equal(found!.code, 'header/distribution-missing');
  assert.equal(found!.source, 'masthead');
  assert.equal(found!.severity, 1);
  assert.equal((await status).kind, 'letter');
});

test('a quick fix puts the line back', async () => {
  const text = cleanLetter().replace('Distr.: General\n', '');
  const [found] = await pull();
  const params = { textDocument, range: found!.range, context: { diagnostics: [found], only: ['quickfix'] } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
  const fix = actions.find(action => action.title === 'Insert “Distr.: General”');
  assert.ok(fix?.isPreferred);
  assert.deepEqual(
    fix.diagnostics?.map(each => each.code),
    ['header/distribution-missing'],
  );
  assert.equal(apply(text, fix), cleanLetter());
});

test('fix all mends everything that is safe', async () => {
  const text = cleanLetter().replace('Distr.: General\n', '').replace('Original:', 'Orignal:');
  client.change(uri, 3, [{ text }]);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const params = { textDocument, range, context: { diagnostics: [], only: ['source.fixAll.masthead'] } };
  const [action, ...others] = await client.request<CodeAction[]>('textDocument/codeAction', params);
  assert.equal(others.length, 0);
  assert.equal(apply(text, action!), cleanLetter());
});

test('extracted text is cleaned up, as an action and on request, and faults of the drafter stay', async () => {
  const text = cleanLetter()
    .replace('United Nations\nA/79/9001\n', 'United Nations A/79/9001\n')
    .replace('transmit herewith', 'trans\u00admit  herewith')
    .replace('Original:', 'Orignal:');
  const clean = cleanLetter().replace('Nations\nA', 'Nations  \nA').replace('Original:', 'Orignal:');
  client.change(uri, 3, [{ text }]);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const params = { textDocument, range, context: { diagnostics: [], only: ['source.cleanUp'] } };
  const [action, ...others] = await client.request<CodeAction[]>('textDocument/codeAction', params);
  assert.equal(others.length, 0);
  assert.equal(action!.kind, 'source.cleanUp.masthead');
  assert.equal(apply(text, action!), clean);
  const result = await client.request<{ version: number; places: number; edits: TextEdit[] }>('masthead/cleanUp', {
    textDocument,
  });
  assert.deepEqual([result.version, result.places], [3, 3]);
  assert.equal(apply(text, { title: '', edit: { changes: { [uri]: result.edits } } }), clean);
  client.change(uri, 3, [{ text: clean }]);
  assert.equal(await client.request('masthead/cleanUp', { textDocument }), null);
  client.change(uri, 3, [{ text: cleanLetter() }]);
});

test('related places tie two parts of a letter together', async () => {
  client.change(uri, 4, [{ text: cleanLetter().replace('under agenda item 110', 'under agenda item 111') }]);
  const found = (await pull()).find(each => each.code === 'letter/request-item-disagrees');
  assert.match(found!.relatedInformation![0]!.message, /Agenda item 110/);
  client.change(uri, 5, [{ text: cleanLetter() }]);
});

test('symbols show masthead, agenda, letter with signature, and annex', async () => {
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  assert.deepEqual(
    symbols.map(symbol => symbol.name.split(/[ :]/)[0]),
    ['A/79/9001', 'Seventy-ninth', 'Letter', 'Annex'],
  );
  assert.deepEqual(
    symbols[2]!.children!.map(child => child.name),
    ['Zarina Nazarova'],
  );
  assert.equal(symbols[3]!.children!.length, 2);
});

test('parts fold', async () => {
  const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  assert.ok(ranges.length >= 3);
});

test('a selection grows from the word to the document', async () => {
  const position = { line: 20, character: 10 };
  const [first, second] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
    textDocument,
    positions: [position, { line: 0, character: 0 }],
  });
  const steps: SelectionRange[] = [];
  for (let range = first; range; range = range.parent) steps.push(range);
  assert.ok(steps.length >= 4);
  assert.deepEqual(steps[0]!.range.start.line, position.line);
  assert.deepEqual(steps.at(-1)!.range.start, { line: 0, character: 0 });
  assert.ok(second!.parent);
});

test('symbols and resolutions are links', async () => {
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
  assert.deepEqual(
    links.map(link => link.target),
    ['https://docs.un.org/en/A/79/9001'],
  );
});

test('a hover tells the title of an agenda item', async () => {
  const position = at(cleanLetter(), 'Agenda item 110', 13);
  const hover = await client.request<Hover>('textDocument/hover', { textDocument, position });
  const { value } = hover.contents as { value: string };
  assert.match(value, /Measures to eliminate international terrorism/);
  assert.match(value, /seventy-ninth session, A\/79\/251/);
});

test('an item leads to its title and to its other mentions', async () => {
  const position = at(cleanLetter(), 'under agenda item 110', 19);
  const target = await client.request<{ range: { start: { line: number } } }>('textDocument/definition', {
    textDocument,
    position,
  });
  assert.equal(target.range.start.line, at(cleanLetter(), 'Agenda item 110').line);
  const context = { includeDeclaration: true };
  const references = await client.request<unknown[]>('textDocument/references', { textDocument, position, context });
  assert.equal(references.length, 2);
  const highlights = await client.request<unknown[]>('textDocument/documentHighlight', { textDocument, position });
  assert.equal(highlights.length, 2);
});

test('titles stand after the numbers of items where they are asked for', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = () => client.request<{ label: string }[]>('textDocument/inlayHint', { textDocument, range });
  assert.deepEqual(await hints(), []);
  client.notify('workspace/didChangeConfiguration', { settings: { masthead: { inlayHints: { enable: true } } } });
  assert.deepEqual(
    (await hints()).map(hint => hint.label),
    ['Measures to eliminate international terrorism'],
  );
  const inlayHints = { enable: true, itemTitles: false, formalNames: true };
  client.notify('workspace/didChangeConfiguration', { settings: { masthead: { inlayHints } } });
  assert.deepEqual((await hints()).map(hint => hint.label).slice(0, 1), ['the Republic of Tajikistan']);
  const off = { ...inlayHints, enable: false };
  client.notify('workspace/didChangeConfiguration', { settings: { masthead: { inlayHints: off } } });
  assert.deepEqual(await hints(), []);
  client.notify('workspace/didChangeConfiguration', { settings: null });
  assert.deepEqual(await hints(), []);
});

test('completion offers the items of the session', async () => {
  const text = cleanLetter().replace('Agenda item 110', 'Agenda item ');
  client.change(uri, 6, [{ text }]);
  const position = at(text, 'Agenda item ', 'Agenda item '.length);
  const items = await client.request<CompletionItem[]>('textDocument/completion', { textDocument, position });
  const item = items.find(each => each.label.startsWith('110 '));
  assert.equal(item!.label, '110 Measures to eliminate international terrorism');
  assert.equal(item!.documentation, undefined);
  const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
  const { kind, value } = resolved.documentation as { kind: string; value: string };
  assert.equal(kind, 'markdown');
  assert.match(value, /\*\*Item 110\*\*: Measures to eliminate international terrorism/);
  assert.equal(resolved.label, item!.label);
  assert.deepEqual(await client.request('completionItem/resolve', { label: 'x' }), { label: 'x' });
  client.change(uri, 7, [{ text: cleanLetter() }]);
});

test('an unknown document has neutral answers', async () => {
  const unknown = { uri: 'file:///not/open.undoc' };
  assert.deepEqual(await pull(unknown.uri), []);
  assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument: unknown }), []);
  assert.equal(
    await client.request('textDocument/hover', { textDocument: unknown, position: { line: 0, character: 0 } }),
    null,
  );
});

test('positions outside the text and an unknown method are borne', async () => {
  const position = { line: 100_000, character: 100_000 };
  assert.equal(await client.request('textDocument/hover', { textDocument, position }), null);
  await client.request('textDocument/completion', { textDocument, position });
  const { error } = await client.ask('masthead/nothing', {});
  assert.equal(error?.code, -32601);
});

test('a cancelled request ends and the next one is answered', async () => {
  const cancelled = client.ask('textDocument/documentSymbol', { textDocument });
  client.notify('$/cancelRequest', { id: 10_000 });
  assert.ok((await cancelled).result);
  assert.deepEqual(await pull(), []);
});

test('hostile documents leave the server standing', async () => {
  const hostile = [
    '',
    '\u0000\u0001\ufffd',
    'x'.repeat(10_000_000),
    '\ud800',
    '**'.repeat(100_000),
    '\r\n'.repeat(200_000),
  ];
  for (const [i, text] of hostile.entries()) {
    const document = `untitled:hostile-${i}`;
    client.open(document, text);
    await pull(document);
    await client.request('textDocument/documentSymbol', { textDocument: { uri: document } });
    client.notify('textDocument/didClose', { textDocument: { uri: document } });
  }
  assert.deepEqual(await pull(), []);
});

test('a keystroke in 1 MB is answered', async () => {
  const document = 'untitled:long';
  client.open(document, longLetter(1_000_000));
  assert.deepEqual(await pull(document), []);
  client.change(document, 2, [
    { range: { start: { line: 3000, character: 5 }, end: { line: 3000, character: 5 } }, text: 'x' },
  ]);
  assert.deepEqual(await pull(document), []);
  client.notify('textDocument/didClose', { textDocument: { uri: document } });
});

test('a client that can do nothing optional is served', async () => {
  const simple = new Client();
  const can = await simple.start();
  assert.equal(can.diagnosticProvider, undefined);
  const published = simple.next<{ uri: string; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics');
  simple.open(uri, cleanLetter().replace('Distr.: General\n', ''));
  const { diagnostics } = await published;
  assert.deepEqual(
    diagnostics.map(each => each.code),
    ['header/distribution-missing'],
  );
  const flat = await simple.request<{ location: unknown }[]>('textDocument/documentSymbol', { textDocument });
  assert.ok(flat.every(symbol => symbol.location));
  const range = diagnostics[0]!.range;
  assert.deepEqual(
    await simple.request('textDocument/codeAction', { textDocument, range, context: { diagnostics } }),
    [],
  );
  const items = await simple.request<CompletionItem[]>('textDocument/completion', {
    textDocument,
    position: { line: 0, character: 0 },
  });
  assert.ok(items.every(item => item.insertTextFormat !== 2 && item.data === undefined));
  const hover = await simple.request<Hover>('textDocument/hover', {
    textDocument,
    position: at(cleanLetter().replace('Distr.: General\n', ''), 'Agenda item 110', 13),
  });
  assert.equal((hover.contents as { kind: string }).kind, 'plaintext');
  const cleared = simple.next<{ diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics');
  simple.notify('textDocument/didClose', { textDocument });
  assert.deepEqual((await cleared).diagnostics, []);
  assert.equal(await simple.stop(), 0);
});

test('the server of the browser runs without Node, in a bare context', () => {
  const script = `
    const vm = require('node:vm');
    const sent = [];
    const listeners = [];
    const scope = { postMessage: message => sent.push(message), addEventListener: (_, listener) => listeners.push(listener), setTimeout, clearTimeout, console, TextDecoder, TextEncoder, queueMicrotask, performance };
    Object.defineProperty(scope, 'onmessage', { set: listener => listeners.push(listener) });
    scope.self = scope.globalThis = scope;
    vm.runInNewContext(require('node:fs').readFileSync('dist/server/server.browser.js', 'utf8'), scope);
    const params = { processId: null, rootUri: null, capabilities: {} };
    for (const listener of listeners) listener({ data: { jsonrpc: '2.0', id: 1, method: 'initialize', params } });
    setTimeout(() => { console.log(JSON.stringify(sent)); process.exit(0); }, 500);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  assert.match(stdout, /hoverProvider/, stderr);
});

test('agendas of the workspace are read, reread when they change, and reported where they are faulty', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'masthead-agendas-'));
  const file = path.join(folder, '.masthead', 'agenda', '79.json');
  mkdirSync(path.dirname(file), { recursive: true });
  const agenda = { session: 79, symbol: 'A/79/251', status: 'adopted', items: [{ number: 1, title: 'Opening' }] };
  writeFileSync(file, JSON.stringify(agenda));
  const own = new Client();
  const loaded = own.next<{ uri: string; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics');
  await own.start(FULL, {}, [{ uri: pathToFileURL(folder).href, name: 'drafts' }]);
  assert.deepEqual((await loaded).diagnostics, []);
  own.open(uri, cleanLetter());
  const codes = async () => {
    const { items } = await own.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    return items.map(each => each.code);
  };
  assert.ok((await codes()).includes('agenda/item-unknown'));
  writeFileSync(file, '{');
  const reported = own.next<{ uri: string; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics');
  own.notify('masthead/agendasChanged', null);
  const { uri: where, diagnostics } = await reported;
  assert.equal(where, pathToFileURL(file).href);
  assert.match(String(diagnostics[0]!.message), /left aside: the file is no valid JSON/);
  assert.deepEqual(await codes(), []);
  assert.equal(await own.stop(), 0);
  rmSync(folder, { recursive: true });
});

test('the word being typed is left alone until it rests', async () => {
  const typing = new Client();
  await typing.start(FULL, {}, null, { diagnostics: { refreshSupport: true } });
  const text = cleanLetter().replace('Distr.: General', 'Distr.: Gener');
  typing.open(uri, text);
  const codes = async () => {
    const { items } = await typing.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    return items.map(each => each.code);
  };
  assert.deepEqual(await codes(), ['header/distribution-level']);
  const end = at(text, 'Distr.: Gener', 'Distr.: Gener'.length);
  typing.change(uri, 2, [{ range: { start: end, end }, text: 'a' }]);
  assert.deepEqual(await codes(), []);
  await typing.next('workspace/diagnostic/refresh');
  assert.deepEqual(await codes(), ['header/distribution-level']);
  assert.equal(await typing.stop(), 0);
});

test('the code of a finding leads to the page of its rule where the client can open it', async () => {
  const href = async (options: object) => {
    const own = new Client();
    await own.start(FULL, options);
    own.open(uri, cleanLetter().replace('Distr.: General\n', ''));
    const { items } = await own.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
    assert.equal(await own.stop(), 0);
    return items[0]!.codeDescription?.href;
  };
  assert.equal(await href({}), undefined);
  assert.equal(
    await href({ pages: 'command:masthead.explainRule?%5B%22{rule}%22%5D' }),
    'command:masthead.explainRule?%5B%22header%2Fdistribution-missing%22%5D',
  );
  assert.equal(await href({ pages: 'file:///pages/' }), 'file:///pages/header/distribution-missing.md');
});

test('all rules can be asked for', async () => {
  const all = await client.request<{ id: string; summary: string }[]>('masthead/rules', null);
  assert.ok(all.some(({ id, summary }) => id === 'title/own-block' && summary.endsWith('.')));
});

/** No title or symbol tells the kind of this one; a letter of this form lacks its distribution. */
const UNTITLED = '**Security Council**\n\n3 March 2025\nOriginal: English\n\n---\n\n**Some matter**\n\nA text.\n';

type Told = { uri: string; kind: string; kindLabel: string; kindReason: string; detected?: { kind: string } };

test('a kind that is chosen holds until it is taken back', async () => {
  const chosen = 'file:///drafts/chosen.un.md';
  const status = client.next<Told>('masthead/status');
  client.open(chosen, UNTITLED);
  assert.deepEqual((await status).kind, 'other');
  const after = client.next<Told>('masthead/status');
  client.notify('masthead/chosenKinds', { [chosen]: 'letter', 'file:///other.un.md': 'no kind' });
  const told = await after;
  assert.deepEqual([told.uri, told.kind, told.detected?.kind], [chosen, 'letter', 'other']);
  assert.match(told.kindReason, /was chosen/);
  const codes = async () => (await pull(chosen)).map(each => each.code);
  assert.ok((await codes()).includes('header/distribution-missing'));
  client.change(chosen, 2, [{ text: UNTITLED.replace('A text', 'Another text') }]);
  assert.ok((await codes()).includes('header/distribution-missing'), 'after the whole text was exchanged');
  client.notify('masthead/chosenKinds', {});
  assert.ok(!(await codes()).includes('header/distribution-missing'));
});

test('kinds are given by patterns, when the server starts and later', async () => {
  const folder = 'file:///work';
  const [one, other] = [`${folder}/letters/one.un.md`, `${folder}/two%20words.un.md`];
  const own = new Client();
  await own.start(FULL, { status: true, kinds: { 'letters/**': 'letter' } }, [{ uri: folder, name: 'work' }]);
  const told = async (document: string): Promise<string> => {
    const status = await own.next<Told>('masthead/status');
    return status.uri === document ? status.kind : told(document);
  };
  const opened = (document: string) => {
    own.open(document, UNTITLED);
    return told(document);
  };
  assert.equal(await opened(one), 'letter');
  assert.equal(await opened(other), 'other');
  const kinds = { 'letters/**': 'letter', 'two words.un.md': 'note', '*.undoc': 'nonsense' };
  own.notify('workspace/didChangeConfiguration', { settings: { masthead: { kinds } } });
  assert.equal(await told(other), 'note');
  assert.equal(await own.stop(), 0);
});
