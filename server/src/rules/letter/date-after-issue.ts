import { dateKey, sayDate } from '../../knowledge/dates.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole, within } from '../rule.ts';
import { wholeLetter } from '../title/_shared.ts';

export default documentRule<{ readonly issued: string; readonly written: string }>({
  id: 'letter/date-after-issue',
  summary: 'A letter is not dated after the document that carries it.',
  severity: 'warning',
  source: 'Of 232 letters and notes verbales that were read, one was issued before its date.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'title'],
  *check(document) {
    const letter = wholeLetter(document);
    const date = letter?.value.date;
    const issue = document.masthead.date;
    const written = date?.reading?.date;
    const issued = issue?.value.reading.date;
    if (
      !letter ||
      !date ||
      !issue ||
      !written ||
      !issued ||
      !date.reading.possible ||
      dateKey(written) <= dateKey(issued)
    )
      return;
    const data = { issued: sayDate(issued), written: sayDate(written) };
    const related = [{ at: within(letter.fact, date), message: say`The letter is dated ${data.written}.` }];
    yield { at: whole(issue), data, related };
  },
  message: ({ issued, written }) =>
    say`The document is dated ${issued} and the letter ${written}, which is later; correct one of the two dates.`,
});
