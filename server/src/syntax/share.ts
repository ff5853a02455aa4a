import type { Span } from './markup.ts';

/** A hundredth share: `5%` with the sign, `5 per cent` in words. */
export interface Share {
  readonly form: 'sign' | 'words';
  readonly figure: string;
}

const SHARE = /(?<![\d.,\p{L}/])(\d{1,3}(?:[.,]\d{1,4})?)(?:\s?%(?![\p{L}\d])|\sper\scent\b)/gu;

/** The shares of a text that have a figure, in their order. */
export function findShares(text: string): (Span & { readonly value: Share })[] {
  return [...text.matchAll(SHARE)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    value: { form: match[0].endsWith('%') ? 'sign' : 'words', figure: match[1]! },
  }));
}
