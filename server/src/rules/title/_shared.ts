import type { DocumentModel, LetterHead } from '../../model/document.ts';
import type { Span } from '../../syntax/markup.ts';

/** The letter's title, where it stands in one piece, so that its spans fit. */
export function wholeLetter(document: DocumentModel): LetterHead | undefined {
  return document.letter?.split === false ? document.letter : undefined;
}

/** True once something of the letter stands below the title: a title alone may still be half typed. */
export function isUnderWay(document: DocumentModel): boolean {
  const { main, parts } = document;
  return main.requests.length > 0 || main.signatures.length > 0 || parts.length > 1;
}

/** True where a part of the title may still be growing under the writer's hands. */
export function isBeingTyped(document: DocumentModel, part: Span): boolean {
  return document.letter?.fact.value.text.length === part.end && !isUnderWay(document);
}

/** The addressees of letters in the order in which a title names them. */
export const ADDRESSEES = [
  'the Secretary-General',
  'the President of the General Assembly',
  'the President of the Security Council',
  'the President of the Economic and Social Council',
] as const;

const BETWEEN = /\s*,\s*(?:and\s+)?|\s+and\s+(?=the\s+(?:President|Secretary))/gi;

/** The addressees of a letter one by one: places in the title. */
export function addresseesOf(letter: LetterHead): (Span & { readonly text: string })[] {
  const { addressee } = letter.value;
  const found: (Span & { text: string })[] = [];
  if (!addressee) return found;
  const title = letter.fact.value.text.slice(0, addressee.end);
  const add = (start: number, end: number) => end > start && found.push({ start, end, text: title.slice(start, end) });
  let from = addressee.start;
  for (const match of title.slice(addressee.start).matchAll(BETWEEN)) {
    add(from, addressee.start + match.index);
    from = addressee.start + match.index + match[0].length;
  }
  add(from, addressee.end);
  return found;
}
