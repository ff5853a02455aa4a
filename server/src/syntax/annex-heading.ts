import type { OtherLanguage } from '../knowledge/languages.ts';
import { type LetterTitle, readLetterTitle } from './letter-title.ts';
import type { Span } from './markup.ts';

export type AnnexLevel = 'annex' | 'enclosure' | 'appendix';

/** A heading such as `Annex`, `Annex II`, `Annex to the letter dated …`, `Enclosure 1`. Spans are offsets in it. */
export interface AnnexHeading {
  readonly level: AnnexLevel;
  readonly word: Span;
  /** The number as written, `II`, `1`, `A`. */
  readonly number?: Span & { readonly text: string; readonly value?: number };
  /** What the heading says it belongs to: `letter dated …`. */
  readonly of?: Span & { readonly title?: LetterTitle };
  /** The language of the heading, if it is not English. */
  readonly language?: OtherLanguage;
  /** True where the word may name something else: it is an annex only below another one. */
  readonly uncertain?: true;
}

const HEADING =
  /^(annex|enclosure|appendix|attachment)(?:es|s)?(?:\s+((?:[ivxlc]{1,7}|\d{1,3}|[a-z])(?:[-.]?[a-z\d])?\b))?\s*(?:\\?\*+)?\s*(?:([.:–—-])\s*|(to\s+the\s+)(?=\S)|$)/i;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Reads a heading; undefined where it begins with the word but is a sentence or something else. */
export function readAnnexHeading(text: string): AnnexHeading | undefined {
  const match = HEADING.exec(text);
  if (!match) return undefined;
  const word = match[1]!.toLowerCase();
  const level = word === 'attachment' ? 'appendix' : (word as AnnexLevel);
  const numberText = match[2];
  const numberStart = numberText ? text.indexOf(numberText, match[1]!.length) : -1;
  const base: AnnexHeading = {
    level,
    word: { start: 0, end: match[1]!.length },
    ...(numberText && {
      number: {
        start: numberStart,
        end: numberStart + numberText.length,
        text: numberText,
        ...numberValue(numberText),
      },
    }),
  };
  if (!match[4]) return base;
  const start = match[0].length;
  const title = readLetterTitle(text.slice(start));
  return { ...base, of: { start, end: text.length, ...(title && { title }) } };
}

function numberValue(text: string): { value?: number } {
  if (/^\d+$/.test(text)) return { value: Number(text) };
  const value = romanValue(text);
  return value === undefined ? {} : { value };
}

/** The value of a Roman numeral in its one right form, in either case; undefined for anything else. */
export function romanValue(text: string): number | undefined {
  const value = romanSum(text);
  return value !== undefined && roman(value).toLowerCase() === text.toLowerCase() ? value : undefined;
}

/** The sum of Roman figures in any order, in either case; undefined where a letter is none. */
export function romanSum(text: string): number | undefined {
  const digits = [...text.toLowerCase()].map(letter => ROMAN[letter] ?? 0);
  if (digits.length === 0 || digits.includes(0)) return undefined;
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** A Roman numeral for 1 to 399. */
export function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = value;
  let out = '';
  for (const [step, letters] of steps) {
    for (; left >= step; left -= step) out += letters;
  }
  return out;
}
