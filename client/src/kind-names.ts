import { l10n } from 'vscode';
import { type DocumentKind, KIND_LABELS } from '../../server/src/lsp/protocol.ts';

/** A kind of document in the language of the editor. */
export function nameOfKind(kind: string): string {
  const label = KIND_LABELS[kind as DocumentKind];
  return label ? l10n.t(label) : kind;
}
