import { formatDate, isPossible } from '../../knowledge/dates.ts';
import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** A day in figures, between marks of which both are the same; no version, no section, no symbol. */
const SLASHED = /(?<![\w/.,-])(0?[1-9]|[12]\d|3[01])([./-])(0?[1-9]|[12]\d|3[01])\2((?:19|20)\d\d)(?![\w/-])(?!\.\d)/g;
const ISO = /(?<![\w/.,-])((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\w/-])(?!\.\d)/g;

export default proseRule({
  id: 'date/numeric',
  summary: 'The month of a date is written in letters.',
  severity: 'warning',
  source: 'Editorial Manual, numbers, dates and time: 4 December 2003.',
  fixable: 'suggested',
  *find(prose): Generator<SlipAt> {
    for (const match of prose.matchAll(SLASHED)) {
      const [text, first, , second, year] = match;
      const right = dayOf(Number(first), Number(second), Number(year));
      if (right === undefined) continue;
      yield { start: match.index, end: match.index + text.length, text, ...(right && { right }) };
    }
    for (const match of prose.matchAll(ISO)) {
      const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
      if (!isPossible(date)) continue;
      yield { start: match.index, end: match.index + match[0].length, text: match[0], right: formatDate(date) };
    }
  },
  message: ({ text, right }) =>
    right
      ? say`“${text}” has its month in figures; write “${right}”.`
      : say`“${text}” may be read in two ways; write the month in letters.`,
});

/** The day in words; '' where day and month may be exchanged, undefined where it is no day at all. */
function dayOf(first: number, second: number, year: number): string | undefined {
  const readings = [
    { day: first, month: second, year },
    { day: second, month: first, year },
  ].filter(isPossible);
  const [one, other] = readings;
  if (!one) return undefined;
  return other && first !== second ? '' : formatDate(one);
}
