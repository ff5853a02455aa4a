import { isPossible } from '../../knowledge/dates.ts';
import { formatDateIn, monthsIn, type OtherLanguage } from '../../knowledge/languages.ts';
import { nearest } from '../../text/distance.ts';
import type { DateMatch, DateReading } from '../date.ts';
import { sourceOf, withPlainFigures } from './script.ts';

type Months = readonly string[];

interface Found {
  readonly language: OtherLanguage;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const YEAR = '(\\d{4})(?!\\d)';
const DAY = '(?<![\\d/.-])(\\d{1,2})';
/** Nothing in an English text passes this by chance: it keeps the other expressions away from it. */
const QUICK =
  /[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]\s{0,2}(?:年|er\s|[º°]?\s?de\s|[\u00c0-\u024f\u0400-\u06ff]|janvier|févr|mars|avril|mai\s|juin|juillet|août|septembre|octobre|novembre|décem)/i;

/** The names of a month that may stand in a date; Arabic joins two by a stroke, and one of them may stand alone. */
function namesOf(months: Months): Map<string, number> {
  const names = new Map<string, number>();
  months.forEach((month, i) => {
    names.set(month.toLowerCase(), i + 1);
    for (const name of month.split('/')) names.set(name.toLowerCase(), i + 1);
  });
  return names;
}

interface Expression {
  readonly language: OtherLanguage;
  readonly names: Map<string, number>;
  readonly find: RegExp;
}

let compiled: readonly Expression[] | undefined;

function expressions(): readonly Expression[] {
  compiled ??= (['fr', 'es', 'ru', 'ar'] as const).map(language => {
    const names = namesOf(monthsIn(language));
    const month = `(${[...names.keys()]
      .sort((a, b) => b.length - a.length)
      .map(sourceOf)
      .join('|')})`;
    const source = {
      fr: `${DAY}(?:\\s?er)?\\s+${month}\\s+${YEAR}`,
      es: `${DAY}[º°]?\\s+de\\s+${month}\\s+del?\\s+${YEAR}`,
      ru: `${DAY}\\s+${month}\\s+${YEAR}(?:\\s+(?:года|г\\.))?`,
      ar: `${DAY}\\s+${month}\\s+${YEAR}`,
    }[language];
    return { language, names, find: new RegExp(source, 'giu') };
  });
  return compiled;
}

const CHINESE = /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日/g;

/** Finds the dates with day, month and year of the languages besides English. Linear. */
export function findDatesIn(text: string): DateMatch[] {
  if (!QUICK.test(text)) return [];
  const plain = withPlainFigures(text);
  const found: DateMatch[] = [];
  for (const { language, names, find } of expressions()) {
    for (const match of plain.matchAll(find)) {
      const month = names.get(match[2]!.toLowerCase().replace(/\s+/g, ' ').replaceAll('ё', 'е'))!;
      found.push(matchOf(text, match, { language, day: Number(match[1]), month, year: Number(match[3]) }));
    }
  }
  for (const match of plain.matchAll(CHINESE)) {
    const [, year, month, day] = match.map(Number) as [number, number, number, number];
    found.push(matchOf(text, match, { language: 'zh', year, month, day }));
  }
  return found.sort((a, b) => a.start - b.start);
}

function matchOf(text: string, match: RegExpExecArray, found: Found): DateMatch {
  const start = match.index;
  const end = start + match[0].length;
  return { start, end, reading: readingOf(text.slice(start, end), found) };
}

function readingOf(text: string, { language, year, month, day }: Found): DateReading {
  const date = { year, month, day };
  const standard = text.replace(/\s+/g, ' ') === formatDateIn(language, date);
  return { form: standard ? 'standard' : 'variant', date, possible: isPossible(date), language };
}

/** Languages in which a misspelt month can be told from another word. */
const LOOSE: readonly (readonly [OtherLanguage, RegExp])[] = [
  ['fr', /^(\d{1,2})(?:er)?\s+(\p{L}{3,10})\s+(\d{4})$/u],
  ['es', /^(\d{1,2})\s+de\s+(\p{L}{3,11})\s+del?\s+(\d{4})$/u],
  ['ru', /^(\d{1,2})\s+([\u0400-\u04ff]{3,9})\s+(\d{4})(?:\s+(?:года|г\.))?$/u],
];

/** Reads a text that is a date but for a slip in the month. An English reading goes before it. */
export function nearDateIn(text: string): DateReading | undefined {
  if (text.length > 40) return undefined;
  for (const [language, expression] of LOOSE) {
    const match = expression.exec(text);
    const months = match ? monthsIn(language) : [];
    const month = match && nearest(match[2]!, months, each => each, match[2]!.length > 5 ? 2 : 1);
    if (!month) continue;
    const date = { year: Number(match[3]), month: months.indexOf(month) + 1, day: Number(match[1]) };
    return { form: 'misspelt', date, possible: isPossible(date), language };
  }
  return undefined;
}

/** Reads a text that is one date in a language besides English and nothing else. */
export function readDateIn(text: string): DateReading | undefined {
  if (text.length > 60) return undefined;
  const [found, other] = findDatesIn(text);
  if (!found || other || found.start !== 0) return undefined;
  return found.end === text.length ? found.reading : undefined;
}
