import {
  type CancellationToken,
  type CompletionItem,
  type Connection,
  type Definition,
  DocumentDiagnosticReportKind,
  FileChangeType,
  type InitializeResult,
  type Location,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { type Draft, Engine } from '../analysis/engine.ts';
import { cleanUp } from '../analysis/fix-all.ts';
import { NO_SETTINGS } from '../analysis/settings.ts';
import { actions } from '../features/actions.ts';
import { authoring, itemsOf } from '../features/authoring.ts';
import { cardData, resolve } from '../features/completion/resolve.ts';
import { typesSymbol } from '../features/completion/symbols.ts';
import { complete } from '../features/completion.ts';
import { definition } from '../features/definition.ts';
import { type DiagnosticContext, diagnostics, isBeingTyped } from '../features/diagnostics.ts';
import { folding } from '../features/folding.ts';
import { type HoverContext, hover } from '../features/hover.ts';
import { importAgenda } from '../features/import-agenda.ts';
import { type HintSettings, inlayHints } from '../features/inlay-hints.ts';
import { links } from '../features/links.ts';
import { citationAt, occurrences, symbolAt } from '../features/occurrences.ts';
import { toRange, toTextEdit } from '../features/ranges.ts';
import { definitionElsewhere, isKnownElsewhere, references, type ServedAgenda } from '../features/references.ts';
import { areChoices, scaffoldSnippet } from '../features/scaffold.ts';
import { selectionRanges } from '../features/selection.ts';
import { status } from '../features/status.ts';
import { flatSymbols, symbols } from '../features/symbols.ts';
import { rules } from '../rules/index.ts';
import { lacksAgenda, servedAgenda } from '../workspace/agenda-document.ts';
import { nameOf } from '../workspace/file-facts.ts';
import { fileKey } from '../workspace/index.ts';
import { capabilitiesFor, hintSettings, readClient, type Settings } from './client.ts';
import { documentConfiguration, type OpenDocument } from './document.ts';
import { type DraftReader, draftStore, watch } from './draft-store.ts';
import { GivenKinds } from './kinds.ts';
import {
  AGENDAS_CHANGED,
  type AgendaFile,
  AUTHORING,
  type AuthoringParams,
  CHOSEN_KINDS,
  CLEAN_UP,
  type CleanUpResult,
  IMPORT_AGENDA,
  ITEMS,
  type ItemsParams,
  SCAFFOLD,
  STATUS,
} from './protocol.ts';
import { AgendasInForce, loadAgendas } from './workspace-agendas.ts';
import { isDraft, WorkspaceDocuments } from './workspace-documents.ts';

/** What the server needs of the place where it runs. */
export interface Environment {
  /** Runs a task after some time; the answer takes it back. */
  schedule(task: () => void, milliseconds: number): () => void;
  /** Reads the agenda files of a workspace folder, where the server can; `place` is the folder within it. */
  readAgendas?(folder: string, place: string): Promise<AgendaFile[]>;
  /** Finds and reads the drafts of the workspace, where the server can. */
  readonly drafts?: DraftReader;
  /** Compare every edit with a scan from scratch; for finding faults of the engine. */
  readonly paranoid?: boolean;
}

/** How long a document rests before findings are pushed or the status is told. */
const REST = 150;
/** How long a word rests before it counts as finished. */
const WORD_REST = 1200;
/** How long a card or a list of proposals waits for other files, in milliseconds. Later ones have more to tell. */
const PATIENCE = 250;

/** Starts to serve a connection. Nothing that a document holds or a client asks makes it stop. */
export function serve(connection: Connection, environment: Environment): void {
  const engine = new Engine(rules, { paranoid: environment.paranoid === true });
  const kinds = new GivenKinds();
  const settingsOf = (uri: string) => {
    const kind = kinds.of(uri, client.folders);
    return kind ? { ...NO_SETTINGS, kind } : NO_SETTINGS;
  };
  const documents = new TextDocuments<OpenDocument>(documentConfiguration(engine, settingsOf));
  const resting = new Map<string, () => void>();
  /** Words that wait to be finished, and drafts whose last word counts as finished. */
  const waiting = new Map<string, () => void>();
  const finished = new Map<string, Draft>();
  let client = readClient(undefined);
  let hints: HintSettings | undefined;
  let agendaFiles: readonly ServedAgenda[] = [];
  const agendas = new AgendasInForce();
  /** True once the files of the workspace have been looked through for agendas. */
  let searched = false;
  const workspace = new WorkspaceDocuments({
    schedule: environment.schedule,
    log: text => connection.console.warn(text),
  });
  /** The workspace with every open document, or with all but one whose own words are of no use. */
  const view = (except?: OpenDocument) =>
    workspace.view(
      documents.all().flatMap(each => (each === except ? [] : [{ uri: each.uri, model: each.draft.model }])),
    );

  /** Answers for an open document; logs what goes wrong and gives the neutral answer instead. */
  const answer =
    <P extends { textDocument: { uri: string } }, R>(neutral: R, feature: (document: OpenDocument, params: P) => R) =>
    (params: P, token?: CancellationToken): R | ResponseError => {
      if (token?.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      const document = documents.get(params.textDocument.uri);
      return document ? guarded(document.uri, neutral, () => feature(document, params)) : neutral;
    };

  /** The same for a feature that waits for other files. */
  const answerLater =
    <P extends { textDocument: { uri: string } }, R>(
      neutral: R,
      feature: (document: OpenDocument, params: P, token?: CancellationToken) => Promise<R>,
    ) =>
    async (params: P, token?: CancellationToken): Promise<R | ResponseError> => {
      const document = token?.isCancellationRequested ? undefined : documents.get(params.textDocument.uri);
      const result = document
        ? await feature(document, params, token).catch(error => logged(document.uri, error, neutral))
        : neutral;
      return token?.isCancellationRequested ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.') : result;
    };

  const logged = <R>(uri: string, error: unknown, neutral: R): R => {
    connection.console.error(`${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return neutral;
  };

  const guarded = <R>(uri: string, neutral: R, run: () => R): R => {
    try {
      return run();
    } catch (error) {
      return logged(uri, error, neutral);
    }
  };

  const offset = (document: OpenDocument, position: { line: number; character: number }) =>
    document.draft.snapshot.offsetAt(position);

  const contextOf = (uri: string): DiagnosticContext => ({
    uri,
    related: client.related,
    tags: client.tags,
    ...(client.pages && { pages: client.pages }),
  });

  connection.onInitialize((params): InitializeResult => {
    client = readClient(params);
    setKindPatterns(client.kinds);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Masthead' } };
  });

  /** Judges by the agendas that are in force now, and has clients ask again. */
  const useAgendas = async () => {
    engine.agendas = agendas.with(workspace.agendas(documents.keys()));
    for (const { uri } of documents.all()) atRest(uri);
    if (client.refresh) await connection.languages.diagnostics.refresh();
    if (hints && client.refreshHints) await connection.languages.inlayHint.refresh();
  };
  /** Takes up what a document at rest says of agendas: it may be one, or need one that another document has. */
  const consider = ({ uri, draft: { model } }: OpenDocument) => {
    if (agendas.open(uri, servedAgenda(model, nameOf(uri)))) void useAgendas();
    else if (lacksAgenda(model) && !searched) {
      searched = true;
      void workspace.ready().then(() => (workspace.agendas([]).length > 0 ? useAgendas() : undefined));
    }
  };
  const setKindPatterns = (setting: unknown) => {
    const names = kinds.setPatterns(setting);
    if (names.length > 0) connection.console.warn(`No kind of document in “masthead.kinds”: ${names.join(', ')}`);
  };
  /** Judges open documents anew for which another kind is given than before. */
  const applyKinds = () => {
    const changed = documents.all().filter(each => each.draft.settings.kind !== settingsOf(each.uri).kind);
    for (const document of changed) {
      document.draft = document.draft.with(settingsOf(document.uri));
      atRest(document.uri);
    }
    if (changed.length > 0 && client.refresh) void connection.languages.diagnostics.refresh();
  };

  const reload = async () => {
    try {
      const read = environment.readAgendas;
      const reader = { fromClient: client.agendas === true, folders: client.folders, ...(read && { read }) };
      const files = await loadAgendas(connection, reader);
      agendaFiles = files.served;
      agendas.files(files.agendas);
      await useAgendas();
    } catch (error) {
      connection.console.error(`The agendas of the workspace could not be read: ${String(error)}`);
    }
  };
  connection.onInitialized(() => {
    void reload();
    workspace.from(draftStore(connection, client, environment.drafts));
    if (client.watches) void watch(connection, client);
    if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
  });
  const changeFolders = ({ added, removed }: WorkspaceFoldersChangeEvent) => {
    const gone = new Set(removed.map(folder => folder.uri));
    const kept = client.folders.filter(folder => !gone.has(folder));
    client = { ...client, folders: [...kept, ...added.map(folder => folder.uri)] };
    workspace.from(draftStore(connection, client, environment.drafts));
    searched = false;
    void reload();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) workspace.deleted(uri);
      else if (isDraft(uri, client.folders)) workspace.changed(uri);
    }
    searched = false;
    if (changes.some(({ uri }) => uri.endsWith('.json'))) void reload();
  });
  connection.onNotification(AGENDAS_CHANGED, () => void reload());
  connection.onNotification(CHOSEN_KINDS, (chosen: unknown) => {
    kinds.setChosen(chosen);
    applyKinds();
  });
  connection.onRequest(
    CLEAN_UP,
    answer(null, ({ draft, version }): CleanUpResult | null => {
      const { edits, places } = cleanUp(draft);
      if (edits.length === 0) return null;
      return { version, places, edits: edits.map(edit => toTextEdit(draft.snapshot, edit)) };
    }),
  );
  connection.onRequest(
    IMPORT_AGENDA,
    answer(null, document => importAgenda(document.draft) ?? null),
  );

  connection.onRequest(AUTHORING, ({ date }: AuthoringParams) => authoring(engine.agendas, date));
  connection.onRequest(ITEMS, ({ organ, session }: ItemsParams) => itemsOf(engine.agendas, organ, session));
  connection.onRequest(SCAFFOLD, (choices: unknown) => (areChoices(choices) ? scaffoldSnippet(choices) : null));

  documents.onDidChangeContent(({ document }) => {
    resting.get(document.uri)?.();
    resting.set(
      document.uri,
      environment.schedule(() => atRest(document.uri), REST),
    );
  });

  documents.onDidClose(({ document }) => {
    resting.get(document.uri)?.();
    resting.delete(document.uri);
    waiting.get(document.uri)?.();
    waiting.delete(document.uri);
    finished.delete(document.uri);
    if (agendas.open(document.uri, undefined)) void useAgendas();
    if (isDraft(document.uri, client.folders)) workspace.changed(document.uri);
    if (!client.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  const atRest = (uri: string) => {
    resting.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    const { version, draft } = document;
    guarded(uri, undefined, () => {
      if (!client.pull)
        void connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(draft, contextOf(uri)) });
      consider(document);
      if (client.status) void connection.sendNotification(STATUS, { uri, version, ...status(draft) });
    });
  };

  /** Findings for a client that pulls. The word being typed is left alone until it rests; then the client asks again. */
  const pulled = ({ uri, draft, typedAt }: OpenDocument) => {
    const waits = client.refresh && draft.diagnostics.some(found => isBeingTyped(found, typedAt));
    if (!waits || finished.get(uri) === draft) return diagnostics(draft, contextOf(uri));
    waiting.get(uri)?.();
    const again = () => {
      waiting.delete(uri);
      finished.set(uri, draft);
      void connection.languages.diagnostics.refresh();
    };
    waiting.set(uri, environment.schedule(again, WORD_REST));
    return diagnostics(draft, { ...contextOf(uri), ...(typedAt !== undefined && { typedAt }) });
  };
  connection.languages.diagnostics.on((params, token) => {
    const items = answer([], pulled)(params, token);
    return items instanceof ResponseError ? (items as never) : { kind: DocumentDiagnosticReportKind.Full, items };
  });
  connection.onDocumentSymbol(
    answer([], ({ draft, uri }) => (client.hierarchy ? symbols(draft) : flatSymbols(draft, uri)) as never),
  );
  connection.onFoldingRanges(answer([], ({ draft }) => folding(draft)));
  connection.onSelectionRanges(
    answer([], (document, { positions }) =>
      selectionRanges(
        document.draft,
        positions.map(position => offset(document, position)),
      ),
    ),
  );
  connection.onDocumentLinks(answer([], ({ draft }) => links(draft)));
  connection.onHover(
    answerLater(null, async (document, { position }, token) => {
      const { draft } = document;
      const at = offset(document, position);
      const context: HoverContext = { markdown: client.markdown };
      if (symbolAt(draft, at) === undefined && citationAt(draft, at) === undefined)
        return hover(draft, at, context) ?? null;
      await workspace.ready(token, PATIENCE);
      const others = view(document);
      const issuers = (symbol: string) =>
        others.issuers(symbol).filter(file => fileKey(file.uri) !== fileKey(document.uri));
      return hover(draft, at, { ...context, issuers }) ?? null;
    }),
  );
  connection.onDidChangeConfiguration(({ settings }) => {
    const own = (settings as { masthead?: Settings } | null)?.masthead;
    hints = hintSettings(own, client.markdown);
    setKindPatterns(own?.kinds ?? client.kinds);
    applyKinds();
    if (client.refreshHints) void connection.languages.inlayHint.refresh();
  });
  connection.languages.inlayHint.on(
    answer([], ({ draft }, { range }) => (hints ? inlayHints(draft, range, hints) : [])),
  );
  const rangesAt = (document: OpenDocument, position: { line: number; character: number }) =>
    occurrences(document.draft, offset(document, position)).map(span => toRange(document.draft.snapshot, span));
  connection.onDefinition(
    answerLater(null as Definition | null, async (document, { position }, token) => {
      const { draft, uri } = document;
      const at = offset(document, position);
      const range = definition(draft, at);
      if (range) return { uri, range };
      if (isKnownElsewhere(draft, at)) await workspace.ready(token);
      const elsewhere = definitionElsewhere(draft, at, view(), agendaFiles);
      return elsewhere.length > 0 ? elsewhere : null;
    }),
  );
  connection.onReferences(
    answerLater([] as Location[], async (document, { position, context }, token) => {
      const at = offset(document, position);
      if (isKnownElsewhere(document.draft, at)) await workspace.ready(token);
      return references(document.draft, document.uri, at, view(), context.includeDeclaration);
    }),
  );
  connection.onDocumentHighlight(
    answer([], (document, { position }) => rangesAt(document, position).map(range => ({ range }))),
  );
  connection.onCompletion(
    answerLater([] as CompletionItem[], async (document, { position }, token) => {
      const at = offset(document, position);
      const wantsSymbols = typesSymbol(document.draft, at);
      if (wantsSymbols) await workspace.ready(token, PATIENCE);
      return complete(document.draft, at, {
        snippets: client.snippets,
        ...(client.asksLater && { asksLater: document.uri }),
        ...(wantsSymbols && { symbols: view(document).symbols(document.uri) }),
      });
    }),
  );
  connection.onCompletionResolve(item => {
    const data = cardData(item);
    const document = data && documents.get(data.uri);
    if (!data || !document) return item;
    return guarded(data.uri, item, () => resolve(document.draft, item, data.card, client.markdownInLists));
  });
  connection.onCodeAction(
    answer([], ({ draft, uri }, { range, context }) =>
      client.actions ? actions(draft, range, { uri, only: context.only, diagnostics: context.diagnostics }) : [],
    ),
  );

  documents.listen(connection);
  connection.listen();
}
