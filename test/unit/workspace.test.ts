import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_SETTINGS } from '../../server/src/analysis/settings.ts';
import { writeAgendaFile } from '../../server/src/knowledge/agenda-file.ts';
import { agendaOf, BUILT_IN } from '../../server/src/knowledge/agendas.ts';
import { isDraft, WorkspaceDocuments } from '../../server/src/lsp/workspace-documents.ts';
import { modelOf } from '../../server/src/model/structure.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { fileKey } from '../../server/src/workspace/address.ts';
import { itemPlace } from '../../server/src/workspace/agenda-place.ts';
import { WorkspaceIndex } from '../../server/src/workspace/index.ts';
import { agendaId, citationTopic, isShared, symbolTopic } from '../../server/src/workspace/topics.ts';
import { agendaDocument, cleanLetter, longLetter } from '../support/letters.ts';

const model = (text: string) => modelOf(Snapshot.of(text), BUILT_IN);
const schedule = (task: () => void, milliseconds: number) => {
  const handle = setTimeout(task, milliseconds);
  return () => clearTimeout(handle);
};

const settings = async () => NO_SETTINGS;

/** What stands at places of texts. */
function words(texts: Record<string, string>, places: { uri: string; range: { start: never; end: never } }[]) {
  return places.map(({ uri, range }) => `${uri}: ${Snapshot.of(texts[uri]!).getText(range)}`);
}

test('a symbol is the same with asterisks and, for a resolution of the Council, with its year', () => {
  assert.equal(symbolTopic('A/58/624*'), symbolTopic('A/58/624'));
  assert.equal(symbolTopic('S/RES/1373 (2001)'), symbolTopic('S/RES/1373'));
  assert.notEqual(symbolTopic('A/58/624/Add.1'), symbolTopic('A/58/624'));
});

test('a resolution is known by its symbol where any place of the document says whose it is', () => {
  const text = (other: string) => model(`1. Recalling resolution 2003/5 and ${other} of 2003.`);
  const topics = (other: string) => {
    const document = text(other);
    return document.facts('citation').map(({ fact }) => citationTopic(document, fact.value));
  };
  assert.deepEqual(topics('Economic and Social Council resolution 2003/5'), [
    'symbol E/RES/2003/5',
    'symbol E/RES/2003/5',
  ]);
  assert.deepEqual(topics('others'), ['resolution 2003/5']);
  assert.ok(!isShared('resolution 2003/5'));
});

test('an item belongs to the agenda of its document', () => {
  const council = cleanLetter()
    .replace('A/79/9001', 'A/HRC/58/9001')
    .replace('**General Assembly**', '**Human Rights Council**');
  assert.equal(agendaId(model(cleanLetter())), '79');
  assert.equal(agendaId(model(council)), 'HRC');
  assert.equal(
    agendaId(model(cleanLetter().replace('**Seventy-ninth session**', '**Tenth emergency special session**'))),
    'emergency-10',
  );
  assert.equal(agendaId(model('Under agenda item 5, the Council met.')), undefined);
});

test('files answer for their symbols, either half of a joint one, and their mentions', () => {
  const texts: Record<string, string> = {
    'a.un.md': cleanLetter().replace('A/79/9001', 'A/79/9001-S/2025/901'),
    'b.un.md': cleanLetter()
      .replace('A/79/9001', 'A/79/9002')
      .replace('the efforts', 'document S/2025/901, and agenda item 110'),
    'c.un.md': agendaDocument(),
  };
  const index = new WorkspaceIndex();
  for (const [uri, text] of Object.entries(texts)) index.put(uri, Snapshot.of(text));
  const view = index.view([]);
  const issuers = (symbol: string) => view.issuers(symbol).map(file => file.uri);
  assert.deepEqual(issuers('A/79/9001'), ['a.un.md']);
  assert.deepEqual(issuers('S/2025/901'), ['a.un.md']);
  assert.deepEqual(issuers('A/79/9009'), []);
  const places = (topic: string) => words(texts, view.mentions(topic) as never);
  assert.deepEqual(places('symbol S/2025/901'), ['a.un.md: S/2025/901', 'b.un.md: S/2025/901']);
  assert.deepEqual(places('item 79 110'), [
    'a.un.md: 110',
    'a.un.md: 110',
    'b.un.md: 110',
    'b.un.md: 110',
    'b.un.md: 110',
  ]);
  assert.equal(places('state TJK').length, 4);
  assert.deepEqual(words(texts, view.sources('item 81 2 (b)') as never), ['c.un.md: (b)']);
  assert.deepEqual(
    view.symbols('b.un.md').map(({ symbol }) => symbol),
    ['A/79/9001', 'S/2025/901', 'A/81/251'],
  );
});

test('the agenda of another body is not that of a session of the Assembly', () => {
  const text = agendaDocument()
    .replace('A/81/251', 'A/HRC/58/1')
    .replace('**General Assembly**', '**Human Rights Council**')
    .replace('**Eighty-first session**', '**Fifty-eighth session**');
  const index = new WorkspaceIndex();
  index.put('a.un.md', Snapshot.of(text));
  assert.equal(index.view([]).sources('item 58 2 (b)').length, 0);
  assert.equal(index.view([]).sources('item HRC 2 (b)').length, 1);
});

test('a file is taken anew and dropped, and open documents count before it', () => {
  const index = new WorkspaceIndex();
  index.put('file:///w/a%20b.un.md', Snapshot.of(cleanLetter()));
  const issued = (open = '') => {
    const documents = open ? [{ uri: 'file:///w/a b.un.md', model: model(open) }] : [];
    return index.view(documents).files.flatMap(file => file.symbols);
  };
  assert.deepEqual(issued(), ['A/79/9001']);
  assert.deepEqual(issued(cleanLetter().replace('9001', '9002')), ['A/79/9002']);
  index.put('file:///w/a%20b.un.md', Snapshot.of(cleanLetter().replace('9001', '9003')));
  assert.deepEqual(issued(), ['A/79/9003']);
  index.drop('file:///w/a b.un.md');
  assert.deepEqual(issued(), []);
});

test('an address is the same in every spelling', () => {
  assert.equal(fileKey('file:///C%3A/x/Caf%C3%A9.un.md'), fileKey('file:///c:/x/Café.un.md'));
  assert.equal(fileKey('file:///x/%'), 'file:///x/%');
});

test('drafts lie in a folder of the workspace, and not in hidden folders', () => {
  const folders = ['file:///home/.work/drafts'];
  assert.ok(isDraft('file:///home/.work/drafts/a.un.md', folders));
  assert.ok(isDraft('file:///home/.work/drafts/b/a.undoc', folders));
  for (const uri of ['b/.git/a.undoc', 'node_modules/x/a.undoc', 'a.md'])
    assert.ok(!isDraft(`file:///home/.work/drafts/${uri}`, folders), uri);
  assert.ok(!isDraft('file:///elsewhere/a.undoc', folders));
});

test('an agenda file is pointed into at the number or letter of an item', () => {
  const text = writeAgendaFile(agendaOf(79)!);
  const at = (number: number, ...path: string[]) => {
    const span = itemPlace(text, number, path);
    return span && text.slice(span.start, span.end);
  };
  assert.equal(at(110), '110');
  assert.equal(at(69, 'a'), '"a"');
  assert.equal(at(69, 'z'), undefined);
  assert.equal(at(999), undefined);
  assert.equal(itemPlace('{', 1, []), undefined);
});

test('nothing is read before it is needed, and then once; what changed is read again', async () => {
  const texts = new Map([
    ['a', cleanLetter()],
    ['b', cleanLetter().replace('9001', '9002')],
  ]);
  const asked: string[] = [];
  const logged: string[] = [];
  const workspace = new WorkspaceDocuments({ schedule, settings, log: sentence => logged.push(sentence) });
  workspace.from({
    list: async () => {
      asked.push('list');
      return [...texts.keys(), 'unreadable'];
    },
    read: async uris => {
      asked.push(...uris);
      return uris.map(uri => (texts.has(uri) ? { uri, text: texts.get(uri)! } : { uri, problem: 'it is locked' }));
    },
  });
  workspace.changed('a');
  assert.deepEqual(asked, []);
  const symbols = () => workspace.view([]).files.flatMap(file => file.symbols);
  await Promise.all([workspace.ready(), workspace.ready()]);
  assert.deepEqual(asked, ['list', 'a', 'b', 'unreadable']);
  assert.deepEqual(symbols(), ['A/79/9001', 'A/79/9002']);
  assert.deepEqual(logged, ['unreadable is left out: it is locked.']);
  await workspace.ready();
  assert.equal(asked.length, 4);
  texts.set('a', cleanLetter().replace('9001', '9003'));
  workspace.changed('a');
  workspace.deleted('b');
  await workspace.ready();
  assert.equal(asked.at(-1), 'a');
  assert.deepEqual(symbols(), ['A/79/9003']);
});

test('other tasks have their turn while a long file is read', async () => {
  const workspace = new WorkspaceDocuments({ schedule, settings, log: () => {} });
  workspace.from({
    list: async () => ['long'],
    read: async uris => uris.map(uri => ({ uri, text: longLetter(1_000_000) })),
  });
  let turns = 0;
  const every = setInterval(() => turns++, 1);
  await workspace.ready();
  clearInterval(every);
  assert.ok(turns > 2, `${turns} turns`);
  assert.equal(workspace.view([]).files.length, 1);
});

test('a request that is cancelled or has waited long enough goes on without the files', async () => {
  const workspace = new WorkspaceDocuments({ schedule, settings, log: () => {} });
  workspace.from({ list: () => new Promise(() => {}), read: async () => [] });
  await workspace.ready(undefined, 5);
  let cancel = () => {};
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: (listener: () => void) => {
      cancel = listener;
      return { dispose: () => {} };
    },
  };
  const waiting = workspace.ready(token as never);
  cancel();
  await waiting;
});

test('a workspace that cannot be listed is asked again', async () => {
  const logged: string[] = [];
  let broken = true;
  const workspace = new WorkspaceDocuments({ schedule, settings, log: sentence => logged.push(sentence) });
  workspace.from({
    list: async () => {
      if (broken) throw new Error('no such folder');
      return ['a'];
    },
    read: async uris => uris.map(uri => ({ uri, text: cleanLetter() })),
  });
  await workspace.ready();
  assert.match(logged[0]!, /no such folder/);
  broken = false;
  await workspace.ready();
  assert.equal(workspace.view([]).files.length, 1);
});
