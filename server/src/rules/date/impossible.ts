import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';
import { daysOf, inSource, shifted, wordsOf } from './_shared.ts';

export default blockRule<string>({
  id: 'date/impossible',
  summary: 'A date in the text is a day of the calendar.',
  severity: 'warning',
  source: 'The calendar.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  zones: ['body'],
  mainOnly: true,
  *check(facts) {
    const whole = facts.entities('date');
    for (const date of whole) {
      if (!date.value.possible && !date.quoted) yield { start: date.start, end: date.end, data: date.text };
    }
    for (const { origin, value, quoted } of facts.entities('days')) {
      if (quoted) continue;
      for (const day of daysOf(value)) {
        const at = shifted(day, origin);
        if (day.possible || whole.some(date => date.origin === at.start)) continue;
        yield { ...inSource(facts, at), data: wordsOf(day) };
      }
    }
  },
  message: text => say`There is no ${text}; correct the day or the month.`,
});
