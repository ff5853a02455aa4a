import { ALL_LANGUAGES } from '../../model/language.ts';
import { blockRule } from '../rule.ts';

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
    for (const date of facts.entities('date')) {
      if (!date.value.possible && !date.quoted) yield { start: date.start, end: date.end, data: date.text };
    }
  },
  message: text => `There is no ${text}; correct the day or the month.`,
});
