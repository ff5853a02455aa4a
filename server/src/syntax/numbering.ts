import { roman, romanValue } from './annex-heading.ts';
import type { Span } from './markup.ts';

/** The number before a paragraph. */
export interface Numbering extends Span {
  readonly style: 'arabic' | 'letter' | 'roman' | 'heading-roman' | 'heading-letter';
  readonly label: string;
  readonly value: number;
}

const LABEL = /^\s{0,12}(?:(\d{1,4})\.(?=\s|$)|\(([a-z]{1,4})\)(?=\s|$)|([IVXLC]{1,7})\.(?=\s)|([A-Z])\.(?=\s))/;

/** Reads `1.`, `(a)`, `(iv)`, `II.`, `B.` at the start of a text. */
export function readNumbering(text: string): Numbering | undefined {
  const match = LABEL.exec(text.slice(0, 40));
  if (!match) return undefined;
  const label = match[0].trimStart();
  const span = { start: match[0].length - label.length, end: match[0].length, label };
  if (match[1]) return { ...span, style: 'arabic', value: Number(match[1]) };
  if (match[2]) return { ...span, ...lowerValue(match[2]) };
  if (match[3] && romanValue(match[3])) return { ...span, style: 'heading-roman', value: romanValue(match[3])! };
  const letter = match[3] ?? match[4]!;
  return letter.length === 1 ? { ...span, style: 'heading-letter', value: letter.charCodeAt(0) - 64 } : undefined;
}

/** `(i)`, `(ii)` … are Roman; a single letter other than i, v and x is a letter; `(aa)` follows `(z)`. */
function lowerValue(letters: string): Pick<Numbering, 'style' | 'value'> {
  const value = romanValue(letters);
  if (value !== undefined && (letters.length > 1 || 'ivx'.includes(letters)) && roman(value) !== '') {
    return { style: 'roman', value };
  }
  const last = letters.charCodeAt(letters.length - 1) - 96;
  return { style: 'letter', value: last + 26 * (letters.length - 1) };
}
