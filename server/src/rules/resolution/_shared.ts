import { organByName } from '../../knowledge/organs.ts';
import type { Paragraph } from '../../model/body.ts';
import type { DocumentModel, Enactment } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { DocumentKind } from '../../model/kind.ts';

/** Kinds that are a resolution, propose one, or recommend some. */
export const RESOLUTIONS: readonly DocumentKind[] = [
  'resolution',
  'draft-resolution',
  'request-for-item',
  'committee-report',
  'draft-report',
];

/** The resolutions of a document: each has an organ, and paragraphs with opening words. Decisions in lists have other marks. */
export function resolutions(document: DocumentModel): readonly Enactment[] {
  return document.enactments.filter(each => each.enacting.value.verb === '' && each.operative.length > 0);
}

/** The organ that acts, by its id. */
export function actingOrgan({ enacting }: Enactment): string | undefined {
  return organByName(enacting.value.words.text.replace(/^the\s+/i, ''))?.id;
}

/** The mark with which a paragraph ends. */
export function endingOf(document: DocumentModel, clause: Fact): Fact<'ending'> | undefined {
  const within = document.facts('ending').filter(({ fact }) => fact.block === clause.block);
  return within.find(({ fact }) => fact.origin >= clause.origin)?.fact;
}

/**
 * True where the next clause stands directly below a clause that ends without a mark. Where something else follows, the
 * paragraph may go on there: a page was turned, a note stands between.
 */
export function followsDirectly(document: DocumentModel, clause: Fact, next: Fact | undefined): boolean {
  return next !== undefined && document.snapshot.indexOf(next.block) - document.snapshot.indexOf(clause.block) <= 1;
}

/** The sub-paragraphs of an operative paragraph, at every depth, in their order. */
export function subParagraphs(document: DocumentModel, clause: Fact<'operative'>): readonly Paragraph[] {
  return document.body.paragraphs.filter(each => each.operative !== clause && root(each)?.operative === clause);
}

function root(paragraph: Paragraph): Paragraph | undefined {
  let at: Paragraph | undefined = paragraph;
  while (at?.parent) at = at.parent;
  return at;
}
