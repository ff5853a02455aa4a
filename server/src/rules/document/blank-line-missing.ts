import type { BlockFacts, Fact, HeaderLine } from '../../model/facts.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import type { Block } from '../../syntax/block.ts';
import { afterBreak, floorIndex, lineBreakOf, lineEnd } from '../../text/lines.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';
import { blockOf } from './_head.ts';
import { EVERYWHERE } from './_zones.ts';

interface Gap {
  /** Where a line break is to be added: the end of the line above. */
  readonly at: number;
  readonly above: string;
  readonly below: string;
}

/** A line this long that ends a sentence is a paragraph. */
const PARAGRAPH = 140;
const SIGNED = /^\*{0,2}[([]\*?signed\*?[)\]]/i;
const ANNEX = /^\*\*(?:annex|enclosure|appendix)\b[^*]*\*\*$/i;
const NUMBER = /^(\d{1,3})\.\s+\S/;

export default blockRule<{ readonly above: string; readonly below: string; readonly count: number }>({
  id: 'document/blank-line-missing',
  summary: 'A blank line parts the masthead, each title, each paragraph and the signature.',
  severity: 'information',
  source: 'The drafting format; blank lines are lost when text is taken from pages.',
  fixable: 'safe',
  extraction: true,
  languages: ALL_LANGUAGES,
  zones: EVERYWHERE,
  mainOnly: false,
  *check(facts) {
    const gaps = gapsOf(facts);
    const first = gaps[0];
    if (!first) return;
    const start = facts.block.lineStarts.findLast(each => each <= first.at) ?? 0;
    yield { start, end: first.at, data: { ...first, count: gaps.length } };
  },
  message: ({ above, below, count }) =>
    count === 1
      ? say`No blank line parts “${above}” from “${below}”; leave a line free between them.`
      : count === 2
        ? say`No blank line parts “${above}” from “${below}”, nor one other part below; leave a line free between them.`
        : say`No blank line parts “${above}” from “${below}”, nor ${count - 1} other parts below; leave a line free between them.`,
  fix(_, facts) {
    const newText = lineBreakOf(facts.block.text);
    const edits = gapsOf(facts).map(({ at }) => ({ start: at, end: at, newText }));
    return { title: say`Leave lines free between the parts`, safe: true, edits };
  },
});

function gapsOf(facts: BlockFacts): Gap[] {
  if (facts.block.breaks === 0 || facts.shape === 'table' || facts.shape === 'comment') return [];
  const head = headGaps(facts);
  const from = head?.from ?? 0;
  const gaps = [...(head?.gaps ?? []), ...textGaps(facts, from)];
  return gaps.filter((gap, i) => gap.at !== gaps[i - 1]?.at);
}

/** Gaps between the lines of the head and below it. */
function headGaps(facts: BlockFacts): { gaps: Gap[]; from: number } | undefined {
  const head = facts.sharedHead;
  if (!head) return undefined;
  const { block } = facts;
  const { text } = block;
  const gaps: Gap[] = [];
  const add = (end: number, next: number) => {
    const at = lineEnd(text, end);
    if (at < next) gaps.push({ at, above: short(lineAt(block, end)), below: short(lineAt(block, next)) });
  };
  head.entries.forEach((entry, i) => {
    const next = head.entries[i + 1];
    if (next && blockOf(factOf(entry)) !== blockOf(factOf(next))) add(entry.end, next.start);
  });
  const last = lineEnd(text, facts.plain.sourceEnd(head.end));
  if (last < block.contentEnd) add(last, afterBreak(text, last));
  return { gaps, from: last };
}

function factOf(entry: HeaderLine | Fact<'title'>): Fact {
  return 'strong' in entry ? entry.fact! : entry;
}

/** Gaps before signatures, annexes and numbered paragraphs, and between lines that are paragraphs. */
function textGaps({ block, shape }: BlockFacts, from: number): Gap[] {
  if (shape !== 'paragraph' && shape !== 'list') return [];
  const gaps: Gap[] = [];
  const { text, lineStarts, contentEnd } = block;
  for (let i = 1; i < lineStarts.length && lineStarts[i]! < contentEnd; i++) {
    const start = lineStarts[i]!;
    if (start <= from) continue;
    const above = lineAt(block, lineStarts[i - 1]!);
    const below = lineAt(block, start);
    if (above !== '' && below !== '' && isApart(above, below, lineStarts[i - 1]! <= from)) {
      gaps.push({ at: lineEnd(text, lineStarts[i - 1]!), above: short(above), below: short(below) });
    }
  }
  return gaps;
}

function isApart(above: string, below: string, first: boolean): boolean {
  const ended = /[.!?:;”’)]$/.test(above);
  if (SIGNED.test(below)) return ended && above.length > 40;
  if (ANNEX.test(below)) return true;
  if (ANNEX.test(above) && !first) return below.length > 60;
  const number = NUMBER.exec(below);
  if (number) {
    const before = NUMBER.exec(above);
    return /[.:;]$/.test(above) && before !== null && Number(number[1]) === Number(before[1]) + 1 && above.length > 60;
  }
  return above.length >= PARAGRAPH && /[.!?:;]$/.test(above) && /^[\p{Lu}“*(\d]/u.test(below);
}

function lineAt({ text, lineStarts }: Block, at: number): string {
  const start = lineStarts[floorIndex(lineStarts, at)]!;
  return text.slice(start, lineEnd(text, at)).trim();
}

function short(line: string): string {
  const text = line.replaceAll('**', '');
  return text.length <= 48 ? text : `${text.slice(0, 45).trimEnd()}…`;
}
