import { afterBreak, lineEnd } from '../text/lines.ts';
import { readClause } from './clause.ts';
import { type Span, trimSpan } from './markup.ts';
import { type Numbering, type NumberingStyle, readNumbering } from './numbering.ts';
import { readVote } from './vote.ts';

/** Where one paragraph may end and the next begin on the next line. */
const ENDING = /(?:[.;:,]["”’)\]]?(?:\s+(?:and|or))?[ \t]*|\[\^[^\]]{1,20}\][ \t]*| {2}|\\)$/;
const LINES = 2000;

/**
 * The paragraphs that a block holds: one, or several where each begins on a line of its own with the next number, the
 * opening of a clause or the word of a vote, and what stands before it has come to an end.
 */
export function paragraphsOf(text: string): Span[] {
  const firstEnd = lineEnd(text, 0);
  if (firstEnd === text.length) return [trimSpan(text, 0, text.length)];
  const spans: Span[] = [];
  let start = 0;
  const last = new Map<NumberingStyle, number>();
  const first = readNumbering(text.slice(0, 60));
  if (first) last.set(first.style, first.value);
  let before = 0;
  for (let at = firstEnd, lines = 0; at < text.length && lines < LINES; lines++) {
    const next = afterBreak(text, at);
    const head = text.slice(next, next + 80);
    const own = readNumbering(head);
    const runsOn = own !== undefined && last.get(own.style) === own.value - 1;
    if (next > at && (runsOn || begins(text.slice(Math.max(before, at - 40), at), head, own))) {
      spans.push(trimSpan(text, start, at));
      start = next;
      if (own) last.set(own.style, own.value);
    }
    before = next;
    at = lineEnd(text, Math.max(next, at + 1));
  }
  spans.push(trimSpan(text, start, text.length));
  return spans.filter(span => span.end > span.start);
}

/** A number that does not run on, a clause or a vote begins a paragraph only where the line before has come to an end. */
function begins(before: string, head: string, own: Numbering | undefined): boolean {
  return (
    (own !== undefined || readVote(head) !== undefined || readClause(head, 0, own) !== undefined) && ENDING.test(before)
  );
}
