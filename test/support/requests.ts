import type { Position } from 'vscode-languageserver-types';

type Asked = readonly [method: string, params: object];

/** Where the requests ask: a document, and a place in it. */
export interface Where {
  readonly uri: string;
  readonly position: Position;
  readonly end: Position;
}

/** What a server says that it can do, as far as it decides which requests there are. */
type Can = Readonly<Record<string, { readonly [option: string]: boolean | undefined } | undefined>>;

const requests = (can: Can, where: Where): Readonly<Record<string, readonly (Asked | false | undefined)[]>> => {
  const textDocument = { uri: where.uri };
  const at = { textDocument, position: where.position };
  const range = { start: { line: 0, character: 0 }, end: where.end };
  const here = { start: where.position, end: where.position };
  return {
    diagnosticProvider: [
      ['textDocument/diagnostic', { textDocument }],
      can.diagnosticProvider?.workspaceDiagnostics && ['workspace/diagnostic', { previousResultIds: [] }],
    ],
    documentSymbolProvider: [['textDocument/documentSymbol', { textDocument }]],
    foldingRangeProvider: [['textDocument/foldingRange', { textDocument }]],
    selectionRangeProvider: [['textDocument/selectionRange', { textDocument, positions: [where.position] }]],
    documentLinkProvider: [
      ['textDocument/documentLink', { textDocument }],
      can.documentLinkProvider?.resolveProvider && [
        'documentLink/resolve',
        { range: here, data: { uri: where.uri, symbol: 'A/79/9005' } },
      ],
    ],
    workspaceSymbolProvider: [['workspace/symbol', { query: '' }]],
    semanticTokensProvider: [
      ['textDocument/semanticTokens/full', { textDocument }],
      ['textDocument/semanticTokens/full/delta', { textDocument, previousResultId: '0' }],
      ['textDocument/semanticTokens/range', { textDocument, range }],
    ],
    documentFormattingProvider: [['textDocument/formatting', { textDocument, options: FORMAT }]],
    documentRangeFormattingProvider: [['textDocument/rangeFormatting', { textDocument, range, options: FORMAT }]],
    documentOnTypeFormattingProvider: [['textDocument/onTypeFormatting', { ...at, ch: '\n', options: FORMAT }]],
    hoverProvider: [['textDocument/hover', at]],
    codeLensProvider: [['textDocument/codeLens', { textDocument }]],
    linkedEditingRangeProvider: [['textDocument/linkedEditingRange', at]],
    inlayHintProvider: [['textDocument/inlayHint', { textDocument, range }]],
    definitionProvider: [['textDocument/definition', at]],
    referencesProvider: [['textDocument/references', { ...at, context: { includeDeclaration: true } }]],
    documentHighlightProvider: [['textDocument/documentHighlight', at]],
    renameProvider: [
      can.renameProvider?.prepareProvider && ['textDocument/prepareRename', at],
      ['textDocument/rename', { ...at, newName: '1' }],
    ],
    completionProvider: [
      ['textDocument/completion', at],
      ['completionItem/resolve', { label: 'x' }],
    ],
    signatureHelpProvider: [['textDocument/signatureHelp', at]],
    inlineCompletionProvider: [['textDocument/inlineCompletion', { ...at, context: { triggerKind: 1 } }]],
    codeActionProvider: [
      ['textDocument/codeAction', { textDocument, range: here, context: { diagnostics: [] } }],
      can.codeActionProvider?.resolveProvider && ['codeAction/resolve', { title: 'x' }],
    ],
  };
};

const FORMAT = { tabSize: 4, insertSpaces: true };

/** Members of the capabilities that announce no request. */
const OTHERS = ['positionEncoding', 'textDocumentSync', 'workspace'];

/** The requests that a server announces, with parameters for a place. Throws for one that is not known here. */
export function announced(capabilities: Record<string, unknown>, where: Where): Asked[] {
  const known = requests(capabilities as Can, where);
  return Object.keys(capabilities)
    .filter(name => !OTHERS.includes(name) && capabilities[name] !== false)
    .flatMap(name => {
      const own = known[name];
      if (!own) throw new Error(`Say in test/support/requests.ts how “${name}” is asked for.`);
      return own.filter(each => each !== false && each !== undefined);
    });
}
