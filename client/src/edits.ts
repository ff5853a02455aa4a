import { l10n, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { VersionedEdits } from '../../server/src/lsp/protocol.ts';

/**
 * Writes what the server worked out for a document, as one step that can be undone. Where the document was changed
 * since, nothing is written and the person is asked to try again. True where the text was changed.
 */
export async function writeEdits(
  client: BaseLanguageClient,
  document: TextDocument,
  { version, edits }: VersionedEdits,
): Promise<boolean> {
  if (version !== document.version) {
    window.showInformationMessage(l10n.t('The text was changed in the meantime; please try again.'));
    return false;
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...edits]));
  return workspace.applyEdit(edit);
}
