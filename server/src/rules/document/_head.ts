import type { Fact } from '../../model/facts.ts';

/** What stands together in one block of the head; everything else stands in a block of its own. */
const BLOCK_OF: Readonly<Record<string, string>> = {
  'united-nations': 'name',
  series: 'name',
  symbol: 'name',
  organ: 'organs',
  distribution: 'box',
  date: 'box',
  language: 'box',
  original: 'box',
  'original-label': 'box',
};

/** The field of a line of the masthead; undefined for other facts. */
export function fieldOf(fact: Fact): string | undefined {
  return fact.group === 'masthead' ? (fact as Fact<'masthead'>).value.field : undefined;
}

/** What names the block of the head in which a fact belongs: facts with the same answer stand in one. */
export function blockOf(fact: Fact): string | Fact {
  return BLOCK_OF[fieldOf(fact) ?? ''] ?? fact;
}
