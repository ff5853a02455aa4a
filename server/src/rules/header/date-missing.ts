import type { CalendarDate } from '../../knowledge/dates.ts';
import { formatBoxDate } from '../../knowledge/languages.ts';
import { kindsWith } from '../../model/kind-form.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule } from '../rule.ts';
import { insertField, lacksLine, neighbour, weightOf } from './_shared.ts';

export default documentRule<{ readonly date: string | undefined; readonly example: string }>({
  id: 'header/date-missing',
  summary: 'The masthead has a date.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: the date of the document below the distribution.',
  fixable: 'suggested',
  kinds: kindsWith('date'),
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'title'],
  *check(document) {
    if (!lacksLine(document) || document.masthead.date || document.masthead.unread.length > 0) return;
    const at = neighbour(document, 'date');
    const date = document.letter?.value.date?.reading?.date;
    const data = {
      date: date && formatBoxDate(document.language, date),
      example: formatBoxDate(document.language, EXAMPLE),
    };
    yield { ...(at && { at }), ...weightOf(document), data };
  },
  message: ({ date, example }) =>
    date
      ? say`The masthead has no date; write the date of issue below the distribution, on or after “${date}”.`
      : say`The masthead has no date; write the date of issue below the distribution, in the form “${example}”.`,
  fix(finding, document) {
    const text = finding.data.date;
    if (!text) return undefined;
    const edit = insertField(document, 'date', text);
    return edit && { title: say`Insert “${text}”, the date of the letter`, safe: false, edits: [edit] };
  },
});

const EXAMPLE: CalendarDate = { year: 2003, month: 12, day: 4 };
