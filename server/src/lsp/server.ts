import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { type Draft, Engine } from '../analysis/engine.ts';
import { actions, FIX_ALL, SCAFFOLD } from '../features/actions.ts';
import { cardData, resolve } from '../features/completion/resolve.ts';
import { complete } from '../features/completion.ts';
import { definition } from '../features/definition.ts';
import { type DiagnosticContext, diagnostics, isBeingTyped } from '../features/diagnostics.ts';
import { folding } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { importAgenda } from '../features/import-agenda.ts';
import { type HintSettings, inlayHints } from '../features/inlay-hints.ts';
import { links } from '../features/links.ts';
import { occurrences } from '../features/occurrences.ts';
import { toRange } from '../features/ranges.ts';
import { status } from '../features/status.ts';
import { flatSymbols, symbols } from '../features/symbols.ts';
import { rules } from '../rules/index.ts';
import { documentConfiguration, type OpenDocument } from './document.ts';
import { AGENDAS_CHANGED, type AgendaFile, type ClientOptions, IMPORT_AGENDA, STATUS } from './protocol.ts';
import { loadAgendas } from './workspace-agendas.ts';

/** What the server needs of the place where it runs. */
export interface Environment {
  /** Runs a task after some time; the answer takes it back. */
  schedule(task: () => void, milliseconds: number): () => void;
  /** Reads the agenda files of a workspace folder, where the server can; `place` is the folder within it. */
  readAgendas?(folder: string, place: string): Promise<AgendaFile[]>;
  /** Compare every edit with a scan from scratch; for finding faults of the engine. */
  readonly paranoid?: boolean;
}

/** How long a document rests before findings are pushed or the status is told. */
const REST = 150;
/** How long a word rests before it counts as finished. */
const WORD_REST = 1200;

/** Starts to serve a connection. Nothing that a document holds or a client asks makes it stop. */
export function serve(connection: Connection, environment: Environment): void {
  const engine = new Engine(rules, { paranoid: environment.paranoid === true });
  const documents = new TextDocuments<OpenDocument>(documentConfiguration(engine));
  const resting = new Map<string, () => void>();
  /** Words that wait to be finished, and drafts whose last word counts as finished. */
  const waiting = new Map<string, () => void>();
  const finished = new Map<string, Draft>();
  let client = readClient(undefined);
  let hints: HintSettings | undefined;

  /** Answers for an open document; logs what goes wrong and gives the neutral answer instead. */
  const answer =
    <P extends { textDocument: { uri: string } }, R>(neutral: R, feature: (document: OpenDocument, params: P) => R) =>
    (params: P, token?: CancellationToken): R | ResponseError => {
      if (token?.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      const document = documents.get(params.textDocument.uri);
      return document ? guarded(document.uri, neutral, () => feature(document, params)) : neutral;
    };

  const guarded = <R>(uri: string, neutral: R, run: () => R): R => {
    try {
      return run();
    } catch (error) {
      connection.console.error(`${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return neutral;
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
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Masthead' } };
  });

  const reload = async () => {
    try {
      const read = environment.readAgendas;
      const reader = { fromClient: client.agendas === true, folders: client.folders, ...(read && { read }) };
      await loadAgendas(connection, engine, reader);
      for (const { uri } of documents.all()) atRest(uri);
      if (client.refresh) await connection.languages.diagnostics.refresh();
    } catch (error) {
      connection.console.error(`The agendas of the workspace could not be read: ${String(error)}`);
    }
  };
  connection.onInitialized(() => void reload());
  connection.onNotification(AGENDAS_CHANGED, () => void reload());
  connection.onRequest(
    IMPORT_AGENDA,
    answer(null, document => importAgenda(document.draft) ?? null),
  );

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
  connection.onDocumentLinks(answer([], ({ draft }) => links(draft)));
  connection.onHover(
    answer(
      null,
      (document, { position }) =>
        hover(document.draft, offset(document, position), { markdown: client.markdown }) ?? null,
    ),
  );
  connection.onDidChangeConfiguration(({ settings }) => {
    hints = hintSettings((settings as { masthead?: Settings } | null)?.masthead, client.markdown);
    if (client.refreshHints) void connection.languages.inlayHint.refresh();
  });
  connection.languages.inlayHint.on(
    answer([], ({ draft }, { range }) => (hints ? inlayHints(draft, range, hints) : [])),
  );
  const rangesAt = (document: OpenDocument, position: { line: number; character: number }) =>
    occurrences(document.draft, offset(document, position)).map(span => toRange(document.draft.snapshot, span));
  connection.onDefinition(
    answer(null, (document, { position }) => {
      const range = definition(document.draft, offset(document, position));
      return range ? { uri: document.uri, range } : null;
    }),
  );
  connection.onReferences(
    answer([], (document, { position }) => rangesAt(document, position).map(range => ({ uri: document.uri, range }))),
  );
  connection.onDocumentHighlight(
    answer([], (document, { position }) => rangesAt(document, position).map(range => ({ range }))),
  );
  connection.onCompletion(
    answer([], (document, { position }) =>
      complete(document.draft, offset(document, position), {
        snippets: client.snippets,
        ...(client.asksLater && { asksLater: document.uri }),
      }),
    ),
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

/** The settings that the server reads; the rest are the editor's. */
interface Settings {
  readonly inlayHints?: { readonly enable?: boolean; readonly itemTitles?: boolean; readonly formalNames?: boolean };
}

/** The hints that the settings ask for; undefined where they ask for none. */
function hintSettings(settings: Settings | undefined, markdown: boolean): HintSettings | undefined {
  const own = settings?.inlayHints;
  if (own?.enable !== true) return undefined;
  return { itemTitles: own.itemTitles !== false, formalNames: own.formalNames === true, markdown };
}

interface Client extends ClientOptions {
  readonly pull: boolean;
  readonly hierarchy: boolean;
  readonly snippets: boolean;
  /** Documentation of a proposal may be given when it is asked for. */
  readonly asksLater: boolean;
  /** Markdown is shown on hover, and beside a list of proposals. */
  readonly markdown: boolean;
  readonly markdownInLists: boolean;
  readonly actions: boolean;
  readonly related: boolean;
  readonly tags: boolean;
  readonly refresh: boolean;
  readonly refreshHints: boolean;
  readonly folders: readonly string[];
}

/** What a client can do; nothing optional is taken for granted. */
function readClient(params: InitializeParams | undefined): Client {
  const can = params?.capabilities.textDocument;
  const options = (params?.initializationOptions ?? {}) as ClientOptions;
  return {
    pull: can?.diagnostic !== undefined,
    hierarchy: can?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: can?.completion?.completionItem?.snippetSupport === true,
    asksLater: can?.completion?.completionItem?.resolveSupport?.properties.includes('documentation') === true,
    markdown: can?.hover?.contentFormat?.includes('markdown') === true,
    markdownInLists: can?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    actions: can?.codeAction?.codeActionLiteralSupport !== undefined,
    related: can?.publishDiagnostics?.relatedInformation === true || can?.diagnostic?.relatedInformation === true,
    tags: can?.publishDiagnostics?.tagSupport !== undefined || can?.diagnostic?.tagSupport !== undefined,
    refresh: params?.capabilities.workspace?.diagnostics?.refreshSupport === true,
    refreshHints: params?.capabilities.workspace?.inlayHint?.refreshSupport === true,
    folders: params?.workspaceFolders?.map(folder => folder.uri) ?? (params?.rootUri ? [params.rootUri] : []),
    ...(options.status === true && { status: true }),
    ...(options.agendas === true && { agendas: true }),
    ...(typeof options.pages === 'string' && { pages: options.pages }),
  };
}

function capabilitiesFor(client: Client): InitializeResult['capabilities'] {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pull && {
      diagnosticProvider: { identifier: 'masthead', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    documentSymbolProvider: { label: 'Masthead' },
    foldingRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    hoverProvider: true,
    inlayHintProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    completionProvider: { resolveProvider: true, triggerCharacters: ['*', ' ', ':', '(', '/'] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, SCAFFOLD] },
  };
}
