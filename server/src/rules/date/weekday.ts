import { type CalendarDate, sayDate, weekday } from '../../knowledge/dates.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';
import { daysOf, inSource } from './_shared.ts';

const NAME = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const BEFORE = new RegExp(`\\b(${NAME}),?\\s{1,3}$`);
const AFTER = new RegExp(`(\\d{4}\\s{1,3}\\()(${NAME})\\)`, 'g');

export default blockRule<{ readonly day: string; readonly right: string; readonly date: string }>({
  id: 'date/weekday',
  summary: 'The day of the week is that of the date.',
  severity: 'warning',
  source: 'The calendar.',
  fixable: 'suggested',
  zones: ['body'],
  mainOnly: true,
  *check(facts) {
    const found = new Map<number, { readonly day: string; readonly date: CalendarDate }>();
    const { plain } = facts;
    const dates = facts.entities('date').filter(({ value, quoted }) => value.date && value.possible && !quoted);
    for (const { origin, value } of dates) {
      const before = BEFORE.exec(plain.text.slice(Math.max(0, origin - 14), origin));
      if (before) found.set(origin - before[0].length, { day: before[1]!, date: value.date! });
    }
    if (dates.length > 0) {
      const ends = new Map(dates.map(({ end, value }) => [end, value.date!]));
      for (const match of plain.text.matchAll(AFTER)) {
        const date = ends.get(plain.sourceEnd(match.index + 4));
        if (date) found.set(match.index + match[1]!.length, { day: match[2]!, date });
      }
    }
    for (const { origin, value, quoted } of facts.entities('days')) {
      if (quoted) continue;
      for (const { day, month, year, possible, weekday } of daysOf(value)) {
        if (weekday && possible && year)
          found.set(origin + weekday.start, { day: weekday.name, date: { day, month, year } });
      }
    }
    for (const [start, { day, date }] of found) {
      const right = weekday(date);
      if (day === right) continue;
      yield { ...inSource(facts, { start, end: start + day.length }), data: { day, right, date: sayDate(date) } };
    }
  },
  message: ({ day, right, date }) => say`${date} was not a ${day}; write “${right}” or correct the date.`,
  fix: finding => ({
    title: say`Write “${finding.data.right}”`,
    safe: false,
    edits: [{ start: finding.start, end: finding.end, newText: finding.data.right }],
  }),
});
