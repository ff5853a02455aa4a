import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CLEAN_UP_KIND, FIX_ALL, SCAFFOLD } from '../features/actions.ts';
import { ON_TYPE } from '../features/formatting-on-type.ts';
import type { HintSettings } from '../features/inlay-hints.ts';
import { REFACTOR } from '../features/refactor/refactoring.ts';
import { type Encoding, encodingFor } from './encoding.ts';
import type { ClientOptions } from './protocol.ts';
import { LEGEND } from './token-answers.ts';

/** What a client can do and asks for. */
export interface Client extends ClientOptions {
  readonly encoding: Encoding;
  readonly pull: boolean;
  readonly hierarchy: boolean;
  readonly snippets: boolean;
  /** Documentation of a proposal may be given when it is asked for. */
  readonly asksLater: boolean;
  /** Markdown is shown on hover, and beside a list of proposals. */
  readonly markdown: boolean;
  readonly markdownInLists: boolean;
  readonly actions: boolean;
  /** Stretches of a text can be told apart by what they speak of. */
  readonly tokens: boolean;
  /** The edit of an action may be asked for when it is chosen; one that cannot be done is shown with its reason. */
  readonly resolvesActions: boolean;
  readonly showsDisabled: boolean;
  readonly related: boolean;
  readonly tags: boolean;
  /** The code of a finding can be a link. */
  readonly linksCodes: boolean;
  readonly refresh: boolean;
  readonly refreshHints: boolean;
  readonly lenses: boolean;
  readonly refreshLenses: boolean;
  /** The client tells of changed files when it is asked to. */
  readonly watches: boolean;
  /** The client can be asked for its settings, also for a single draft. */
  readonly configuration: boolean;
  /** The client tells of changed settings when it is asked to. */
  readonly registersSettings: boolean;
  /** The client asks what can be renamed before it asks for the new words. */
  readonly preparesRename: boolean;
  /** Where a link leads may be told when it is followed. */
  readonly resolvesLinks: boolean;
  /** The client asks before it renames files. */
  readonly renamesFiles: boolean;
  /** The client shows the rest of a line while it is typed. */
  readonly completesInline: boolean;
  /** Edits may make files, and leave stretches to be filled in. */
  readonly creates: boolean;
  readonly fillsIn: boolean;
  readonly folders: readonly string[];
  /** Folders may come and go while the server runs. */
  readonly changesFolders: boolean;
}

/** What a client can do; nothing optional is taken for granted. */
export function readClient(params: InitializeParams | undefined): Client {
  const can = params?.capabilities.textDocument;
  const edits = params?.capabilities.workspace?.workspaceEdit;
  const options = (params?.initializationOptions ?? {}) as ClientOptions;
  return {
    encoding: encodingFor(params),
    pull: can?.diagnostic !== undefined,
    hierarchy: can?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: can?.completion?.completionItem?.snippetSupport === true,
    asksLater: can?.completion?.completionItem?.resolveSupport?.properties.includes('documentation') === true,
    markdown: can?.hover?.contentFormat?.includes('markdown') === true,
    markdownInLists: can?.completion?.completionItem?.documentationFormat?.includes('markdown') === true,
    actions: can?.codeAction?.codeActionLiteralSupport !== undefined,
    tokens: can?.semanticTokens !== undefined,
    resolvesActions:
      can?.codeAction?.resolveSupport?.properties.includes('edit') === true && can.codeAction.dataSupport === true,
    showsDisabled: can?.codeAction?.disabledSupport === true,
    related: can?.publishDiagnostics?.relatedInformation === true || can?.diagnostic?.relatedInformation === true,
    tags: can?.publishDiagnostics?.tagSupport !== undefined || can?.diagnostic?.tagSupport !== undefined,
    linksCodes:
      can?.publishDiagnostics?.codeDescriptionSupport === true || can?.diagnostic?.codeDescriptionSupport === true,
    refresh: params?.capabilities.workspace?.diagnostics?.refreshSupport === true,
    refreshHints: params?.capabilities.workspace?.inlayHint?.refreshSupport === true,
    lenses: can?.codeLens !== undefined,
    refreshLenses: params?.capabilities.workspace?.codeLens?.refreshSupport === true,
    watches: params?.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configuration: params?.capabilities.workspace?.configuration === true,
    registersSettings: params?.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
    preparesRename: params?.capabilities.textDocument?.rename?.prepareSupport === true,
    resolvesLinks: can?.documentLink?.tooltipSupport === true,
    renamesFiles: params?.capabilities.workspace?.fileOperations?.willRename === true,
    completesInline: can?.inlineCompletion !== undefined,
    creates: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    fillsIn: edits?.documentChanges === true && edits.snippetEditSupport === true,
    folders: params?.workspaceFolders?.map(folder => folder.uri) ?? (params?.rootUri ? [params.rootUri] : []),
    changesFolders: params?.capabilities.workspace?.workspaceFolders === true,
    ...(options.status === true && { status: true }),
    ...(options.agendas === true && { agendas: true }),
    ...(options.documents === true && { documents: true }),
    ...(options.files === true && { files: true }),
    ...(options.workspaceProblems === false && { workspaceProblems: false }),
    ...(typeof options.showsPlaces === 'string' && { showsPlaces: options.showsPlaces }),
    ...(options.profile !== undefined && { profile: options.profile }),
    ...(options.kinds !== undefined && { kinds: options.kinds }),
    ...(typeof options.pages === 'string' && { pages: options.pages }),
  };
}

/** What the server can do for a client. */
export function capabilitiesFor(client: Client): InitializeResult['capabilities'] {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pull && {
      diagnosticProvider: {
        identifier: 'masthead',
        interFileDependencies: false,
        workspaceDiagnostics: client.workspaceProblems !== false,
        workDoneProgress: true,
      },
    }),
    workspace: {
      ...(client.changesFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      ...(client.renamesFiles && { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } }),
    },
    workspaceSymbolProvider: true,
    documentSymbolProvider: { label: 'Masthead' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: client.resolvesLinks },
    ...(client.tokens && {
      semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    }),
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: ON_TYPE[0] },
    hoverProvider: true,
    inlayHintProvider: true,
    ...(client.lenses && { codeLensProvider: {} }),
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    linkedEditingRangeProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    completionProvider: { resolveProvider: true, triggerCharacters: ['*', ' ', ':', '(', '/'] },
    signatureHelpProvider: { triggerCharacters: [' ', ':'] },
    ...(client.completesInline && { inlineCompletionProvider: true }),
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, CLEAN_UP_KIND, SCAFFOLD, REFACTOR],
      ...(client.resolvesActions && { resolveProvider: true }),
    },
  };
}

/** The settings that the server reads; the rest are the editor's. */
export interface Settings {
  readonly profile?: unknown;
  readonly kinds?: unknown;
  readonly codeLens?: { readonly enable?: boolean };
  readonly inlayHints?: { readonly enable?: boolean; readonly itemTitles?: boolean; readonly formalNames?: boolean };
}

/** The hints that the settings ask for; undefined where they ask for none. */
export function hintSettings(settings: Settings | undefined, markdown: boolean): HintSettings | undefined {
  const own = settings?.inlayHints;
  if (own?.enable !== true) return undefined;
  return { itemTitles: own.itemTitles !== false, formalNames: own.formalNames === true, markdown };
}
