import { type CalendarDate, formatDate } from '../../knowledge/dates.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { documentRule } from '../rule.ts';
import { hasMasthead, insertField, neighbour } from './_shared.ts';

export default documentRule<CalendarDate | undefined>({
  id: 'header/date-missing',
  summary: 'The masthead has a date.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: the date of the document below the distribution.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['masthead', 'title'],
  *check(document) {
    if (!hasMasthead(document) || document.masthead.date || document.masthead.unread.length > 0) return;
    const at = neighbour(document, 'date');
    yield { ...(at && { at }), data: document.letter?.value.date?.reading?.date };
  },
  message: date =>
    date
      ? `The masthead has no date; write the date of issue below the distribution, on or after ${formatDate(date)}.`
      : 'The masthead has no date; write the date of issue below the distribution, in the form “4 December 2003”.',
  fix(finding, document) {
    if (!finding.data) return undefined;
    const text = formatDate(finding.data);
    const edit = insertField(document, 'date', text);
    return edit && { title: `Insert “${text}”, the date of the letter`, safe: false, edits: [edit] };
  },
});
