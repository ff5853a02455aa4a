import { capitalsOf } from '../../knowledge/capitals.ts';
import { lastAsked, proseOf, startsSentence } from '../../model/prose.ts';
import type { SlipAt } from '../prose.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’-]*/gu;
const LETTER = /[\p{L}\p{N}]/u;

type Direction = 'up' | 'down';

/**
 * Words of a block whose capitals are wrong: names that lack one (`up`), common nouns that have one (`down`). Both are
 * looked up together.
 */
export const capitalSlips = lastAsked(facts => lookUp(proseOf(facts)));

function lookUp(prose: string): Record<Direction, SlipAt[]> {
  const slips: Record<Direction, SlipAt[]> = { up: [], down: [] };
  for (const { 0: word, index } of prose.matchAll(WORD)) {
    for (const direction of ['up', 'down'] as const) {
      const found = slips[direction];
      const slip = index >= (found.at(-1)?.end ?? 0) && slipAt(prose, word, index, direction);
      if (slip) found.push(slip);
    }
  }
  return slips;
}

/** A capital at the beginning of a sentence is never one too many. */
function slipAt(prose: string, word: string, start: number, direction: Direction): SlipAt | undefined {
  for (const { wrong, right } of capitalsOf(word, direction)) {
    const end = start + wrong.length;
    if (prose.slice(start, end).replace(/\s/g, ' ') !== wrong || LETTER.test(prose[end] ?? ' ')) continue;
    const begins = startsSentence(prose, start);
    if (begins && (direction === 'down' || right.slice(1) === wrong.slice(1))) continue;
    if (direction === 'down' && /^\s\p{Lu}\p{Ll}/u.test(prose.slice(end, end + 3))) continue;
    return { start, end, text: prose.slice(start, end), right };
  }
  return undefined;
}
