import {
  type CodeAction,
  commands,
  type ExtensionContext,
  Location,
  type LogOutputChannel,
  l10n,
  languages,
  Position,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CLEAN_UP,
  type CleanUpResult,
  RULES,
  type RuleSummary,
  type StructureNode,
} from '../../server/src/lsp/protocol.ts';
import { rangeOf, writeEdits } from './edits.ts';
import { draftToChange } from './status.ts';

/** Asked for by what stands above a line; takes an address, a position and ranges, as the server has them. */
export const SHOW_PLACES = 'masthead.showPlaces';
const FIX_ALL = 'source.fixAll.masthead';
const SCAFFOLD = 'refactor.rewrite.masthead.scaffold';

export function registerCommands(
  context: ExtensionContext,
  client: BaseLanguageClient,
  output: LogOutputChannel,
): void {
  const register = (name: string, run: (argument: unknown) => unknown) => {
    context.subscriptions.push(commands.registerCommand(`masthead.${name}`, run));
  };
  register('restartServer', async () => {
    await client.stop();
    await client.start();
    window.setStatusBarMessage(l10n.t('Masthead was started again.'), 4000);
  });
  register('showOutput', () => output.show());
  register('fixAll', () => apply(FIX_ALL, l10n.t('There is nothing that can be mended safely.')));
  register('cleanUp', () => cleanUp(client));
  register('insertMasthead', () => apply(SCAFFOLD, l10n.t('This document has a masthead already.')));
  register('showForm', () => commands.executeCommand('masthead.form.focus'));
  register('showStructure', () => commands.executeCommand('masthead.structure.focus'));
  register('openWalkthrough', () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  );
  context.subscriptions.push(commands.registerCommand(SHOW_PLACES, showPlaces));
  register('explainRule', named => explainRule(context, client, named));
}

/** Shows places of a draft in a list beside a line. */
function showPlaces(
  address: string,
  { line, character }: StructureNode['range']['start'],
  places: readonly StructureNode['range'][],
): unknown {
  const uri = Uri.parse(address);
  const locations = places.map(each => new Location(uri, rangeOf(each)));
  return commands.executeCommand('editor.action.showReferences', uri, new Position(line, character), locations);
}

/** Asks the server for its action of one kind and carries it out. */
async function apply(kind: string, nothing: string): Promise<void> {
  const document = draftToChange();
  if (!document) return;
  const range = new Range(0, 0, document.lineCount, 0);
  const found = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
  const edit = found?.find(action => action.edit)?.edit;
  if (edit) await workspace.applyEdit(edit);
  else window.showInformationMessage(nothing);
}

/** Mends what extraction left in the text, as one step that can be undone, and says how much that was. */
async function cleanUp(client: BaseLanguageClient): Promise<void> {
  const document = draftToChange();
  if (!document) return;
  const textDocument = { uri: document.uri.toString() };
  const found = await client.sendRequest<CleanUpResult | null>(CLEAN_UP, { textDocument });
  if (!found) {
    window.showInformationMessage(l10n.t('Nothing in this text is left from extraction.'));
    return;
  }
  if (!(await writeEdits(client, document, found))) return;
  const mended = found.places === 1 ? l10n.t('One place was mended.') : l10n.t('{0} places were mended.', found.places);
  window.showInformationMessage(mended);
}

/** Opens the page of a rule beside the draft: of the one that is named, that speaks at the cursor, or that is chosen. */
async function explainRule(context: ExtensionContext, client: BaseLanguageClient, named: unknown): Promise<void> {
  const id = isRule(named) ? named : await chooseRule(client);
  if (!id) return;
  const page = Uri.joinPath(context.extensionUri, 'server', 'docs', 'rules', `${id}.md`);
  try {
    await commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    await window.showTextDocument(page, { viewColumn: ViewColumn.Beside });
  }
}

/** True for the id of a rule; a link can name anything. */
function isRule(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]+\/[a-z-]+$/.test(value);
}

/** The rule that speaks at the cursor; where several speak, or none, people choose. */
async function chooseRule(client: BaseLanguageClient): Promise<string | undefined> {
  const here = rulesAtCursor();
  if (here.length === 1) return here[0];
  const all = await client.sendRequest<RuleSummary[]>(RULES);
  const offered = here.length > 0 ? all.filter(each => here.includes(each.id)) : all;
  const items = offered.map(({ id, summary }) => ({ label: id, detail: summary }));
  const options = { title: l10n.t('Explain a rule'), matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.label;
}

function rulesAtCursor(): string[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const at = editor.selection.active;
  const found = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'masthead' && range.contains(at));
  const ids = found.map(({ code }) => String(typeof code === 'object' ? code.value : code));
  return [...new Set(ids)].filter(isRule);
}
