import { SPELLING } from './tables/spelling.ts';

/** What kind of slip a spelling is; each is a rule of its own. */
export type SpellingCategory =
  | '-ize'
  | '-yse'
  | 'british-spelling'
  | 'compound'
  | 'typo'
  | 'usage'
  | 'gender'
  | 'inclusive';

/** A spelling that is not the United Nations', with the one that is. */
export interface Spelling {
  readonly wrong: string;
  readonly right: string;
  readonly category: SpellingCategory;
  /** `general`: no source but general knowledge. `recent`: practice has changed within the last years. */
  readonly basis: 'sourced' | 'general' | 'recent';
}

const BASES = ['sourced', 'general', 'recent'] as const;
let byFirstWord: Map<string, Spelling[]> | undefined;

/** The first word of a spelling, as a key: letters and the marks within words. */
export const WORD = /\p{L}[\p{L}\p{N}’'-]*/gu;

function index(): Map<string, Spelling[]> {
  const map = new Map<string, Spelling[]>();
  const table = JSON.parse(SPELLING) as Record<SpellingCategory, [string, string, number?][]>;
  for (const [category, rows] of Object.entries(table)) {
    for (const [wrong, right, mark] of rows) {
      const key = wrong.match(WORD)?.[0].toLowerCase();
      if (key === undefined) continue;
      const spelling = { wrong, right, category: category as SpellingCategory, basis: BASES[mark ?? 0]! };
      map.set(key, [...(map.get(key) ?? []), spelling]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.wrong.length - a.wrong.length);
  return map;
}

/** The spellings that begin with a word, in any case, the longest first. */
export function spellingsOf(word: string): readonly Spelling[] {
  byFirstWord ??= index();
  return byFirstWord.get(word.toLowerCase()) ?? [];
}

/** Every spelling that is known to be wrong. */
export function allSpellings(): readonly Spelling[] {
  byFirstWord ??= index();
  return [...byFirstWord.values()].flat();
}
