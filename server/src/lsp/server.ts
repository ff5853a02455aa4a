import {
  type CancellationToken,
  type CodeActionParams,
  CodeActionTriggerKind,
  CodeLensRefreshRequest,
  type CompletionItem,
  type Connection,
  type Definition,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  FileChangeType,
  type InitializeResult,
  type Location,
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  TextDocuments,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { type Draft, Engine } from '../analysis/engine.ts';
import { cleanUp } from '../analysis/fix-all.ts';
import { type Settings as DraftSettings, NO_SETTINGS, sameSettings } from '../analysis/settings.ts';
import { actions, refactorData, resolveAction } from '../features/actions.ts';
import { authoring, itemsOf } from '../features/authoring.ts';
import { codeLenses } from '../features/code-lenses.ts';
import { cardData, resolve } from '../features/completion/resolve.ts';
import { typesSymbol } from '../features/completion/symbols.ts';
import { complete } from '../features/completion.ts';
import { definition } from '../features/definition.ts';
import { type DiagnosticContext, diagnostics, isBeingTyped } from '../features/diagnostics.ts';
import { folding } from '../features/folding.ts';
import { formatting } from '../features/formatting.ts';
import { nextItem } from '../features/formatting-on-type.ts';
import { editHeader, FORM_FIELDS, headerForm } from '../features/header-form.ts';
import { type HoverContext, hover } from '../features/hover.ts';
import { importAgenda } from '../features/import-agenda.ts';
import { type HintSettings, inlayHints } from '../features/inlay-hints.ts';
import { inlineCompletions } from '../features/inline-completion.ts';
import { LINKED_WORDS, linkedEditing } from '../features/linked-editing.ts';
import { links, resolveLink } from '../features/links.ts';
import { moveAnnex } from '../features/move-annex.ts';
import { citationAt, occurrences, symbolAt } from '../features/occurrences.ts';
import { toRange, toTextEdit } from '../features/ranges.ts';
import { definitionElsewhere, isKnownElsewhere, references, type ServedAgenda } from '../features/references.ts';
import { notHere, rename, renaming } from '../features/rename.ts';
import { renameFiles } from '../features/rename-files.ts';
import { areChoices, scaffoldSnippet } from '../features/scaffold.ts';
import { selectionRanges } from '../features/selection.ts';
import { problemActions } from '../features/settings-file.ts';
import { signatureHelp } from '../features/signature-help.ts';
import { status } from '../features/status.ts';
import { structureView } from '../features/structure-view.ts';
import { flatSymbols, symbols } from '../features/symbols.ts';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import { rules } from '../rules/index.ts';
import { Snapshot } from '../syntax/snapshot.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Position } from '../text/lines.ts';
import { sayText } from '../text/say.ts';
import { fileKey, fileShownBy, nameOf } from '../workspace/address.ts';
import { lacksAgenda, servedAgenda } from '../workspace/agenda-document.ts';
import { fileFacts } from '../workspace/file-facts.ts';
import { capabilitiesFor, hintSettings, readClient, type Settings } from './client.ts';
import { documentConfiguration, type OpenDocument } from './document.ts';
import { type DraftReader, draftStore, watch, watchAlso } from './draft-store.ts';
import { inEncodingOf, received } from './encoding.ts';
import { GivenKinds } from './kinds.ts';
import { speakFor } from './language.ts';
import { type PageAddress, pageAddress } from './pages.ts';
import { GivenProfiles } from './profiles.ts';
import {
  AGENDAS_CHANGED,
  type AgendaFile,
  AUTHORING,
  type AuthoringParams,
  CHOSEN_KINDS,
  CLEAN_UP,
  type CleanUpResult,
  EDIT_FORM,
  type EditFormParams,
  type EditFormResult,
  FORM,
  IMPORT_AGENDA,
  ITEMS,
  type ItemsParams,
  MOVE_ANNEX,
  type MoveAnnexParams,
  READ_FILES,
  type ReadFilesParams,
  RULES,
  type RuleSummary,
  SCAFFOLD,
  STATUS,
  STRUCTURE,
  type VersionedEdits,
} from './protocol.ts';
import { TokenAnswers } from './token-answers.ts';
import { AgendasInForce, loadAgendas } from './workspace-agendas.ts';
import { isDraft, WorkspaceDocuments } from './workspace-documents.ts';
import { WorkspaceFindings } from './workspace-findings.ts';
import { WorkspaceNeighbours } from './workspace-neighbours.ts';
import { isSettingsFile, WorkspaceSettings } from './workspace-settings.ts';

/** What the server needs of the place where it runs. */
export interface Environment {
  /** Runs a task after some time; the answer takes it back. */
  schedule(task: () => void, milliseconds: number): () => void;
  /** Reads the agenda files of a workspace folder, where the server can; `place` is the folder within it. */
  readAgendas?(folder: string, place: string): Promise<AgendaFile[]>;
  /** Finds and reads the drafts of the workspace, where the server can. */
  readonly drafts?: DraftReader;
  /** The text of a file, where the server can read it and there is one. */
  readFile?(uri: string): Promise<string | undefined>;
  /** Compare every edit with a scan from scratch; for finding faults of the engine. */
  readonly paranoid?: boolean;
}

/** How long a document rests before findings are pushed or the status is told. */
const REST = 150;
/** How long a word rests before it counts as finished. */
const WORD_REST = 1200;
/** How long the findings of a draft wait for its settings, in milliseconds. */
const READING = 2000;
const NO_TOKENS: SemanticTokens = { data: [] };
/** How long a card or a list of proposals waits for other files, in milliseconds. Later ones have more to tell. */
const PATIENCE = 250;

const FULL = DocumentDiagnosticReportKind.Full;
const UNCHANGED = DocumentDiagnosticReportKind.Unchanged;
const CANCELLED = new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');

const ids = new WeakMap<object, string>();
let lastId = 0;

/** A name for some findings, the same as long as they are. */
function idOf(found: object): string {
  const id = ids.get(found) ?? String(++lastId);
  ids.set(found, id);
  return id;
}

/** Starts to serve a connection. Nothing that a document holds or a client asks makes it stop. */
export function serve(wire: Connection, environment: Environment): void {
  const connection = inEncodingOf(wire, {
    encoding: () => client.encoding,
    open: uri => documents.get(uri)?.draft.snapshot,
    read: async uri => {
      const text = agendaFiles.find(file => fileKey(file.uri) === fileKey(uri))?.text ?? (await readText(uri));
      return text === undefined ? undefined : Snapshot.of(text);
    },
  });
  const engine = new Engine(rules, { paranoid: environment.paranoid === true });
  /** The texts of files that are not drafts; undefined for one that is not there. */
  const readTexts = async (uris: readonly string[]): Promise<readonly (string | undefined)[]> => {
    if (!client.files) return Promise.all(uris.map(uri => environment.readFile?.(uri)));
    const texts = await connection.sendRequest<(string | null)[] | null>(READ_FILES, {
      uris,
    } satisfies ReadFilesParams);
    return uris.map((_, i) => texts?.[i] ?? undefined);
  };
  const readText = async (uri: string): Promise<string | undefined> =>
    isDraft(uri, client.folders) ? (await workspace.texts([uri])).get(uri) : (await readTexts([uri]))[0];
  const kinds = new GivenKinds();
  const profiles = new GivenProfiles(connection);
  const files = new WorkspaceSettings({
    rules,
    read: uris => readTexts(uris),
    report: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
    watch: name => void (client.watches && watchAlso(connection, [`**/${name}`])),
  });
  /** A choice for the one document outranks the files, these outrank the settings of the editor. */
  const settingsOf = (uri: string): DraftSettings => {
    if (isSettingsFile(uri)) return { ...NO_SETTINGS, ignored: true };
    const kind = kinds.byPattern(uri, client.folders);
    const settings = files.of(fileShownBy(uri), { ...NO_SETTINGS, profile: profiles.of(uri), ...(kind && { kind }) });
    const chosen = kinds.chosen(uri);
    return chosen ? { ...settings, kind: chosen } : settings;
  };
  const offsetAt = (snapshot: Snapshot, position: Position) =>
    snapshot.offsetAt(received(snapshot, position, client.encoding));
  const documents = new TextDocuments<OpenDocument>(
    documentConfiguration(engine, { settingsOf, neighboursOf: uri => neighbours.of(uri) }, offsetAt),
  );
  /** Drafts whose settings are being read. */
  const preparing = new Map<string, Promise<void>>();
  const resting = new Map<string, () => void>();
  /** Words that wait to be finished, and drafts whose last word counts as finished. */
  const waiting = new Map<string, () => void>();
  const finished = new Map<string, Draft>();
  let client = readClient(undefined);
  let page: PageAddress | undefined;
  let hints: HintSettings | undefined;
  let lenses = false;
  let agendaFiles: readonly ServedAgenda[] = [];
  const agendas = new AgendasInForce();
  /** True once the files of the workspace have been looked through for agendas. */
  let searched = false;
  const settingsReady = async (uri: string) => {
    await files.ready(uri);
    return settingsOf(uri);
  };
  const workspace = new WorkspaceDocuments({
    schedule: environment.schedule,
    log: text => connection.console.warn(text),
    settings: settingsReady,
  });
  /** The documents that are open, without the files that say how to judge them. */
  const drafts = () => documents.all().filter(each => !isSettingsFile(each.uri));
  const draftAt = (uri: string) => (isSettingsFile(uri) ? undefined : documents.get(uri));
  /** The workspace with every open document, or with all but one whose own words are of no use. */
  const view = (except?: OpenDocument) =>
    workspace.view(drafts().flatMap(each => (each === except ? [] : [openFile(each)])));

  const neighbours: WorkspaceNeighbours = new WorkspaceNeighbours({
    ready: () => workspace.ready(),
    files: () => workspace.view(drafts().flatMap(each => (isNeighbour(each) ? [openFile(each)] : []))).files,
    exchanged: () => {
      const judgedAnew = drafts().filter(document =>
        guarded(document.uri, false, () => {
          const { draft: before, uri } = document;
          document.draft = before.among(neighbours.of(uri));
          const shown = (draft: Draft) => JSON.stringify(diagnostics(draft, contextOf(uri)));
          return document.draft.diagnostics !== before.diagnostics && shown(document.draft) !== shown(before);
        }),
      );
      for (const { uri } of judgedAnew) void rest(uri);
      if (judgedAnew.length > 0 && client.refresh) void connection.languages.diagnostics.refresh();
      findings.heard();
    },
  });
  const openFile = ({ uri, draft }: OpenDocument) => ({ uri, model: draft.model });
  const isNeighbour = ({ uri, draft }: OpenDocument) => isDraft(uri, client.folders) && !draft.settings.ignored;

  const findings = new WorkspaceFindings({
    schedule: environment.schedule,
    list: () => workspace.list(),
    texts: uris => workspace.texts(uris),
    open: () =>
      drafts().map(document => ({
        uri: document.uri,
        version: document.version,
        resultId: idOf(document.draft.diagnostics),
        items: () => diagnostics(document.draft, contextOf(document.uri)),
      })),
    settings: settingsReady,
    saidTo: uri => neighbours.saidTo(uri),
    find: (uri, text, settings) =>
      guarded(uri, [], () => diagnostics(engine.open(text, settings, neighbours.of(uri)), contextOf(uri))),
    watched: () => client.watches,
  });

  /** Answers for an open document; logs what goes wrong and gives the neutral answer instead. */
  const answer =
    <P extends { textDocument: { uri: string } }, R>(neutral: R, feature: (document: OpenDocument, params: P) => R) =>
    (params: P, token?: CancellationToken): R | ResponseError => {
      if (token?.isCancellationRequested) return CANCELLED;
      const document = draftAt(params.textDocument.uri);
      return document ? guarded(document.uri, neutral, () => feature(document, params)) : neutral;
    };

  /** The same for a feature that waits for other files. */
  const answerLater =
    <P extends { textDocument: { uri: string } }, R>(
      neutral: R,
      feature: (document: OpenDocument, params: P, token?: CancellationToken) => Promise<R>,
    ) =>
    async (params: P, token?: CancellationToken): Promise<R | ResponseError> => {
      const document = token?.isCancellationRequested ? undefined : draftAt(params.textDocument.uri);
      const result = document
        ? await feature(document, params, token).catch(error => logged(document.uri, error, neutral))
        : neutral;
      return token?.isCancellationRequested ? CANCELLED : result;
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

  const written = ({ snapshot }: Draft, edits: readonly TextEdit[]) => edits.map(edit => toTextEdit(snapshot, edit));
  const offset = (document: OpenDocument, position: { line: number; character: number }) =>
    document.draft.snapshot.offsetAt(position);

  const contextOf = (uri: string): DiagnosticContext => ({
    uri,
    related: client.related,
    tags: client.tags,
    ...(page && { page }),
  });

  connection.onInitialize((params): InitializeResult => {
    client = readClient(params);
    speakFor(params.locale);
    page = client.linksCodes || client.pages !== undefined ? pageAddress(client) : undefined;
    setKindPatterns(client.kinds);
    profiles.from(client.profile, client.configuration);
    files.from(client.folders);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Masthead' } };
  });

  /** Judges by the agendas that are in force now, and has clients ask again. */
  const useAgendas = async () => {
    engine.agendas = agendas.with(workspace.agendas(documents.keys()));
    findings.changed();
    for (const { uri } of drafts()) void rest(uri);
    if (client.refresh) await connection.languages.diagnostics.refresh();
    if (hints && client.refreshHints) await connection.languages.inlayHint.refresh();
  };
  /** Takes up what a document at rest says of agendas: it may be one, or need one that another document has. */
  const consider = (document: OpenDocument) => {
    const { uri, draft } = document;
    const { model } = draft;
    neighbours.says(isNeighbour(document) ? fileFacts(uri, model) : { uri, claims: [] });
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
  /** Judges open drafts anew for which other settings hold than before. */
  const applySettings = (some: readonly OpenDocument[] = drafts()) => {
    const changed = some.filter(each => !sameSettings(each.draft.settings, settingsOf(each.uri)));
    for (const document of changed) {
      document.draft = document.draft.with(settingsOf(document.uri));
      atRest(document.uri);
    }
    if (changed.length > 0 && client.refresh) void connection.languages.diagnostics.refresh();
  };
  /** Reads what bears on a draft and is not known yet; until then its findings wait. */
  const prepare = (uri: string) => {
    const done: Promise<void> = Promise.all([profiles.ready(uri), files.ready(fileShownBy(uri))]).then(() => {
      if (preparing.get(uri) === done) preparing.delete(uri);
      applySettings(drafts().filter(each => each.uri === uri));
    });
    preparing.set(uri, done);
  };
  /** Takes up that settings files or settings of the editor have changed. */
  const settingsChanged = () => {
    findings.changed();
    for (const { uri } of drafts()) prepare(uri);
  };
  /** Ends when the settings of a draft are known, or after some time: a client may never answer. */
  const prepared = (uri: string) => {
    const pending = preparing.get(uri);
    if (!pending) return undefined;
    return new Promise<void>(resolve => {
      const stop = environment.schedule(() => {
        if (preparing.get(uri) === pending) preparing.delete(uri);
        resolve();
      }, READING);
      void pending.finally(() => {
        stop();
        resolve();
      });
    });
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
    if (client.registersSettings)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'masthead' });
    if (client.configuration) void askSettings();
    if (client.changesFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
  });
  const changeFolders = ({ added, removed }: WorkspaceFoldersChangeEvent) => {
    const gone = new Set(removed.map(folder => folder.uri));
    const kept = client.folders.filter(folder => !gone.has(folder));
    client = { ...client, folders: [...kept, ...added.map(folder => folder.uri)] };
    files.from(client.folders);
    forgetWorkspace();
    settingsChanged();
    void reload();
  };
  /** Has the drafts of the workspace read again when they are next needed. */
  const forgetWorkspace = () => {
    workspace.from(draftStore(connection, client, environment.drafts));
    neighbours.changed();
    findings.changed();
    searched = false;
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const bearing = changes.filter(({ uri }) => files.changed(uri));
    if (bearing.length > 0) {
      forgetWorkspace();
      settingsChanged();
    }
    for (const { uri, type } of changes) {
      if (isDraft(uri, client.folders)) findings.changed(uri);
      if (type === FileChangeType.Deleted) workspace.deleted(uri);
      else if (isDraft(uri, client.folders)) workspace.changed(uri);
    }
    if (changes.some(({ uri }) => isDraft(uri, client.folders))) neighbours.changed();
    searched = false;
    if (changes.some(change => change.uri.endsWith('.json') && !bearing.includes(change))) void reload();
  });
  connection.onNotification(AGENDAS_CHANGED, () => void reload());
  connection.onNotification(CHOSEN_KINDS, (chosen: unknown) => {
    kinds.setChosen(chosen);
    findings.changed();
    applySettings();
  });
  connection.onRequest(
    CLEAN_UP,
    answer(null, ({ draft, version }): CleanUpResult | null => {
      const { edits, places } = cleanUp(draft);
      if (edits.length === 0) return null;
      return { version, places, edits: written(draft, edits) };
    }),
  );
  connection.onRequest(
    STRUCTURE,
    answer([], ({ draft }) => structureView(draft)),
  );
  connection.onRequest(
    MOVE_ANNEX,
    answer(null, ({ draft, version }, { from, to }: MoveAnnexParams): VersionedEdits | null => {
      const edits = moveAnnex(draft, from, to);
      return edits.length > 0 ? { version, edits: written(draft, edits) } : null;
    }),
  );
  connection.onRequest(
    FORM,
    answer(null, ({ draft }) => headerForm(draft)),
  );
  connection.onRequest<EditFormResult | null, void>(
    EDIT_FORM,
    answer<EditFormParams, EditFormResult | null>(null, ({ draft, version }, { field, value }) => {
      if (!FORM_FIELDS.includes(field) || typeof value !== 'string') return null;
      const edits = editHeader(draft, field, value);
      if ('refused' in edits) return edits;
      return { version, edits: written(draft, edits) };
    }),
  );
  connection.onRequest(RULES, (): RuleSummary[] => rules.map(({ id, summary }) => ({ id, summary: sayText(summary) })));
  connection.onRequest(
    IMPORT_AGENDA,
    answer(null, document => importAgenda(document.draft) ?? null),
  );

  connection.onRequest(AUTHORING, ({ date }: AuthoringParams) => authoring(engine.agendas, date));
  connection.onRequest(ITEMS, ({ organ, session }: ItemsParams) => itemsOf(engine.agendas, organ, session));
  connection.onRequest(SCAFFOLD, (choices: unknown) => (areChoices(choices) ? scaffoldSnippet(choices) : null));

  documents.onDidOpen(({ document: { uri, draft } }) => {
    if (isSettingsFile(uri)) {
      files.opened(uri, draft.snapshot.getText());
      settingsChanged();
    } else {
      files.refresh(uri, client.watches);
      prepare(uri);
    }
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    resting.get(uri)?.();
    resting.set(
      uri,
      environment.schedule(() => void rest(uri), REST),
    );
  });

  documents.onDidClose(({ document }) => {
    resting.get(document.uri)?.();
    resting.delete(document.uri);
    waiting.get(document.uri)?.();
    waiting.delete(document.uri);
    finished.delete(document.uri);
    preparing.delete(document.uri);
    tokenAnswers.forget(document.uri);
    profiles.forget(document.uri);
    if (isSettingsFile(document.uri)) {
      files.closed(document.uri);
      forgetWorkspace();
      settingsChanged();
      return;
    }
    neighbours.closed(document.uri);
    if (agendas.open(document.uri, undefined)) void useAgendas();
    if (isDraft(document.uri, client.folders)) {
      workspace.changed(document.uri);
      neighbours.changed();
      findings.changed(document.uri);
    }
    if (!client.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  /** Tells what there is to tell of a document at rest, once its settings are known. */
  const rest = async (uri: string) => {
    await prepared(uri);
    atRest(uri);
  };
  const atRest = (uri: string) => {
    resting.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    const { version, draft } = document;
    if (isSettingsFile(uri)) {
      files.opened(uri, draft.snapshot.getText());
      settingsChanged();
      return;
    }
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
  connection.languages.diagnostics.on(async (params, token) => {
    await prepared(params.textDocument.uri);
    return answer({ kind: FULL, items: [] } as DocumentDiagnosticReport, (document): DocumentDiagnosticReport => {
      const items = pulled(document);
      const { diagnostics: all } = document.draft;
      // Where a word is being typed the answer is not the whole one, and is no state to come back to.
      if (items.length < all.length) return { kind: FULL, items };
      const resultId = idOf(all);
      return resultId === params.previousResultId ? { kind: UNCHANGED, resultId } : { kind: FULL, resultId, items };
    })(params, token) as never;
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds: previous }, token, progress, partial) => {
    neighbours.asked();
    const report = await findings.report({ previous, token, progress, partial });
    return token.isCancellationRequested ? (CANCELLED as never) : report;
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
  connection.onDocumentLinks(answer([], ({ draft, uri }) => links(draft, { uri, asksLater: client.resolvesLinks })));
  connection.onDocumentLinkResolve(async (link, token) => {
    await workspace.ready(token, PATIENCE);
    return guarded('link', link, () => resolveLink(link, view()));
  });
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    await workspace.ready(token);
    return guarded('workspace', [], () => workspaceSymbols(view(), query));
  });
  connection.workspace.onWillRenameFiles(async ({ files: renamed }, token) => {
    await workspace.ready(token);
    return guarded('workspace', null, () => renameFiles(renamed, view()) ?? null);
  });
  connection.onDocumentFormatting(answer([], ({ draft }, { options }) => written(draft, formatting(draft, options))));
  connection.onDocumentRangeFormatting(
    answer([], (document, { options, range: { start, end } }) => {
      const stretch = { start: offset(document, start), end: offset(document, end) };
      return written(document.draft, formatting(document.draft, options, stretch));
    }),
  );
  connection.onDocumentOnTypeFormatting(
    answer([], (document, { position }) =>
      written(document.draft, nextItem(document.draft, offset(document, position))),
    ),
  );
  const tokenAnswers = new TokenAnswers();
  connection.languages.semanticTokens.on(
    answer(NO_TOKENS, ({ uri, draft }) => tokenAnswers.full(uri, draft, client.encoding)),
  );
  connection.languages.semanticTokens.onDelta(
    answer(NO_TOKENS, ({ uri, draft }, { previousResultId }) =>
      tokenAnswers.delta(uri, draft, previousResultId, client.encoding),
    ),
  );
  connection.languages.semanticTokens.onRange(
    answer(NO_TOKENS, ({ draft }, { range: { start, end } }) =>
      tokenAnswers.range(draft, { start: start.line, end: end.line }, client.encoding),
    ),
  );
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
  /** Takes the settings of the editor, which are the client's word for all drafts. */
  const useSettings = (own: Settings | undefined) => {
    hints = hintSettings(own, client.markdown);
    lenses = own?.codeLens?.enable === true;
    setKindPatterns(own?.kinds ?? client.kinds);
    applySettings();
    if (client.refreshHints) void connection.languages.inlayHint.refresh();
    if (client.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  };
  /** Asks the client for its settings. */
  const askSettings = async () => {
    const given: unknown = await connection.workspace.getConfiguration('masthead').catch(() => undefined);
    useSettings(typeof given === 'object' && given !== null ? given : undefined);
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    const own = client.configuration ? undefined : (settings as { masthead?: Settings } | null)?.masthead;
    profiles.from(own?.profile ?? client.profile, client.configuration);
    settingsChanged();
    if (client.configuration) void askSettings();
    else useSettings(own);
  });
  connection.languages.inlayHint.on(
    answer([], ({ draft }, { range }) => (hints ? inlayHints(draft, range, hints) : [])),
  );
  connection.onCodeLens(
    answer([], ({ draft, uri }) => {
      const shows = client.showsPlaces;
      return lenses ? codeLenses(draft, { uri, ...(shows !== undefined && { shows }) }) : [];
    }),
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
  connection.languages.onLinkedEditingRange(
    answer(null, (document, { position }) => {
      const spans = linkedEditing(document.draft, offset(document, position));
      const ranges = spans.map(span => toRange(document.draft.snapshot, span));
      return ranges.length > 0 ? { ranges, wordPattern: LINKED_WORDS } : null;
    }),
  );
  connection.onPrepareRename(
    answer(null, (document, { position }) => {
      const found = renaming(document.draft, offset(document, position));
      return found ? toRange(document.draft.snapshot, found.here) : null;
    }),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const document = documents.get(textDocument.uri);
    const found =
      document && guarded(document.uri, undefined, () => renaming(document.draft, offset(document, position)));
    const refused = found ? found.refuses(newName) : notHere();
    if (!document || !found || refused) return new ResponseError(LSPErrorCodes.RequestFailed, refused ?? notHere());
    return { changes: { [document.uri]: written(document.draft, rename(found, newName)) } };
  });
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
  connection.languages.inlineCompletion.on(
    answer([], (document, { position }) => inlineCompletions(document.draft, offset(document, position))),
  );
  connection.onSignatureHelp(
    answer(null, (document, { position }) => signatureHelp(document.draft, offset(document, position)) ?? null),
  );
  connection.onCompletionResolve(item => {
    const data = cardData(item);
    const document = data && documents.get(data.uri);
    if (!data || !document) return item;
    return guarded(data.uri, item, () => resolve(document.draft, item, data.card, client.markdownInLists));
  });
  const silenceContext = (uri: string) => {
    const place = files.place(uri);
    return {
      snippets: client.fillsIn,
      ...(place && (place.text !== undefined || client.creates) && { configuration: place }),
    };
  };
  const actionsAt = answer(
    [],
    ({ draft, uri }, { range, context: { only, diagnostics, triggerKind } }: CodeActionParams) =>
      client.actions
        ? actions(draft, range, {
            uri,
            only,
            diagnostics,
            automatic: triggerKind === CodeActionTriggerKind.Automatic,
            resolves: client.resolvesActions,
            shows: client.showsDisabled,
            silence: silenceContext(uri),
          })
        : [],
  );
  connection.onCodeActionResolve(action => {
    const data = refactorData(action);
    const document = data && draftAt(data.uri);
    return document ? guarded(data.uri, action, () => resolveAction(document.draft, action, data)) : action;
  });
  connection.onCodeAction((params, token) => {
    const { uri } = params.textDocument;
    const open = isSettingsFile(uri) && client.actions ? documents.get(uri) : undefined;
    if (!open) return actionsAt(params, token);
    const { diagnostics } = params.context;
    return problemActions(open.draft.snapshot, files.problems(uri), params.range, { uri, diagnostics });
  });

  documents.listen(connection);
  connection.listen();
}
