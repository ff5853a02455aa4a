import { afterBreak, isBlank, lineEnd, lineStarts } from '../text/lines.ts';
import { translationStart } from './bitext.ts';
import { endsParagraph } from './html.ts';

/**
 * A run of lines without a blank line between them, with the blank lines that follow it; a line that closes an HTML
 * paragraph, or that carries its own translation, is the last of its run. A block owns its text, knows nothing of its
 * place in the document, and what it says is never changed: its identity is the key of everything derived from it.
 * Offsets are UTF-16 and relative to the block.
 */
export class Block {
  readonly text: string;
  /** Where the last line that is not blank ends, without its line break. 0 in a block of blank lines only. */
  readonly contentEnd: number;
  /** Where among the blocks of a snapshot it stood when last seen. A hint for look-ups, true of no snapshot. */
  seenAt = 0;
  #lines: number[] | undefined;

  constructor(text: string, contentEnd: number) {
    this.text = text;
    this.contentEnd = contentEnd;
  }

  /** Offsets at which the lines of the block begin. */
  get lineStarts(): readonly number[] {
    this.#lines ??= lineStarts(this.text);
    return this.#lines;
  }

  /** How many line breaks the block holds. */
  get breaks(): number {
    return this.lineStarts.length - 1;
  }

  get content(): string {
    return this.text.slice(0, this.contentEnd);
  }
}

/** Cuts a text into blocks. Their texts joined are the text; there is always at least one block. */
export function scanBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let contentEnd = 0;
  let inGap = false;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const blank = isBlank(text, at, end);
    if (!blank && inGap) {
      blocks.push(new Block(text.slice(start, at), contentEnd - start));
      start = at;
      inGap = false;
    }
    if (!blank) contentEnd = end;
    if (blank || endsBlock(text, at, end)) inGap = true;
    at = end < text.length ? afterBreak(text, end) : end;
  }
  blocks.push(new Block(text.slice(start), Math.max(0, contentEnd - start)));
  return blocks;
}

/** True when a block may end after `text`: it is empty, or its last line is blank or ends a paragraph, and broken off. */
export function endsInGap(text: string): boolean {
  if (text === '') return true;
  const last = text.charCodeAt(text.length - 1);
  if (last !== 10 && last !== 13) return false;
  let end = text.length - 1;
  if (last === 10 && text.charCodeAt(end - 1) === 13) end--;
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return isBlank(text, start, end) || endsBlock(text, start, end);
}

/** True of a line that is the last of its block, whatever follows. */
function endsBlock(text: string, start: number, end: number): boolean {
  return endsParagraph(text, start, end) || translationStart(text, start, end) >= 0;
}

/** True when the first line of `text` is blank and broken off, so that it belongs to the block before it. */
export function startsBlank(text: string): boolean {
  const end = lineEnd(text, 0);
  return text !== '' && isBlank(text, 0, end);
}
