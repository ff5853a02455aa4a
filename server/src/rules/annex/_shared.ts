import type { DocumentModel, Part } from '../../model/document.ts';
import { wholeLetter } from '../title/_shared.ts';

/** The heading of an annex in full, from the title of the letter: `Annex to the letter dated …`. */
export function annexHeading(document: DocumentModel, number?: string): string | undefined {
  const letter = wholeLetter(document);
  if (!letter?.value.addressee) return undefined;
  const title = letter.fact.value.text.replace(/\s+/g, ' ');
  return `Annex ${number ? `${number} ` : ''}to the ${title[0]!.toLowerCase()}${title.slice(1)}`;
}

/** The annexes to the letter itself, in order. */
export function annexes(document: DocumentModel): Part[] {
  return document.parts.filter(part => part.level === 'annex' && part.heading);
}
