import { type ExtensionContext, l10n, StatusBarAlignment, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { STATUS, type StatusParams } from '../../server/src/lsp/protocol.ts';
import { LANGUAGE } from './extension.ts';

/**
 * Shows kind, session and number of words of the draft in the active editor. The answer gives what the server last said
 * of a document.
 */
export function registerStatus(
  context: ExtensionContext,
  client: BaseLanguageClient,
): (uri: Uri) => StatusParams | undefined {
  const item = window.createStatusBarItem('masthead.status', StatusBarAlignment.Right, 90);
  item.name = l10n.t('United Nations document');
  item.command = 'masthead.chooseKind';
  const known = new Map<string, StatusParams>();

  const show = () => {
    const document = window.activeTextEditor?.document;
    const status = document?.languageId === LANGUAGE ? known.get(document.uri.toString()) : undefined;
    const enabled = workspace.getConfiguration('masthead').get('status.enable', true);
    if (!status || !enabled) return item.hide();
    const parts = [status.kindLabel, status.session, l10n.t('{0} words', status.words)].filter(part => part);
    item.text = `$(file-text) ${parts.join(' · ')}`;
    item.tooltip = [
      l10n.t('Kind, session and number of words, with annexes, as Masthead understands this document.'),
      status.kindReason,
      l10n.t('Click to choose another kind.'),
    ].join('\n\n');
    item.accessibilityInformation = { label: parts.join(', '), role: 'status' };
    item.show();
  };

  context.subscriptions.push(
    item,
    client.onNotification(STATUS, (status: StatusParams) => {
      known.set(status.uri, status);
      show();
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(document => known.delete(document.uri.toString())),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('masthead.status')) show();
    }),
  );
  return uri => known.get(uri.toString());
}
