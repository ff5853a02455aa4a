const LF = 10;
const CR = 13;

/** A zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The offset after the line break that stands at `at` (LF, CRLF or CR), or `at` itself where none stands. */
export function afterBreak(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === LF) return at + 1;
  if (code !== CR) return at;
  return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

/** The offset of the next LF or CR at or after `at`, or the length of the text. */
export function lineEnd(text: string, at: number): number {
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) break;
  }
  return i;
}

/** The offsets at which lines begin; the first is 0. A final line break begins one more, empty line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; ) {
    const next = afterBreak(text, i);
    if (next === i) i++;
    else {
      starts.push(next);
      i = next;
    }
  }
  return starts;
}

/** The first line break of a text; LF where there is none. */
export function lineBreakOf(text: string): string {
  const at = lineEnd(text, 0);
  return text.slice(at, afterBreak(text, at)) || '\n';
}

/** True for white space that a reader cannot see: spaces of every width, tabs, zero-width characters, the BOM. */
export function isBlankCode(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** True when nothing visible stands in [start, end). */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlankCode(text.charCodeAt(i))) return false;
  return true;
}

/** The largest index whose value is not above `value`, in an ascending list that begins with 0. */
export function floorIndex(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first index of an ascending list, so long, that does not stand before what is looked for. */
export function firstIndex(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * True for characters without a width that say nothing: soft hyphens, zero-width spaces and joiners, marks of
 * direction, byte order marks.
 */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff;
}
