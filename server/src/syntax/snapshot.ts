import { applyEdits, type TextEdit } from '../text/edit.ts';
import { floorIndex, type Position, type Range } from '../text/lines.ts';
import { type Block, endsInGap, scanBlocks, startsBlank } from './block.ts';

/** Work done by the scanner, counted so that tests can bound it. */
export interface ScanWork {
  blocksScanned: number;
}

/**
 * One state of a text, as blocks. Immutable: an edit makes a new snapshot that shares the blocks it did not touch.
 * It has the members of `TextDocument` of vscode-languageserver-textdocument, so that it can serve as one.
 */
export class Snapshot {
  readonly blocks: readonly Block[];
  /** Offset of each block, and of the end of the text. */
  readonly offsets: Float64Array;
  /** Number of the line on which each block begins, and of the last line. */
  readonly lines: Float64Array;
  #text: string | undefined;
  #index: Map<Block, number> | undefined;
  /** The block that was looked up last: places are mostly asked for in their order. */
  #near = 0;

  private constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.offsets = new Float64Array(blocks.length + 1);
    this.lines = new Float64Array(blocks.length + 1);
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i]!;
      block.seenAt = i;
      this.offsets[i + 1] = this.offsets[i]! + block.text.length;
      this.lines[i + 1] = this.lines[i]! + block.breaks;
    }
  }

  static of(text: string, work?: ScanWork): Snapshot {
    const blocks = scanBlocks(text);
    if (work) work.blocksScanned += blocks.length;
    return new Snapshot(blocks);
  }

  get length(): number {
    return this.offsets[this.blocks.length]!;
  }

  get lineCount(): number {
    return this.lines[this.blocks.length]! + 1;
  }

  /** The whole text, or the text of a range. */
  getText(range?: Range): string {
    if (range) return this.slice(this.offsetAt(range.start), this.offsetAt(range.end));
    this.#text ??= this.blocks.map(block => block.text).join('');
    return this.#text;
  }

  /** The text between two offsets, without joining the rest. */
  slice(start: number, end: number): string {
    const from = Math.max(0, Math.min(start, end));
    const to = Math.min(this.length, Math.max(start, end));
    let out = '';
    for (let i = this.blockAt(from); i < this.blocks.length && this.offsets[i]! < to; i++) {
      const base = this.offsets[i]!;
      out += this.blocks[i]!.text.slice(Math.max(0, from - base), to - base);
    }
    return out;
  }

  /** Index of the block in which an offset lies; the last block for the end of the text. */
  blockAt(offset: number): number {
    const { offsets } = this;
    let near = this.#near;
    if (offset >= offsets[near + 1]! && near + 2 < offsets.length) near++;
    if (!(offsets[near]! <= offset && offset < offsets[near + 1]!))
      near = Math.min(floorIndex(offsets, Math.max(0, offset)), this.blocks.length - 1);
    this.#near = near;
    return near;
  }

  /** Index of a block of this snapshot, or -1. */
  indexOf(block: Block): number {
    const { seenAt } = block;
    if (this.blocks[seenAt] === block) return seenAt;
    // Blocks that came or went above have moved it by as many.
    for (let by = 1; by <= NEAR; by++) {
      if (this.blocks[seenAt - by] === block) return seenAt - by;
      if (this.blocks[seenAt + by] === block) return seenAt + by;
    }
    this.#index ??= new Map(this.blocks.map((each, index) => [each, index]));
    return this.#index.get(block) ?? -1;
  }

  /** Offset in the text of an offset in one of its blocks. */
  offsetIn(block: Block, offset: number): number {
    return (this.offsets[this.indexOf(block)] ?? 0) + offset;
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const index = this.blockAt(at);
    const block = this.blocks[index]!;
    const inBlock = at - this.offsets[index]!;
    const line = floorIndex(block.lineStarts, inBlock);
    const character = Math.min(inBlock, lineLimit(block, line)) - block.lineStarts[line]!;
    return { line: this.lines[index]! + line, character };
  }

  /**
   * Offset of a position; a character beyond its line means the end of the line, a line beyond the text its end. What
   * is no number counts as 0, and a fraction is left off.
   */
  offsetAt(position: Position): number {
    const wanted = wholeNumber(position.line);
    if (wanted >= this.lineCount) return this.length;
    if (wanted < 0) return 0;
    const index = Math.min(floorIndex(this.lines, wanted), this.blocks.length - 1);
    const block = this.blocks[index]!;
    const line = wanted - this.lines[index]!;
    const start = block.lineStarts[line]!;
    return (
      this.offsets[index]! + Math.min(start + Math.max(0, wholeNumber(position.character)), lineLimit(block, line))
    );
  }

  /** A new snapshot with [start, end) replaced. Rescans only the blocks that the edit can reach. */
  edit(edit: TextEdit, work?: ScanWork): Snapshot {
    const start = Math.max(0, Math.min(edit.start, edit.end, this.length));
    const end = Math.min(this.length, Math.max(edit.start, edit.end, 0));
    let first = this.blockAt(start);
    let last = Math.max(first, this.blockAt(end));
    let text = applyEdits(this.#join(first, last), [
      { start: start - this.offsets[first]!, end: end - this.offsets[first]!, newText: edit.newText },
    ]);
    if (first > 0 && startsBlank(text)) text = this.blocks[--first]!.text + text;
    if (last < this.blocks.length - 1 && !endsInGap(text)) text += this.blocks[++last]!.text;
    const scanned = text === '' && this.blocks.length > last - first + 1 ? [] : scanBlocks(text);
    if (work) work.blocksScanned += scanned.length;
    this.#keepIdentity(scanned, first, last);
    return new Snapshot([...this.blocks.slice(0, first), ...scanned, ...this.blocks.slice(last + 1)]);
  }

  #join(first: number, last: number): string {
    let text = '';
    for (let i = first; i <= last; i++) text += this.blocks[i]!.text;
    return text;
  }

  /** Puts the old blocks back where rescanning gave the same text, so that what was derived from them stays valid. */
  #keepIdentity(scanned: Block[], first: number, last: number): void {
    let head = 0;
    while (head < scanned.length && first + head <= last && this.blocks[first + head]!.text === scanned[head]!.text) {
      scanned[head] = this.blocks[first + head]!;
      head++;
    }
    for (let back = 0; scanned.length - 1 - back >= head && last - back >= first + head; back++) {
      const old = this.blocks[last - back]!;
      if (old.text !== scanned[scanned.length - 1 - back]!.text) break;
      scanned[scanned.length - 1 - back] = old;
    }
  }
}

/** How far from where it was last seen a block is looked for before all are gone through. */
const NEAR = 8;

/** What a client gives as a number, as a whole one. */
function wholeNumber(given: unknown): number {
  return typeof given === 'number' && !Number.isNaN(given) ? Math.floor(given) : 0;
}

/** Where the characters of a line end, before its line break. */
function lineLimit(block: Block, line: number): number {
  const next = block.lineStarts[line + 1];
  if (next === undefined) return block.text.length;
  const broken = next - 1;
  return block.text.charCodeAt(broken) === 10 && block.text.charCodeAt(broken - 1) === 13 ? broken - 1 : broken;
}
