import { commands, type ExtensionContext, l10n, RelativePattern, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  AGENDAS,
  AGENDAS_CHANGED,
  type AgendaFile,
  IMPORT_AGENDA,
  type ImportAgendaResult,
} from '../../server/src/lsp/protocol.ts';
import { LANGUAGE } from './extension.ts';

const FILES = '**/.masthead/agenda/*.json';
const MOST = 200;

/** Gives the server the agenda files of the workspace, on disk or virtual, and writes new ones. */
export function registerAgendas(context: ExtensionContext, client: BaseLanguageClient): void {
  const watcher = workspace.createFileSystemWatcher(FILES);
  const changed = () => void client.sendNotification(AGENDAS_CHANGED);
  context.subscriptions.push(
    client.onRequest(AGENDAS, readAll),
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    commands.registerCommand('masthead.importAgenda', () => importAgenda(client)),
  );
}

async function readAll(): Promise<AgendaFile[]> {
  const uris = await workspace.findFiles(FILES, undefined, MOST);
  return Promise.all(
    uris.map(async uri => ({ uri: uri.toString(), text: new TextDecoder().decode(await workspace.fs.readFile(uri)) })),
  );
}

/** Writes the agenda that is open as a file of the workspace, which from then on serves its session. */
async function importAgenda(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  const folder = document && (workspace.getWorkspaceFolder(document.uri) ?? workspace.workspaceFolders?.[0]);
  if (!document || document.languageId !== LANGUAGE || !folder) {
    window.showInformationMessage(l10n.t('Open an agenda in a folder first.'));
    return;
  }
  const textDocument = { uri: document.uri.toString() };
  const found = await client.sendRequest<ImportAgendaResult | null>(IMPORT_AGENDA, { textDocument });
  if (!found) {
    window.showInformationMessage(l10n.t('This document names no session or has no numbered items.'));
    return;
  }
  const target = Uri.joinPath(folder.uri, '.masthead', 'agenda', `${found.session}.json`);
  const exists =
    (await workspace.findFiles(new RelativePattern(folder, `.masthead/agenda/${found.session}.json`), undefined, 1))
      .length > 0;
  const replace = l10n.t('Replace');
  const question = l10n.t('There is an agenda of session {0} already. Shall it be replaced?', found.session);
  if (exists && (await window.showWarningMessage(question, { modal: true }, replace)) !== replace) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(found.text));
  await window.showTextDocument(await workspace.openTextDocument(target), { preview: false });
  window.showInformationMessage(
    l10n.t('{0} items of session {1} are now known in this folder.', found.items, found.session),
  );
}
