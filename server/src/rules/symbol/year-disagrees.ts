import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';

/** Symbols are given out in the last days of a year for documents of the first days of the next, and late ones follow. */
const LAST_MONTH = 12;
const FIRST_MONTH = 1;

export default documentRule<{ readonly symbol: string; readonly year: number; readonly issued: number }>({
  id: 'symbol/year-disagrees',
  summary: 'The symbol of a document of the Security Council has the year of its issue.',
  severity: 'warning',
  source: 'United Nations document symbols: since 1994 S/<year>/<number>.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  years: { from: 1994 },
  reads: ['masthead'],
  *check({ masthead }) {
    const date = masthead.date?.value.reading.date;
    for (const symbol of masthead.symbol?.value.symbols ?? []) {
      const year = Number(/^S\/(\d{4})\/\d+$/.exec(symbol.text)?.[1]);
      if (!date || !year || year === date.year) continue;
      if (year === date.year + 1 && date.month === LAST_MONTH) continue;
      if (year === date.year - 1 && date.month === FIRST_MONTH) continue;
      const related = [{ at: whole(masthead.date!), message: say`The document is dated ${date.year}.` }];
      yield { at: whole(masthead.symbol!), data: { symbol: symbol.text, year, issued: date.year }, related };
    }
  },
  message: ({ symbol, year, issued }) =>
    say`${symbol} is a symbol of ${year} and the masthead is dated ${issued}; correct the one or the other.`,
});
