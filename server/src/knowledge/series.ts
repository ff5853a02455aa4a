import { type Said, say, sayText } from '../text/say.ts';
import { SERIES } from './tables/symbols.ts';

/** A series of document symbols. `<session>` and `<year>` in its prefix stand for a number. */
export interface Series {
  readonly prefix: string;
  /** What it is called, in the language of the editor. */
  name(): Said;
  /** How many of its symbols have been seen: the more, the better known. */
  readonly attested: number;
}

/** The numbers by which a document's own symbols are counted; each where it is known. */
export interface SeriesNumbers {
  /** Session of the General Assembly. */
  readonly session?: number | undefined;
  /** Session of the Human Rights Council. */
  readonly humanRights?: number | undefined;
  readonly year?: number | undefined;
}

let all: readonly Series[] | undefined;
let expressions: readonly { readonly series: Series; readonly begins: RegExp }[] | undefined;

/** Every series that is known, with one for the session or year and one for limited documents where a body has these. */
export function allSeries(): readonly Series[] {
  if (all) return all;
  const rows = JSON.parse(SERIES) as [string, string, number, string, number][];
  const named = new Set(rows.map(row => row[0]));
  all = rows.flatMap(([prefix, name, attested, next, limited]): Series[] => {
    const counted = `${prefix}${next === 'y' ? '<year>' : '<session>'}/`;
    const own = (prefix: string): Series => ({ prefix, attested, name: () => sayText(name) });
    const more: Series[] = [
      ...(next === '' ? [] : [own(counted)]),
      ...(limited === 1
        ? [{ prefix: `${counted}L.`, attested, name: () => say`${sayText(name)}, limited series` }]
        : []),
    ];
    return [own(prefix), ...more.filter(each => !named.has(each.prefix))];
  });
  return all;
}

/** The longest series as which a symbol begins. */
export function seriesOf(symbol: string): Series | undefined {
  expressions ??= allSeries()
    .map(series => ({ series, begins: new RegExp(`^${patternOf(series.prefix)}`) }))
    .sort((a, b) => b.series.prefix.length - a.series.prefix.length);
  return expressions.find(({ begins }) => begins.test(symbol))?.series;
}

function patternOf(prefix: string): string {
  return prefix.replace(/[.()]/g, '\\$&').replace('<session>', '\\d{1,3}').replace('<year>', '(?:19|20)\\d\\d');
}

/** The prefix with the numbers filled in; undefined where one is not known. */
export function filledPrefix({ prefix }: Pick<Series, 'prefix'>, numbers: SeriesNumbers): string | undefined {
  const session = prefix.startsWith('A/HRC/') ? numbers.humanRights : numbers.session;
  const filled = prefix
    .replace('<session>', session === undefined ? '<session>' : String(session))
    .replace('<year>', numbers.year === undefined ? '<year>' : String(numbers.year));
  return filled.includes('<') ? undefined : filled;
}
