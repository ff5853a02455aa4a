import type { Span } from './markup.ts';

/**
 * An acronym in a text. `definition`: behind its name, in parentheses, `International Atomic Energy Agency (IAEA)`;
 * then the span covers both. `aside`: in parentheses behind other words, or before others
 * in parentheses: its name in other words, it may be.
 */
export interface Acronym {
  readonly acronym: string;
  readonly form: 'use' | 'aside' | 'definition';
}

const ACRONYM = /(?<![\p{L}\p{N}/.@_&-])(\p{Lu}{2,10})s?(?![\p{L}\p{N}/@_&]|-[\p{Lu}\d]|\.\p{Lu})/gu;
/** A line that explains its acronyms, below a table. */
const LIST = /^\W{0,3}(?:Abbreviations?|Acronyms?)\W{1,3}\s/i;
/** Words that give no letter, in a name. */
const SMALL = /^(?:of|the|and|for|on|in|to|against|with|at|de|la|du|des|et|les|sur)$/;
/** More than the names of organizations need. */
const LONGEST_NAME = 140;

/** The acronyms of a text, in their order. */
export function findAcronyms(text: string): (Span & { readonly value: Acronym })[] {
  const found: (Span & { readonly value: Acronym })[] = [];
  const explained = LIST.test(text);
  let capitals: boolean | undefined;
  for (const match of text.matchAll(ACRONYM)) {
    capitals ??= inCapitals(text);
    if (capitals) break;
    const acronym = match[1]!;
    const start = match.index;
    const end = start + match[0].length;
    const alone =
      text[start - 1] === '(' &&
      text[end] === ')' &&
      /[\p{L}”’]\s$/u.test(text.slice(Math.max(0, start - 3), start - 1));
    if (!alone) {
      found.push({ start, end, value: { acronym, form: explained || text.startsWith(' (', end) ? 'aside' : 'use' } });
      continue;
    }
    // Within a longer name, `Modalities of Action (SAMOA) Pathway`, the letters belong to that name.
    const within = /^\)\s\p{Lu}/u.test(text.slice(end, end + 3));
    const name = within ? undefined : nameBefore(text, start - 2, acronym);
    if (name === undefined) found.push({ start, end, value: { acronym, form: 'aside' } });
    else found.push({ start: name, end: end + 1, value: { acronym, form: 'definition' } });
  }
  return found;
}

/** Words in capitals, where no acronym can be told from its neighbours. */
function inCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Where the name begins whose words have the letters of an acronym, if such a name ends at an index. */
function nameBefore(text: string, end: number, acronym: string): number | undefined {
  const from = Math.max(0, end - LONGEST_NAME);
  const words = [...text.slice(from, end).matchAll(/[\p{L}’]+/gu)];
  // “Organization of the Petroleum …” and “Mission in Liberia”: small words give letters where nothing else does.
  const first = beginOf(words, acronym, false) ?? beginOf(words, acronym, true);
  return first === undefined ? undefined : from + words[first]!.index;
}

function beginOf(words: readonly RegExpExecArray[], acronym: string, small: boolean): number | undefined {
  let letter = acronym.length - 1;
  for (let i = words.length - 1; i >= 0 && words.length - i <= acronym.length + 8; i--) {
    const word = words[i]![0];
    const isSmall = SMALL.test(word);
    if ((small || !isSmall) && word[0]!.toUpperCase() === acronym[letter]) letter--;
    else if (!isSmall) return undefined;
    if (letter < 0) return i;
  }
  return undefined;
}
