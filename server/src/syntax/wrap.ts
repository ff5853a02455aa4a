import { afterBreak, lineEnd } from '../text/lines.ts';
import { type Span, trimSpan } from './markup.ts';

/** A line break inside a sentence, with the white space around it, and what belongs in its place. */
export interface Wrap extends Span {
  readonly join: '' | ' ';
}

interface Line extends Span {
  readonly text: string;
  /** Ends in two spaces or a backslash, as a line does that is meant to end there. */
  readonly hard: boolean;
}

/** Lines that are broken by hand or by a page are about this long; longer ones are paragraphs. */
const NARROWEST = 45;
const WIDEST = 130;
const MOST_LINES = 400;
/** How a line begins that begins something new. */
const BEGINS =
  /^(?:[-–—•*+o]\s|\d{1,4}[.)]?\s|\(?[a-z]{1,4}[.)]\s|#{1,6}\s|[|<>]|\[\^|\\\*|\*{0,2}[([]\*?signed|\*\*|_{2,}|-{3,}|\.{3})/i;
const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const CYRILLIC_BREAK = /\p{Script=Cyrillic}-$/u;

/**
 * The line breaks of a paragraph that was broken into lines of one width: each next word would not have fit on its line.
 * Empty where any break is of another kind. A hyphen at the end of a line is kept, since in English documents it is part
 * of the word; in Russian ones nobody can tell, so that these are left alone. Linear.
 */
export function findWraps(text: string, contentEnd: number, inBold: (at: number) => boolean): Wrap[] {
  const lines = linesOf(text, contentEnd);
  if (lines.length < 2 || lines.length > MOST_LINES) return [];
  const width = Math.max(...lines.map(line => line.text.length));
  const wraps: Wrap[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (BEGINS.test(next.text)) continue;
    const bold = inBold(line.end) && inBold(next.start);
    if (line.hard || (!bold && !isWrapped(line.text, next.text, width, lines.length))) return [];
    if (CYRILLIC_BREAK.test(line.text) && /^\p{Ll}/u.test(next.text)) return [];
    wraps.push({ start: line.end, end: next.start, join: joint(line.text, next.text) });
  }
  return wraps;
}

function isWrapped(line: string, next: string, width: number, count: number): boolean {
  if (width < NARROWEST || width > WIDEST || /^[|#]/.test(line)) return false;
  const word = /^\S+/.exec(next)![0];
  if (line.length + 1 + word.length <= width) return false;
  // Two lines alone have no width in common: the second must go on with the sentence.
  return count > 2 || (/[\p{L}\p{N},–-]$/u.test(line) && /^[\p{Ll}\p{N}(“‘]/u.test(next));
}

function joint(line: string, next: string): '' | ' ' {
  if (CJK.test(line.at(-1)!) && CJK.test(next[0]!)) return '';
  return /[\p{L}\p{N}][-\u00ad]$/u.test(line) && /^\p{L}/u.test(next) ? '' : ' ';
}

function linesOf(text: string, contentEnd: number): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < contentEnd; ) {
    const end = Math.min(lineEnd(text, at), contentEnd);
    const span = trimSpan(text, at, end);
    const words = text.slice(span.start, span.end);
    const hard =
      end < contentEnd && (/(?: {2}|\\)$/.test(text.slice(Math.max(at, end - 2), end)) || words.endsWith('\\'));
    lines.push({ ...span, text: words, hard });
    at = afterBreak(text, end);
    if (at === end) break;
  }
  return lines.filter(line => line.text !== '');
}

const GOES_ON = /\b(?:and|or|of|the|for|to|in|on|by|with|from|between|under|a|an|its|their)$/i;

/** True for a title that was broken over lines: it ends with a word that needs another one. */
export function isBroken(title: string): boolean {
  return GOES_ON.test(title);
}
