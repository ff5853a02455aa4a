import { type CalendarDate, dateKey } from '../../knowledge/dates.ts';
import type { DayOf } from '../../syntax/days.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';
import { inSource, shifted, wordsOf } from './_shared.ts';

export default blockRule<{ readonly text: string; readonly first: string; readonly last: string }>({
  id: 'date/range-order',
  summary: 'The first day of a stretch is not after its last.',
  severity: 'warning',
  source: 'The calendar.',
  fixable: 'none',
  zones: ['body'],
  mainOnly: true,
  *check(facts) {
    for (const days of facts.entities('days')) {
      if (days.quoted) continue;
      for (const stretch of days.value.stretches) {
        const { first, last, joint } = stretch;
        if (!joint || !first.possible || !last.possible || dateKey(dateOf(first)) <= dateKey(dateOf(last))) continue;
        const at = shifted(stretch, days.origin);
        const text = facts.plain.text.slice(at.start, at.end);
        yield { ...inSource(facts, at), data: { text, first: wordsOf(first), last: wordsOf(last) } };
      }
    }
  },
  message: ({ text, first, last }) =>
    say`“${text}” runs backwards, since ${first} is later than ${last}; correct one of the two days or exchange them.`,
});

const dateOf = ({ day, month, year = 0 }: DayOf): CalendarDate => ({ day, month, year });
