import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CodeLens, Range } from 'vscode-languageserver-types';
import type {
  EditFormResult,
  HeaderForm,
  StatusParams,
  StructureNode,
  VersionedEdits,
} from '../../server/src/lsp/protocol.ts';
import { Client, FULL } from '../support/client.ts';
import { cleanLetter, longReport } from '../support/letters.ts';

const client = new Client();
const uri = 'file:///drafts/views.un.md';
const textDocument = { uri };

before(async () => {
  await client.start(FULL, { status: true });
  client.open(uri, cleanLetter().replace('Distr.: General\n', ''));
});
after(async () => {
  assert.equal(await client.stop(), 0);
});

test('the parts of a document come with their findings', async () => {
  const nodes = await client.request<StructureNode[]>('masthead/structure', { textDocument });
  assert.deepEqual(nodes.map(({ kind, findings, worst }) => [kind, findings, worst]).slice(0, 2), [
    ['masthead', 1, 'error'],
    ['agenda', 0, undefined],
  ]);
  assert.equal(nodes.at(-1)?.annex, 0);
});

test('the only annex of a letter cannot change places', async () => {
  assert.equal(await client.request('masthead/moveAnnex', { textDocument, from: 0, to: 1 }), null);
});

test('the header comes as a form, and what is filled in comes back as edits', async () => {
  const { present, fields } = await client.request<HeaderForm>('masthead/form', { textDocument });
  assert.ok(present);
  const field = fields.find(({ id }) => id === 'distribution')!;
  assert.match(field.problem!.message, /write “Distr.: General”/);
  assert.equal(field.range, undefined);
  const edit = (value: unknown, name: unknown = 'distribution') =>
    client.request<EditFormResult | null>('masthead/editForm', { textDocument, field: name, value });
  const written = (await edit('General')) as VersionedEdits;
  assert.equal(written.version, 1);
  assert.deepEqual(written.edits[0]!.range.start, { line: 5, character: 0 });
  assert.match(((await edit('Secret')) as { refused: string }).refused, /^Choose/);
  assert.equal(await edit(7), null);
  assert.equal(await edit('x', 'colour'), null);
});

test('of a report the status tells how many words it may have', async () => {
  const told = client.next<StatusParams>('masthead/status');
  client.open('file:///drafts/report.un.md', longReport(1));
  const status = await told;
  assert.deepEqual([status.kind, status.limit], ['sg-report', 8500]);
});

test('the date of a letter is written in title and annex at once', async () => {
  const lines = cleanLetter().replace('Distr.: General\n', '').split('\n');
  const line = lines.findIndex(each => each.startsWith('**Letter dated'));
  const ask = (character: number) =>
    client.request<{ ranges: Range[] } | null>('textDocument/linkedEditingRange', {
      textDocument,
      position: { line, character },
    });
  const found = await ask(lines[line]!.indexOf('12 March') + 4);
  assert.deepEqual(
    found?.ranges.map(({ start, end }) => lines[start.line]!.slice(start.character, end.character)),
    ['12 March 2025', '12 March 2025'],
  );
  assert.equal(await ask(4), null);
});

test('what is said above lines is told where the settings ask for it', async () => {
  const other = new Client();
  let enable = false;
  other.answers['workspace/configuration'] = ({ items }: { items: object[] }) =>
    items.map(() => ({ codeLens: { enable } }));
  const refreshed = () => other.next('workspace/codeLens/refresh');
  const first = refreshed();
  await other.start({ ...FULL, codeLens: {} }, { showsPlaces: 'show' }, [], {
    configuration: true,
    codeLens: { refreshSupport: true },
  });
  await first;
  other.open(uri, cleanLetter());
  const ask = () => other.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  assert.deepEqual(await ask(), []);
  enable = true;
  const second = refreshed();
  other.notify('workspace/didChangeConfiguration', { settings: null });
  await second;
  assert.deepEqual(
    (await ask()).map(({ command }) => [command!.title, command!.command, command!.arguments?.[2]?.length]),
    [
      ['Named once in the text', 'show', 1],
      ['135 words', '', undefined],
      ['Referred to twice in the text', 'show', 2],
    ],
  );
  assert.equal(await other.stop(), 0);
});
