import { afterBreak, lineEnd } from '../text/lines.ts';
import { readClause } from './clause.ts';
import { type Span, trimSpan } from './markup.ts';
import { type Numbering, readNumbering } from './numbering.ts';
import { readVote } from './vote.ts';

/** Where one paragraph may end and the next begin on the next line. */
const ENDING = /(?:[.;:,]["”’)\]]?(?:\s+(?:and|or))?|\[\^[^\]]{1,20}\]| {2}|\\)$/;
const LINES = 2000;

/**
 * The paragraphs that a block holds: one, or several where each begins on a line of its own with the next number, the
 * opening of a clause or the word of a vote, and what stands before it has come to an end.
 */
export function paragraphsOf(text: string): Span[] {
  const first = lineEnd(text, 0);
  if (first === text.length) return [trimSpan(text, 0, text.length)];
  const spans: Span[] = [];
  let start = 0;
  let label = readNumbering(text.slice(0, 60));
  let before = 0;
  for (let at = first, lines = 0; at < text.length && lines < LINES; lines++) {
    const next = afterBreak(text, at);
    const head = text.slice(next, next + 80);
    const own = readNumbering(head);
    if (next > at && begins(text.slice(Math.max(before, at - 40), at), head, label, own)) {
      spans.push(trimSpan(text, start, at));
      start = next;
      label = own ?? label;
    }
    before = next;
    at = lineEnd(text, Math.max(next, at + 1));
  }
  spans.push(trimSpan(text, start, text.length));
  return spans.filter(span => span.end > span.start);
}

function begins(before: string, head: string, last: Numbering | undefined, own: Numbering | undefined): boolean {
  if (own && last && own.style === last.style && own.value === last.value + 1) return true;
  if (!own && !readVote(head) && !readClause(head)) return false;
  return ENDING.test(before);
}
