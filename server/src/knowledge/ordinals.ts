import { upperFirst } from '../text/case.ts';
import { editDistance } from '../text/distance.ts';
import { isEnglish, say } from '../text/say.ts';

const UNITS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
const LAST = 200;

/** An ordinal number in words, `fifty-eighth`, for 1 to 200; undefined for others. */
export function ordinalWords(n: number): string | undefined {
  if (!Number.isInteger(n) || n < 1 || n > LAST) return undefined;
  if (n === 100) return 'one hundredth';
  if (n === LAST) return 'two hundredth';
  if (n > 100) return `one hundred and ${ordinalWords(n - 100)}`;
  if (n < 10) return UNITS[n];
  if (n < 20) return TEENS[n - 10];
  const ten = TENS[Math.floor(n / 10)]!;
  return n % 10 === 0 ? `${ten}ieth` : `${ten}y-${UNITS[n % 10]}`;
}

/** The ordinal with a capital, as a session line has it: `Fifty-eighth`. */
export function capitalOrdinal(n: number): string | undefined {
  const words = ordinalWords(n);
  return words && upperFirst(words);
}

/** The ordinal in figures, as it is typed for short: `58th`. */
export function ordinalFigures(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${(!teen && ['', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
}

let byWords: Map<string, number> | undefined;

function table(): Map<string, number> {
  if (!byWords) {
    byWords = new Map();
    for (let n = 1; n <= LAST; n++) byWords.set(ordinalWords(n)!, n);
  }
  return byWords;
}

/** Reads an ordinal in words, in any case, or in figures: `Fifty-eighth`, `58th`. */
export function parseOrdinal(words: string): number | undefined {
  const figures = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(words);
  if (figures) return Number(figures[1]);
  return table().get(words.toLowerCase().replace(/\s+/g, ' '));
}

/** The ordinal that misspelt words were most likely meant to be: `Fifty-eigth`, `Fifthy eighth`, `Fifty-eight`. */
export function nearOrdinal(words: string): number | undefined {
  const wanted = words.toLowerCase().replace(/[\s‐-―]+/g, '-');
  if (wanted.length < 5 || wanted.length > 30) return undefined;
  let best: number | undefined;
  let bestDistance = 3;
  let tie = false;
  for (const [each, n] of table()) {
    const distance = editDistance(wanted, each.replaceAll(' ', '-'), 2);
    if (distance > 2 || distance > bestDistance) continue;
    tie = distance === bestDistance;
    best = n;
    bestDistance = distance;
  }
  return tie ? undefined : best;
}

/** An ordinal number for the reader: in words where they read English, in figures elsewhere. */
export function sayOrdinal(n: number): string {
  if (isEnglish()) return ordinalWords(n) ?? ordinalFigures(n);
  return n === 1 ? say`1st` : say`${n}th`;
}

/** The same at the beginning of a sentence or a name. */
export function sayCapitalOrdinal(n: number): string {
  return (isEnglish() ? capitalOrdinal(n) : undefined) ?? sayOrdinal(n);
}
