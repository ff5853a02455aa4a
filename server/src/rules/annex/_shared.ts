import { term } from '../../knowledge/languages.ts';
import type { DocumentModel, Part } from '../../model/document.ts';
import { annexHeadingIn } from '../../syntax/languages/annex-heading.ts';
import { wholeLetter } from '../title/_shared.ts';

/**
 * The heading of an annex in full, from the title of the letter: `Annex to the letter dated …`. Undefined where the
 * title is not whole, or where its language changes the words in a way that is not known.
 */
export function annexHeading(document: DocumentModel, number?: string): string | undefined {
  const letter = wholeLetter(document);
  if (!letter?.value.addressee) return undefined;
  const title = letter.fact.value.text.replace(/\s+/g, ' ');
  if (letter.value.language) return annexHeadingIn(letter.value.language, letter.value.form, title, number);
  return `Annex ${number ? `${number} ` : ''}to the ${title[0]!.toLowerCase()}${title.slice(1)}`;
}

/** The word for an annex in the language of a document. */
export function annexWord(document: DocumentModel): string {
  return document.language === 'en' ? 'Annex' : term(document.language, 'annex').text;
}

/** The annexes to the letter itself, in order. */
export function annexes(document: DocumentModel): Part[] {
  return document.parts.filter(part => part.level === 'annex' && part.heading);
}
