import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';
import { wholeLetter } from './_shared.ts';

export default documentRule<string>({
  id: 'title/date-impossible',
  summary: 'The date in the title of a letter is a day of the calendar.',
  severity: 'error',
  source: 'The calendar.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['title'],
  *check(document) {
    const letter = wholeLetter(document);
    const date = letter?.value.date;
    if (!letter || !date?.reading || date.reading.possible) return;
    yield { at: within(letter.fact, date), data: letter.fact.value.text.slice(date.start, date.end) };
  },
  message: text => say`There is no ${text}; write the day on which the letter was signed.`,
});
