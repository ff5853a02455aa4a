import type { Span } from './markup.ts';

/** `paragraphs 12 and 13 above`, `section III below`: a reference of a document to itself. */
export interface Reference extends Span {
  readonly what: 'paragraph' | 'section' | 'annex';
  readonly numbers: readonly (Span & { readonly text: string })[];
  readonly where: 'above' | 'below';
}

const REFERENCE =
  /\b(paragraph|para|section|annex)(?:s|es|s?\.)?\s+((?:\d{1,3}|[IVXLC]{1,6})(?:(?:,\s|\s(?:and|to|or)\s|,\sand\s|[–-])(?:\d{1,3}|[IVXLC]{1,6})){0,8})\s+(above|below)\b/gi;

/** Finds what a document says of its own paragraphs, sections and annexes by number and place. */
export function findReferences(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].map(match => {
    const start = match.index;
    const first = match[0].indexOf(match[2]!, match[1]!.length);
    const numbers = [...match[2]!.matchAll(/\d{1,3}|[IVXLC]{1,6}/gi)].map(number => {
      const from = first + number.index;
      return { start: from, end: from + number[0].length, text: number[0] };
    });
    const what = match[1]!.toLowerCase();
    return {
      start,
      end: start + match[0].length,
      what: what === 'section' || what === 'annex' ? what : 'paragraph',
      numbers,
      where: match[3]!.toLowerCase() as Reference['where'],
    };
  });
}
