import type { Span } from '../syntax/markup.ts';
import type { BlockFacts } from './facts.ts';

/** Stands for a character that is no prose. It is no letter, digit, space or mark of punctuation. */
export const MASK = '\ufffc';

const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s)\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|`[^`]{1,200}`/g;
/**
 * Remembers what was worked out for the block that was asked about last. The rules of style ask for one block, one rule
 * after the other, so that each block is read once and nothing is kept of it.
 */
export function lastAsked<T>(compute: (facts: BlockFacts) => T): (facts: BlockFacts) => T {
  let last: { readonly facts: BlockFacts; readonly value: T } | undefined;
  return facts => {
    if (last?.facts !== facts) last = { facts, value: compute(facts) };
    return last.value;
  };
}

/**
 * The plain text of a block, character for character, with everything masked that a rule of style must not touch:
 * quotations with their marks, addresses, code and document symbols.
 */
export const proseOf = lastAsked(facts => masked(facts.plain.text, notProse(facts)));

function notProse(facts: BlockFacts): Span[] {
  const { text } = facts.plain;
  const addresses = [...text.matchAll(ADDRESS)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const symbols = facts
    .entities('symbol')
    .map(({ origin, value }) => ({ start: origin, end: origin + value.parts.at(-1)!.end }));
  return [...facts.quotes, ...addresses, ...symbols].sort((a, b) => a.start - b.start);
}

function masked(text: string, spans: readonly Span[]): string {
  let prose = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    prose += text.slice(at, from) + MASK.repeat(end - from);
    at = end;
  }
  return prose + text.slice(at);
}

const SENTENCE_BREAK = /(?:[.!?][)\]”’"]*\s+|:\s*|^)$/;
const LINE_START = /(?:^|\n)\s*(?:\d{1,3}(?:\.\d{1,3})?\.?|\([a-z]{1,4}\)|[-–•*]|[A-Z]\.|[IVX]{1,5}\.)?\s*$/;

/** True where a sentence, a list item or a line begins at an index of a text. Looks back a bounded way. */
export function startsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  return SENTENCE_BREAK.test(before) || (before.length === index && LINE_START.test(before)) || /\n\s*$/.test(before);
}
