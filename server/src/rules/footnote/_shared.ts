import type { DocumentModel, Located } from '../../model/document.ts';

type Footnotes = readonly Located<'footnote'>[];

/** The calls and the notes of a document, apart. Where a text has calls alone, or notes alone, the others were lost. */
export function footnotes(
  document: DocumentModel,
): { readonly calls: Footnotes; readonly notes: Footnotes } | undefined {
  const all = document.facts('footnote');
  const calls = all.filter(({ fact }) => fact.value.kind === 'call');
  const notes = all.filter(({ fact }) => fact.value.kind === 'note');
  return calls.length > 0 && notes.length > 0 ? { calls, notes } : undefined;
}
