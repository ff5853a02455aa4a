import { OTHER_LANGUAGES, term } from '../knowledge/languages.ts';
import type { Span } from '../syntax/markup.ts';
import type { BlockFacts } from './facts.ts';

let headings: ReadonlySet<string> | undefined;

/** True for the line above a list of contents, in any of the languages. */
export function isContentsHeading(text: string): boolean {
  headings ??= new Set([
    'contents',
    'table of contents',
    ...OTHER_LANGUAGES.map(language => term(language, 'contents').text.toLowerCase()),
  ]);
  return text.length < HEADING_LENGTH && headings.has(text.trim().toLowerCase().replace(CONTINUED, ''));
}

const HEADING_LENGTH = 40;
const CONTINUED = /\s*\((?:continued|suite|continuación)\)$/;
/** A page behind dots, tabs, a wide space or the edge of a cell, or behind a stretch of paragraphs. */
const LEADER = /(?:\t|\.{3}|…|(?:\s\.){3}|\s{3}|\|)[\s.…]*\d{1,4}(?:\s*\|)*\s*$/;
const PARAGRAPHS = /\s\d{1,4}\s*[-–]\s*\d{1,4}\s*\d{1,4}\s*$/;
const DOTS = /\.{6}|(?:\s\.){6}|…{3}/;
const PAGE = /(?:^|\s)(\d{1,4})\s*$/;
/** How far the page of a line may lie behind that of the line above. */
const LEAP = 200;
/** Lines of a list of contents are not longer, and so many without a page may follow each other. */
const LINE_LENGTH = 240;
const GAP = 4;

/**
 * Finds the lists of contents: the blocks from the line “Contents” to the last line with a page, the end not included.
 * A list without pages cannot be told from the headings of the text itself. Linear.
 */
export function contentsIn(blocks: readonly BlockFacts[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { block } = blocks[i]!;
    if (block.contentEnd === 0 || block.contentEnd > HEADING_LENGTH || !blocks[i]!.isContentsHeading) continue;
    const end = endOfContents(blocks, i + 1);
    if (end === undefined) continue;
    found.push({ start: i, end });
    i = end - 1;
  }
  return found;
}

function endOfContents(blocks: readonly BlockFacts[], from: number): number | undefined {
  let end: number | undefined;
  let page = 0;
  for (let i = from, without = 0; i < blocks.length && without < GAP; i++) {
    const { shape, block, plain } = blocks[i]!;
    if (shape === 'blank' || shape === 'comment') continue;
    const text = plain.text.trimEnd();
    const own = Number(PAGE.exec(text.slice(-8))?.[1] ?? -1);
    const marked =
      shape === 'table' || LEADER.test(text.slice(-40)) || PARAGRAPHS.test(text.slice(-40)) || DOTS.test(text);
    if (!marked && block.contentEnd > LINE_LENGTH) break;
    if (marked || (end !== undefined && own >= page && own <= page + LEAP)) {
      end = i + 1;
      without = 0;
      if (own >= page && own <= page + LEAP) page = own;
    } else if (/[.;]$/.test(text)) break;
    else without++;
  }
  return end;
}
