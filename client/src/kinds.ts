import { commands, type ExtensionContext, l10n, type QuickPickItem, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  CHOSEN_KINDS,
  type ChosenKinds,
  DOCUMENT_KINDS,
  type DocumentKind,
  KIND_LABELS,
  type StatusParams,
} from '../../server/src/lsp/protocol.ts';
import { draftToChange, type Statuses } from './status.ts';

/** Where the choices are kept in the memory of the workspace. */
const MEMORY = 'masthead.kinds';

interface KindItem extends QuickPickItem {
  /** Absent for the kind that the words of the document tell. */
  readonly chosen?: string;
}

/** Lets people choose the kind of a document, remembers it for the workspace and tells the server, also after a restart. */
export function registerKinds(context: ExtensionContext, client: BaseLanguageClient, statuses: Statuses): void {
  const chosen = () => context.workspaceState.get<ChosenKinds>(MEMORY, {});
  const tell = () => client.sendNotification(CHOSEN_KINDS, chosen());

  const choose = async () => {
    const document = draftToChange();
    if (!document) return;
    const item = await window.showQuickPick(items(statuses.of(document.uri)), {
      title: l10n.t('Kind of this document'),
      placeHolder: l10n.t('Rules and completion follow the kind.'),
      matchOnDescription: true,
    });
    if (!item) return;
    const { [document.uri.toString()]: _, ...others } = chosen();
    const kept = item.chosen === undefined ? others : { ...others, [document.uri.toString()]: item.chosen };
    await context.workspaceState.update(MEMORY, kept);
    await tell();
  };

  context.subscriptions.push(
    commands.registerCommand('masthead.chooseKind', choose),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running && Object.keys(chosen()).length > 0) void tell();
    }),
    workspace.onDidRenameFiles(async ({ files }) => {
      const kept = { ...chosen() } as Record<string, string>;
      const moved = files.filter(({ oldUri }) => kept[oldUri.toString()] !== undefined);
      for (const { oldUri, newUri } of moved) {
        kept[newUri.toString()] = kept[oldUri.toString()]!;
        delete kept[oldUri.toString()];
      }
      if (moved.length === 0) return;
      await context.workspaceState.update(MEMORY, kept);
      await tell();
    }),
  );
}

/** What the words tell first, then every kind by its name; the one that holds is marked. */
function items(status: StatusParams | undefined): KindItem[] {
  const told = status?.detected ?? status;
  const detect: KindItem = {
    label: l10n.t('Detect from the text'),
    ...(told && { description: nameOfKind(told.kind), detail: told.kindReason }),
  };
  const all = DOCUMENT_KINDS.map((kind): KindItem => {
    const marks = [
      ...(kind === status?.kind ? [l10n.t('now')] : []),
      ...(kind === told?.kind ? [l10n.t('as the text tells')] : []),
    ];
    return { label: nameOfKind(kind), description: marks.join(', '), chosen: kind };
  });
  return [detect, ...all.sort((a, b) => a.label.localeCompare(b.label))];
}

/** A kind of document in the language of the editor. */
function nameOfKind(kind: string): string {
  const label = KIND_LABELS[kind as DocumentKind];
  return label ? l10n.t(label) : kind;
}
