import { floorIndex, isBlankCode, isInvisible } from '../text/lines.ts';
import { readEntity, readTag } from './html.ts';

/** A half-open stretch of text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text as a reader sees it, without Markdown marks and marks of direction, and the way back to the source. */
export interface Plain {
  readonly text: string;
  /** Stretches of `text` that are bold; two that touch are two. */
  readonly bold: readonly Span[];
  readonly italic: readonly Span[];
  /** True where bold type is opened and not closed: it then reaches to the end, and may still be being typed. */
  readonly unclosed: boolean;
  /** Source offset of the character at `index`. */
  sourceStart(index: number): number;
  /** Source offset just after the character before `index`. */
  sourceEnd(index: number): number;
}

/** Marks that steer the direction of writing; they are seen by nobody, and here they count as spaces. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const STAR = 42;
const UNDERSCORE = 95;
const BACKSLASH = 92;
const LESS_THAN = 60;
const AMPERSAND = 38;
const COMMENT = '<!--';
const COMMENT_END = '-->';
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Takes the marks of bold and italic type, backslash escapes, comments, HTML tags and characters without a width out of
 * source[from, to), and gives HTML entities and spaces of every width as what they stand for. Runs of asterisks toggle:
 * two for bold, one for italic, so `**A****B**` is two bold stretches. A single asterisk or underscore counts only
 * where it opens before, or closes after, a visible character. Linear; every text has an answer.
 */
export function plainText(source: string, from = 0, to = source.length): Plain {
  const builder = new PlainBuilder(source);
  for (let i = from; i < to; ) {
    const code = source.charCodeAt(i);
    if (code === BACKSLASH && i + 1 < to && isPunctuation(source.charCodeAt(i + 1))) {
      builder.skip(i + 1);
      builder.take(i + 1, i + 2);
      i += 2;
    } else if (code === STAR || code === UNDERSCORE) {
      const end = runEnd(source, i, to);
      if (builder.mark(i, end, code, from, to)) builder.skip(end);
      else builder.take(i, end);
      i = end;
    } else if (code === LESS_THAN && source.startsWith(COMMENT, i)) {
      const close = source.indexOf(COMMENT_END, i + COMMENT.length);
      i = close < 0 ? to : Math.min(to, close + COMMENT_END.length);
      builder.skip(i);
    } else if (isInvisible(code)) {
      builder.skip(++i);
    } else {
      const mark = code === LESS_THAN ? readTag(source, i) : code === AMPERSAND ? readEntity(source, i) : undefined;
      if (mark && mark.end <= to) {
        if (mark.type) builder.tag(mark.type, mark.closing);
        if (mark.text) builder.put(mark.text, i, mark.end);
        else builder.skip(mark.end);
        i = mark.end;
        continue;
      }
      const end = nextMark(source, i, to);
      builder.take(i, end);
      i = end;
    }
  }
  return builder.finish(from, to);
}

function nextMark(source: string, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code === STAR || code === UNDERSCORE || code === BACKSLASH || code === LESS_THAN || code === AMPERSAND)
      return i;
    if (isInvisible(code)) return i;
  }
  return to;
}

function runEnd(source: string, from: number, to: number): number {
  const code = source.charCodeAt(from);
  let i = from + 1;
  while (i < to && source.charCodeAt(i) === code) i++;
  return i;
}

function isPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);
}

function isWord(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code > 0xbf;
}

class PlainBuilder {
  readonly #source: string;
  #text = '';
  readonly #plainAt: number[] = [];
  readonly #sourceAt: number[] = [];
  readonly #bold: Span[] = [];
  readonly #italic: Span[] = [];
  /** Where in the source a character ends that stands for more than one. */
  readonly #ends = new Map<number, number>();
  #boldFrom = -1;
  #italicFrom = -1;
  #next = -1;

  constructor(source: string) {
    this.#source = source;
  }

  take(start: number, end: number): void {
    if (this.#next !== start) {
      this.#plainAt.push(this.#text.length);
      this.#sourceAt.push(start);
    }
    this.#text += this.#source.slice(start, end).replace(ODD_SPACE, ' ');
    this.#next = end;
  }

  /** Takes one character that stands in the source as several. */
  put(character: string, start: number, end: number): void {
    this.#plainAt.push(this.#text.length);
    this.#sourceAt.push(start);
    this.#ends.set(this.#text.length, end);
    this.#text += character;
    this.#next = -1;
  }

  tag(type: 'bold' | 'italic', closing: boolean): void {
    const open = (type === 'bold' ? this.#boldFrom : this.#italicFrom) >= 0;
    if (open !== closing) return;
    if (type === 'bold') this.#toggleBold();
    else this.#toggleItalic();
  }

  skip(end: number): void {
    if (this.#next === end) this.#next = -1;
  }

  /** Reads a run of asterisks or underscores as marks; false where it is ordinary text. */
  mark(start: number, end: number, code: number, from: number, to: number): boolean {
    const before = start > from ? this.#source.charCodeAt(start - 1) : 32;
    const after = end < to ? this.#source.charCodeAt(end) : 32;
    const opens = !isBlankCode(after);
    const closes = !isBlankCode(before);
    if (code === UNDERSCORE && ((isWord(before) && isWord(after)) || end - start > 2)) return false;
    let left = end - start;
    if (left === 1 && !(this.#italicFrom < 0 ? opens : closes || opens)) return false;
    if (left > 5) return false;
    for (; left >= 2; left -= 2) this.#toggleBold();
    if (left === 1) this.#toggleItalic();
    return true;
  }

  #toggleBold(): void {
    if (this.#boldFrom >= 0) {
      this.#bold.push({ start: this.#boldFrom, end: this.#text.length });
      this.#boldFrom = -1;
    } else this.#boldFrom = this.#text.length;
  }

  #toggleItalic(): void {
    if (this.#italicFrom >= 0) {
      this.#italic.push({ start: this.#italicFrom, end: this.#text.length });
      this.#italicFrom = -1;
    } else this.#italicFrom = this.#text.length;
  }

  finish(from: number, to: number): Plain {
    const unclosed = this.#boldFrom >= 0;
    if (unclosed) this.#toggleBold();
    if (this.#italicFrom >= 0) this.#toggleItalic();
    if (this.#plainAt[0] !== 0) {
      this.#plainAt.unshift(0);
      this.#sourceAt.unshift(from);
    }
    const plainAt = this.#plainAt;
    const sourceAt = this.#sourceAt;
    const ends = this.#ends;
    const length = this.#text.length;
    const after = (index: number) => ends.get(index) ?? at(index) + 1;
    const at = (index: number) => {
      const segment = floorIndex(plainAt, index);
      return sourceAt[segment]! + index - plainAt[segment]!;
    };
    return {
      text: this.#text.replace(DIRECTION, ' '),
      bold: this.#bold,
      italic: this.#italic,
      unclosed,
      sourceStart: index => (index >= length ? (length === 0 ? from : after(length - 1)) : at(Math.max(0, index))),
      sourceEnd: index => (index <= 0 ? (length === 0 ? to : at(0)) : after(Math.min(index, length) - 1)),
    };
  }
}

/** The part of a stretch that is left when white space at both ends is cut off. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlankCode(text.charCodeAt(from))) from++;
  while (to > from && isBlankCode(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
