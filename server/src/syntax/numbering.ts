import { roman, romanValue } from './annex-heading.ts';
import type { Span } from './markup.ts';

export type NumberingStyle =
  /** `1.` */
  | 'arabic'
  /** `29.1`, `2.4.1`: the number of a chapter with that of a paragraph. */
  | 'decimal'
  /** `(1)`, `1)` */
  | 'arabic-bracket'
  /** `(a)`, `a)` */
  | 'letter'
  /** `(i)` */
  | 'roman'
  /** `a.` */
  | 'letter-stop'
  /** `I.` */
  | 'heading-roman'
  /** `A.` */
  | 'heading-letter'
  /** `•`, `–` */
  | 'bullet';

/** One way to read a label. */
export interface NumberingReading {
  readonly style: NumberingStyle;
  /** The number, in a decimal its last part; 0 for a bullet. */
  readonly value: number;
}

/** The number before a paragraph or heading, as it reads on its own. Spans are offsets in the text read. */
export interface Numbering extends Span, NumberingReading {
  readonly label: string;
  /** What else the label may be, where a list says so: `(i)` after `(h)`, `I.` after `H.`, `C.` after `B.` */
  readonly other?: NumberingReading;
}

const LABEL =
  /(\d{1,4})\.(?=\s|$)|(\d{1,3}(?:\.\d{1,3}){1,3})\.?(?=\s+[\p{Lu}\p{Lo}“"‘'([]|\s*$)|\((\d{1,3})\)(?=\s|$)|(\d{1,3})\)(?=\s)|\((\p{Ll}{1,4})\)(?=\s|$)|(\p{Ll})\)(?=\s)|([a-z])\.(?=\s+[\p{Lu}\p{Lo}])|([IVXLC]{1,7})\.(?=\s)|([A-Z])\.(?=\s)|([-–—•·▪●○*+\uf0b7])(?=\s)/uy;

/** Reads `1.`, `29.1`, `(a)`, `(iv)`, `a.`, `II.`, `B.` or a bullet at the start of a text, with up to 12 spaces before. */
export function readNumbering(text: string): Numbering | undefined {
  let start = 0;
  while (start < 12 && start < text.length && /\s/.test(text[start]!)) start++;
  const head = text.slice(start, start + 40);
  LABEL.lastIndex = 0;
  const match = LABEL.exec(head);
  if (!match) return undefined;
  const label = match[0];
  const place = { start, end: start + label.length, label };
  const [, arabic, decimal, inBrackets, beforeBracket, letters, letter, stopped, numeral, capital] = match;
  if (arabic) return { ...place, style: 'arabic', value: Number(arabic) };
  if (decimal) return { ...place, style: 'decimal', value: Number(decimal.slice(decimal.lastIndexOf('.') + 1)) };
  const bracketed = inBrackets ?? beforeBracket;
  if (bracketed) return { ...place, style: 'arabic-bracket', value: Number(bracketed) };
  const lower = letters ?? letter;
  if (lower) return { ...place, ...lowerReadings(lower) };
  if (stopped) return { ...place, style: 'letter-stop', value: letterValue(stopped) };
  if (numeral) {
    const readings = capitalReadings(numeral);
    return readings && { ...place, ...readings };
  }
  if (capital) return { ...place, style: 'heading-letter', value: capital.charCodeAt(0) - 64 };
  return { ...place, style: 'bullet', value: 0 };
}

/** `(i)`, `(ii)` … are Roman; a single letter other than i, v and x is a letter; `(aa)` follows `(z)`. */
function lowerReadings(letters: string): NumberingReading & { other?: NumberingReading } {
  const asLetter = { style: 'letter', value: letterValue(letters) } as const;
  const value = romanValue(letters);
  if (value === undefined || roman(value) === '') return asLetter;
  const asRoman = { style: 'roman', value } as const;
  const repeated = letters.split('').every(each => each === letters[0]);
  if (letters.length > 1) return repeated ? { ...asRoman, other: asLetter } : asRoman;
  return 'ivx'.includes(letters) ? { ...asRoman, other: asLetter } : { ...asLetter, other: asRoman };
}

/** `I.`, `V.` and `X.` are Roman, `C.`, `D.`, `L.` letters, unless the list says otherwise. */
function capitalReadings(numeral: string): (NumberingReading & { other?: NumberingReading }) | undefined {
  const value = romanValue(numeral);
  const asRoman = value === undefined ? undefined : ({ style: 'heading-roman', value } as const);
  if (numeral.length > 1) return asRoman;
  const asLetter = { style: 'heading-letter', value: numeral.charCodeAt(0) - 64 } as const;
  if (!asRoman) return asLetter;
  return 'IVX'.includes(numeral) ? { ...asRoman, other: asLetter } : { ...asLetter, other: asRoman };
}

/** Place of a letter in its alphabet; `aa` follows `z`. Cyrillic lists leave out ё, й, ъ, ы and ь. */
function letterValue(letters: string): number {
  const last = letters[letters.length - 1]!;
  const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя'.indexOf(last) + 1;
  if (cyrillic > 0) return cyrillic;
  return last.charCodeAt(0) - 96 + 26 * (letters.length - 1);
}
