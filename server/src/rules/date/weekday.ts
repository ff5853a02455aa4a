import { formatDate, weekday } from '../../knowledge/dates.ts';
import { blockRule } from '../rule.ts';

const DAY = /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?\s+$/;

export default blockRule<{ readonly day: string; readonly right: string; readonly date: string }>({
  id: 'date/weekday',
  summary: 'The day of the week is that of the date.',
  severity: 'warning',
  source: 'The calendar.',
  fixable: 'suggested',
  zones: ['body'],
  mainOnly: true,
  *check(facts) {
    for (const fact of facts.entities('date')) {
      const { date, possible } = fact.value;
      const named = DAY.exec(facts.plain.text.slice(Math.max(0, fact.origin - 14), fact.origin));
      if (!date || !possible || !named || fact.quoted) continue;
      const right = weekday(date);
      if (named[1] === right) continue;
      const at = fact.origin - named[0].length;
      const start = facts.plain.sourceStart(at);
      const end = facts.plain.sourceEnd(at + named[1]!.length);
      yield { start, end, data: { day: named[1]!, right, date: formatDate(date) } };
    }
  },
  message: ({ day, right, date }) => `${date} was not a ${day}; write “${right}” or correct the date.`,
  fix: finding => ({
    title: `Write “${finding.data.right}”`,
    safe: false,
    edits: [{ start: finding.start, end: finding.end, newText: finding.data.right }],
  }),
});
