import { capitalsOf } from '../../knowledge/capitals.ts';
import { startsSentence } from '../../model/prose.ts';
import type { SlipAt } from '../prose.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’-]*/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Words of a text whose capitals are wrong. A capital at the beginning of a sentence is never one too many. */
export function* capitalSlips(prose: string, direction: 'up' | 'down'): Generator<SlipAt> {
  let from = 0;
  for (const word of prose.matchAll(WORD)) {
    const start = word.index;
    if (start < from) continue;
    for (const { wrong, right } of capitalsOf(word[0], direction)) {
      const end = start + wrong.length;
      if (prose.slice(start, end).replace(/\s/g, ' ') !== wrong || LETTER.test(prose[end] ?? ' ')) continue;
      const begins = startsSentence(prose, start);
      if (begins && (direction === 'down' || right.slice(1) === wrong.slice(1))) continue;
      if (direction === 'down' && /^\s\p{Lu}\p{Ll}/u.test(prose.slice(end, end + 3))) continue;
      from = end;
      yield { start, end, text: prose.slice(start, end), right };
      break;
    }
  }
}
