import { CAPITALS } from './tables/capitals.ts';

/** Words whose capitals are wrong as they stand, with the right ones. */
export interface Capitals {
  readonly wrong: string;
  readonly right: string;
}

let table: Record<'up' | 'down', Map<string, Capitals[]>> | undefined;

function index(rows: readonly [string, string][]): Map<string, Capitals[]> {
  const map = new Map<string, Capitals[]>();
  for (const [wrong, right] of rows) {
    const key = /^[\p{L}\p{N}’-]+/u.exec(wrong)![0];
    map.set(
      key,
      [...(map.get(key) ?? []), { wrong, right }].sort((a, b) => b.wrong.length - a.wrong.length),
    );
  }
  return map;
}

/** What begins with a word, in just this case: names that lack a capital (`up`), common nouns that have one (`down`). */
export function capitalsOf(word: string, direction: 'up' | 'down'): readonly Capitals[] {
  if (!table) {
    const rows = JSON.parse(CAPITALS) as Record<'up' | 'down', [string, string][]>;
    table = { up: index(rows.up), down: index(rows.down) };
  }
  return table[direction].get(word) ?? [];
}
