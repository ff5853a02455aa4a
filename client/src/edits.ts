import { l10n, Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StructureNode, VersionedEdits } from '../../server/src/lsp/protocol.ts';

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

/** A range of the server as one of the editor. */
export function rangeOf({ start, end }: StructureNode['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
