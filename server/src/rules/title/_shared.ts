import type { DocumentModel, LetterHead } from '../../model/document.ts';

/** The letter's title, where it stands in one piece, so that its spans fit. */
export function wholeLetter(document: DocumentModel): LetterHead | undefined {
  return document.letter?.split === false ? document.letter : undefined;
}

/** True once something of the letter stands below the title: a title alone may still be half typed. */
export function isUnderWay(document: DocumentModel): boolean {
  const { main, parts } = document;
  return main.requests.length > 0 || main.signatures.length > 0 || parts.length > 1;
}

/** The addressees of letters in the order in which a title names them. */
export const ADDRESSEES = [
  'the Secretary-General',
  'the President of the General Assembly',
  'the President of the Security Council',
  'the President of the Economic and Social Council',
] as const;
