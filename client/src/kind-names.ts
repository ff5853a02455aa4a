import { l10n } from 'vscode';
import { type DocumentKind, KIND_LABELS, type StatusParams } from '../../server/src/lsp/protocol.ts';

/** A kind of document in the language of the editor. */
export function nameOfKind(kind: string): string {
  const label = KIND_LABELS[kind as DocumentKind];
  return label ? l10n.t(label) : kind;
}

/** A document as a reader calls it; outside English by its kind alone, without who issues it. */
export function nameOfDocument({ kind, kindLabel }: StatusParams): string {
  const name = nameOfKind(kind);
  return name === KIND_LABELS[kind as DocumentKind] ? kindLabel : name;
}

/** What tells the kind of a document, in one sentence. */
export function reasonOfKind({ kind, kindBy, kindWords }: Pick<StatusParams, 'kind' | 'kindBy' | 'kindWords'>): string {
  switch (kindBy) {
    case 'symbol':
      return l10n.t('The symbol “{0}” tells the kind.', kindWords);
    case 'title':
      return l10n.t('The words “{0}” at the head of the document tell the kind.', kindWords);
    case 'text':
      return l10n.t('The words “{0}”, with which the text begins, tell the kind.', kindWords);
    case 'choice':
      return l10n.t('“{0}” was chosen; the words of the document are not asked.', nameOfKind(kind));
    default:
      return l10n.t('Neither the symbol nor a title nor the first words of the text tell the kind.');
  }
}
