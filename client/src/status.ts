import {
  EventEmitter,
  type ExtensionContext,
  l10n,
  StatusBarAlignment,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { STATUS, type StatusParams } from '../../server/src/lsp/protocol.ts';

import { LANGUAGE } from './extension.ts';

/**
 * What the server says of documents that have come to rest. The client hears a notification in one place only, so
 * whatever follows the documents listens here.
 */
export class Statuses {
  readonly #known = new Map<string, StatusParams>();
  readonly #told = new EventEmitter<StatusParams>();
  readonly onDidChange = this.#told.event;

  constructor(context: ExtensionContext, client: BaseLanguageClient) {
    context.subscriptions.push(
      this.#told,
      client.onNotification(STATUS, (status: StatusParams) => {
        this.#known.set(status.uri, status);
        this.#told.fire(status);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
    );
  }

  /** What was last said of a document. */
  of(uri: Uri): StatusParams | undefined {
    return this.#known.get(uri.toString());
  }
}

/** The draft in the active editor. */
export function activeDraft(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? document : undefined;
}

/** The draft in the active editor; where there is none, says so. */
export function draftToChange(): TextDocument | undefined {
  const draft = activeDraft();
  if (!draft) window.showInformationMessage(l10n.t('Open a United Nations document first.'));
  return draft;
}

/** Shows kind, session and number of words of the draft in the active editor. */
export function registerStatus(context: ExtensionContext, statuses: Statuses): void {
  const item = window.createStatusBarItem('masthead.status', StatusBarAlignment.Right, 90);
  item.name = l10n.t('United Nations document');
  item.command = 'masthead.chooseKind';

  const show = () => {
    const draft = activeDraft();
    const status = draft && statuses.of(draft.uri);
    const enabled = workspace.getConfiguration('masthead').get('status.enable', true);
    if (!status || !enabled) return item.hide();
    const parts = [status.kindLabel, status.session, words(status)].filter(part => part);
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
    statuses.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('masthead.status')) show();
    }),
  );
}

function words({ words, limit }: StatusParams): string {
  if (limit === undefined && words === 1) return l10n.t('1 word');
  return limit === undefined ? l10n.t('{0} words', words) : l10n.t('{0} of {1} words', words, limit);
}
