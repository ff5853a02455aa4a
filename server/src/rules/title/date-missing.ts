import { type CalendarDate, formatDate } from '../../knowledge/dates.ts';
import { say } from '../../text/say.ts';
import { insertAtEnd } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { isUnderWay, wholeLetter } from './_shared.ts';

export default documentRule<{ readonly lead: string; readonly date: CalendarDate | undefined }>({
  id: 'title/date-missing',
  summary: 'The title of a letter gives its date.',
  severity: 'error',
  source: 'Editorial Manual, communications: “Letter dated 3 December 2003 from …”.',
  fixable: 'suggested',
  reads: ['title', 'masthead', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    if (!letter || letter.value.date || !isUnderWay(document)) return;
    const { lead } = letter.value;
    const date = document.masthead.date?.value.reading.date;
    yield { at: within(letter.fact, lead), data: { lead: letter.fact.value.text.slice(lead.start, lead.end), date } };
  },
  message({ lead, date }) {
    const right = `${lead} dated ${date ? formatDate(date) : '3 December 2003'} from …`;
    return say`The title has no date; write “${right}” with the day of the letter.`;
  },
  fix(finding, document) {
    const { date } = finding.data;
    if (!date) return undefined;
    const lead = finding.at!;
    const dated = wholeLetter(document)?.value.dated;
    const at = within(lead.fact, { start: lead.start, end: lead.end + (dated ? ` ${dated}`.length : 0) });
    const newText = `${dated ? '' : ' dated'} ${formatDate(date)}`;
    return { title: say`Insert “${newText.trim()}”`, safe: false, edits: [insertAtEnd(document, at, newText)] };
  },
});
