import type { DocumentModel } from '../model/document.ts';
import { type Fact, factsOf } from '../model/facts.ts';
import { plainText } from '../syntax/markup.ts';
import type { TextEdit } from '../text/edit.ts';
import { floorIndex, lineBreakOf, lineEnd, lineStarts } from '../text/lines.ts';
import { say } from '../text/say.ts';
import { type Anchor, type Fix, spanOf } from './rule.ts';

/** Replaces the text of an anchor. */
export function replace(document: DocumentModel, at: Anchor, newText: string): TextEdit {
  const span = spanOf(at);
  const base = document.snapshot.offsetIn(at.fact.block, 0);
  return { start: base + span.start, end: base + span.end, newText };
}

/** The fix that writes one thing in the place of another. */
export function rewrite(document: DocumentModel, at: Anchor, text: string, safe: boolean): Fix {
  return { title: say`Write “${text}”`, safe, edits: [replace(document, at, text)] };
}

/** The line break that the document uses: that of its first line, LF where there is none. */
export function lineBreak(document: DocumentModel): string {
  return lineBreakOf(document.snapshot.blocks[0]!.text);
}

/** Inserts text before a fact. */
export function insertBefore(document: DocumentModel, fact: Fact, newText: string): TextEdit {
  const at = document.offsetOf(fact);
  return { start: at, end: at, newText };
}

/** Inserts text after a fact. */
export function insertAfter(document: DocumentModel, fact: Fact, newText: string): TextEdit {
  const at = document.snapshot.offsetIn(fact.block, fact.end);
  return { start: at, end: at, newText };
}

/** True where no other line stands on the line of a fact: marks of a web page may set several on one. */
export function hasOwnLine({ block, start, end }: Fact): boolean {
  const before = plainText(block.text, block.lineStarts[floorIndex(block.lineStarts, start)]!, start).text;
  const after = plainText(block.text, end, lineEnd(block.text, end)).text;
  return !before.trimStart().includes('\n') && !after.trimEnd().includes('\n');
}

/** True where a line of the head has its line to itself, in a block that holds nothing but the head. */
export function standsAlone(fact: Fact): boolean {
  const facts = factsOf(fact.block);
  if (facts.shape === 'table' || facts.sharedHead || !hasOwnLine(fact)) return false;
  const lineOf = (offset: number) => floorIndex(fact.block.lineStarts, offset);
  const line = lineOf(fact.start);
  return facts.headerLines.every(each => each.start === fact.start || lineOf(each.start) !== line);
}

/** Takes away the whole line or lines on which a fact stands, with their line break. */
export function removeLines(document: DocumentModel, fact: Fact): TextEdit {
  const { block } = fact;
  const base = document.snapshot.offsetIn(block, 0);
  const starts = block.lineStarts;
  const first = starts.findLast(start => start <= fact.start) ?? 0;
  const next = starts.find(start => start >= fact.end && start > first) ?? block.text.length;
  return { start: base + first, end: base + next, newText: '' };
}

/** Inserts text where an anchor ends. */
export function insertAtEnd(document: DocumentModel, at: Anchor, newText: string): TextEdit {
  const { end } = replace(document, at, '');
  return { start: end, end, newText };
}

/** Adds a block at the end of the text, a blank line below what stands there. */
export function appendBlock(document: DocumentModel, newText: string): TextEdit {
  const eol = lineBreak(document);
  const last = document.snapshot.blocks.at(-1)!;
  const breaks = lineStarts(last.text.slice(last.contentEnd)).length - 1;
  const end = document.snapshot.length;
  const gap = end === 0 ? 0 : Math.max(0, 2 - breaks);
  return { start: end, end, newText: `${eol.repeat(gap)}${newText}${eol}` };
}
