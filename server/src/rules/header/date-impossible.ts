import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<string>({
  id: 'header/date-impossible',
  summary: 'The date of the masthead is a day of the calendar.',
  severity: 'error',
  source: 'The calendar.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check({ masthead }) {
    const fact = masthead.date;
    if (fact && !fact.value.reading.possible) yield { at: whole(fact), data: fact.text };
  },
  message: text => say`There is no ${text}; write the day on which the document is issued.`,
});
