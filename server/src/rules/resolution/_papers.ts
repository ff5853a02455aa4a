import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { PaperField } from '../../syntax/paper-line.ts';

/** The lines of the head of a conference paper, by what they give. */
export function paperLines(document: DocumentModel): Map<PaperField, Fact<'paper-line'>> {
  const lines = new Map<PaperField, Fact<'paper-line'>>();
  for (const { fact, part } of document.facts('paper-line')) {
    if (part === 0 && !lines.has(fact.value.field)) lines.set(fact.value.field, fact);
  }
  return lines;
}
