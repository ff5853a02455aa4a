import type { Draft } from '../analysis/engine.ts';
import type { BlockFacts, Fact } from '../model/facts.ts';
import { type Anchor, spanOf, whole, within } from '../rules/rule.ts';
import type { Span } from '../syntax/markup.ts';
import { floorIndex, lineEnd, type Position } from '../text/lines.ts';
import { once } from '../text/once.ts';

/** What a stretch of a document speaks of. The order is that of the legend, and of precedence where two overlap. */
export const TOKEN_TYPES = ['symbol', 'item', 'date', 'organ', 'state', 'act'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A stretch within one line. Positions are UTF-16. */
export interface Token extends Position {
  readonly length: number;
  readonly type: TokenType;
}

interface Stretch extends Span {
  readonly type: TokenType;
}

/**
 * The States, organs, symbols, items, dates and acts of a draft, in their order and apart; with `lines` only those of
 * some lines, the end included. A block is read once.
 */
export function tokens(draft: Draft, lines: { start: number; end: number } = EVERYWHERE): Token[] {
  const { model, snapshot } = draft;
  const from = snapshot.blockAt(snapshot.offsetAt({ line: lines.start, character: 0 }));
  const to = snapshot.blockAt(snapshot.offsetAt({ line: lines.end, character: 0 }));
  const placed = structural(draft, from, to);
  const found: Token[] = [];
  for (let i = from; i <= to && i < model.blocks.length; i++) {
    const facts = model.blocks[i]!;
    if (facts.shape === 'blank' || facts.shape === 'comment') continue;
    const own = placed.get(i);
    const first = snapshot.lines[i]!;
    for (const token of own ? onLines(facts, apart([...own, ...inText(facts)])) : inBlock(facts)) {
      const line = first + token.line;
      if (line >= lines.start && line <= lines.end)
        found.push({ line, character: token.character, length: token.length, type: token.type });
    }
  }
  return found;
}

const EVERYWHERE = { start: 0, end: Number.MAX_SAFE_INTEGER };

/** The tokens of a block that nothing but itself tells of, with lines counted from its own. */
const inBlock = once((facts: BlockFacts) => onLines(facts, inText(facts)));

/** The stretches that a block has wherever it stands, in offsets of the block. */
function inText(facts: BlockFacts): readonly Stretch[] {
  return apart([
    ...facts.entities('symbol').map(fact => stretch(whole(fact), 'symbol')),
    ...facts.entities('citation').map(fact => stretch(within(fact, fact.value.target), 'symbol')),
    ...facts.entities('item').flatMap(fact => fact.value.refs.map(ref => stretch(within(fact, ref), 'item'))),
    ...facts.entities('date').map(fact => stretch(whole(fact), 'date')),
    ...facts.entities('state').map(fact => stretch(whole(fact), 'state')),
  ]);
}

const stretch = (at: Anchor, type: TokenType): Stretch => ({ ...spanOf(at), type });

/** What only the structure of the document tells: lines of the header, the organ that acts, the verbs of its acts. */
function structural({ model, snapshot }: Draft, from: number, to: number): ReadonlyMap<number, Stretch[]> {
  const found = new Map<number, Stretch[]>();
  const add = (fact: Fact, ...stretches: Stretch[]) => {
    const block = snapshot.indexOf(fact.block);
    if (block < from || block > to) return;
    const there = found.get(block);
    if (there) there.push(...stretches);
    else found.set(block, stretches);
  };
  const { masthead, columns, agenda, enactments, parts } = model;
  for (const fact of [...masthead.organs, ...columns.flatMap(column => column.organ ?? [])]) {
    if (fact.value.organ) add(fact, stretch(whole(fact), 'organ'));
  }
  if (masthead.symbol) add(masthead.symbol, stretch(whole(masthead.symbol), 'symbol'));
  if (masthead.date) add(masthead.date, stretch(whole(masthead.date), 'date'));
  if (agenda) add(agenda, ...agenda.value.refs.map(ref => stretch(within(agenda, ref), 'item')));
  for (const request of parts.flatMap(part => part.requests))
    add(request, ...request.value.organs.map(organ => stretch(within(request, organ), 'organ')));
  for (const { enacting, preamble, operative } of enactments) {
    add(enacting, stretch(within(enacting, enacting.value.words), 'organ'));
    for (const fact of [...preamble, ...operative]) add(fact, stretch(within(fact, fact.value.words), 'act'));
  }
  return found;
}

/** Stretches in their order; of two that overlap the one whose type comes first in the legend stays. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  const sorted = stretches
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || TOKEN_TYPES.indexOf(a.type) - TOKEN_TYPES.indexOf(b.type));
  for (const each of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= each.start) kept.push(each);
    else if (TOKEN_TYPES.indexOf(each.type) < TOKEN_TYPES.indexOf(last.type)) kept[kept.length - 1] = each;
  }
  return kept;
}

/** A stretch that runs over lines is a token on each of them; lines are counted from that of the block. */
function onLines({ block: { text, lineStarts } }: BlockFacts, stretches: readonly Stretch[]): Token[] {
  return stretches.flatMap(({ start, end, type }) => {
    const found: Token[] = [];
    for (let i = floorIndex(lineStarts, start); i < lineStarts.length && lineStarts[i]! < end; i++) {
      const from = Math.max(start, lineStarts[i]!);
      const length = Math.min(end, lineEnd(text, from)) - from;
      if (length > 0) found.push({ line: i, character: from - lineStarts[i]!, length, type });
    }
    return found;
  });
}

/** Tokens as the protocol has them: five numbers each, lines and characters counted from the token before. */
export function encoded(found: readonly Token[]): number[] {
  const data = new Array<number>(found.length * 5).fill(0);
  let line = 0;
  let character = 0;
  let at = 0;
  for (const token of found) {
    const before = token.line === line ? character : 0;
    data[at] = token.line - line;
    data[at + 1] = token.character - before;
    data[at + 2] = token.length;
    data[at + 3] = TOKEN_TYPES.indexOf(token.type);
    at += 5;
    ({ line, character } = token);
  }
  return data;
}

/** What of one list of numbers has to be written anew to make another of it; undefined where nothing has. */
export function change(before: readonly number[], after: readonly number[]): NumbersEdit | undefined {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return undefined;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, deleteCount: before.length - start - end, data: after.slice(start, after.length - end) };
}

export interface NumbersEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: number[];
}
