import { MONTHS } from '../../knowledge/dates.ts';
import type { BlockFacts } from '../../model/facts.ts';
import type { DayOf, Days } from '../../syntax/days.ts';
import type { Span } from '../../syntax/markup.ts';

/** A stretch of the plain text of a block, in offsets of its source. */
export function inSource({ plain }: BlockFacts, { start, end }: Span): Span {
  return { start: plain.sourceStart(start), end: plain.sourceEnd(end) };
}

/** A stretch that counts from the beginning of a fact, in offsets of the plain text. */
export function shifted({ start, end }: Span, origin: number): Span {
  return { start: origin + start, end: origin + end };
}

/** Every day that is written in a series. */
export function daysOf({ stretches }: Days): DayOf[] {
  return stretches.flatMap(({ first, last }) => (first === last ? [first] : [first, last]));
}

/** The day in words, with its month, and its year where it is known: `31 June 2025`. */
export function wordsOf({ day, month, year }: DayOf): string {
  return `${day} ${MONTHS[month - 1]}${year === undefined ? '' : ` ${year}`}`;
}
