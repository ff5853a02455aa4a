import { findStateNames, type NameMatch } from '../knowledge/states.ts';
import type { Span } from './markup.ts';

/**
 * Where a list of States stands: in a sentence or title (`prose`), before the words `draft resolution` (`sponsors`),
 * in the record of a vote (`vote`), or alone in a cell of a table or an item of a list (`entry`).
 */
export type ListUse = 'prose' | 'sponsors' | 'vote' | 'entry';

/** Names of States joined by commas and `and`: three or more in prose, one or more elsewhere. */
export interface StateList {
  readonly use: ListUse;
  readonly members: readonly NameMatch[];
}

const JOIN = /^\*{0,3}(?:\s*,\*{0,3}\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?$/;
const SPONSORED = /^\*{0,3}:\*{0,3}\s+(?:revised\s+)?(?:draft\s+(?:resolution|decision)|amendments?)\b/i;
const VOTE =
  /(?:^|[\r\n])\s*(?:In favour|Against|Abstaining|Abstentions|Absent|Not participating):?\s*:?\s*(?:the\s+)?$/i;
/** What stands before the name that is alone in a cell, or an item of a list. */
const ENTRY_BEFORE = /(?:\||(?:^|[\r\n])\s*(?:[-–—•]|\d{1,3}[.)]|\([a-z]{1,3}\)))[ \t]*(?:the[ \t]+)?$/i;
const ENTRY_AFTER = /^\*{0,3}[ \t]*(?:\||[;,.]?[ \t]*(?:$|[\r\n]))/;
const REACH = 40;

/** Finds lists of States in the plain text of a block. Spans of the members count from the start of their list. */
export function findStateLists(text: string): { span: Span; value: StateList }[] {
  const lists: { span: Span; value: StateList }[] = [];
  let run: NameMatch[] = [];
  const close = () => {
    const first = run[0];
    const use = first && useOf(text, first, run.at(-1)!, run.length);
    if (use) {
      const span = { start: first.start, end: run.at(-1)!.end };
      const members = run.map(match => ({ ...match, start: match.start - span.start, end: match.end - span.start }));
      lists.push({ span, value: { use, members } });
    }
    run = [];
  };
  for (const match of findStateNames(text)) {
    const last = run.at(-1);
    const between = last && match.start - last.end < REACH / 2 ? text.slice(last.end, match.start) : '.';
    if (!JOIN.test(between)) close();
    run.push(match);
  }
  close();
  return lists;
}

function useOf(text: string, first: Span, last: Span, members: number): ListUse | undefined {
  const before = text.slice(Math.max(0, first.start - REACH), first.start);
  const after = text.slice(last.end, last.end + REACH);
  if (/^\s*(?:the\s+)?$/i.test(before) && first.start < REACH && SPONSORED.test(after)) return 'sponsors';
  if (VOTE.test(before)) return 'vote';
  if (members === 1) return ENTRY_BEFORE.test(before) && ENTRY_AFTER.test(after) ? 'entry' : undefined;
  return members > 2 ? 'prose' : undefined;
}
