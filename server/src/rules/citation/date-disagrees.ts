import { dateKey, sayDate } from '../../knowledge/dates.ts';
import { sayOrdinal } from '../../knowledge/ordinals.ts';
import { assemblySession } from '../../knowledge/sessions.ts';
import type { Citation } from '../../syntax/citation.ts';
import { say } from '../../text/say.ts';
import { documentRule, type Severity, within } from '../rule.ts';

interface Disagreement {
  readonly number: string;
  readonly day: string;
  readonly because: string;
}

export default documentRule<Disagreement>({
  id: 'citation/date-disagrees',
  summary: 'The date given for a resolution lies within its session or its year.',
  severity: 'warning',
  source: 'Dates of the sessions of the General Assembly; years in the numbers of the Councils.',
  fixable: 'none',
  reads: ['citation'],
  *check(document) {
    for (const { fact } of document.facts('citation')) {
      const { date, number } = fact.value;
      if (fact.quoted || !date) continue;
      const found = disagreement(fact.value);
      if (!found) continue;
      const { because, severity } = found;
      yield {
        at: within(fact, date),
        data: { number, day: sayDate(date.day), because },
        ...(severity && { severity }),
      };
    }
  },
  message: ({ number, day, because }) =>
    say`${day} cannot be the date of ${number}, since ${because}; correct the date or the number.`,
});

function disagreement(citation: Citation): { because: string; severity?: Severity } | undefined {
  const { form, number, year, organ } = citation;
  const { day } = citation.date!;
  if (form === 'council' || form === 'year') {
    return day.year === year ? undefined : { because: say`its number says ${year}` };
  }
  const n = Number(/^\d+(?=\/)/.exec(number)?.[0]);
  // Without the name of its organ, a number may be that of the Human Rights Council.
  if (form !== 'session' || !n || organ !== 'General Assembly') return undefined;
  const session = assemblySession(n);
  if (!session) return undefined;
  const key = dateKey(day);
  if (key >= dateKey(session.opens) && key <= dateKey(session.closes)) return undefined;
  const because =
    key < dateKey(session.opens)
      ? say`the ${sayOrdinal(n)} session opened on ${sayDate(session.opens)}`
      : say`the ${sayOrdinal(n)} session was over by ${sayDate(session.closes)}`;
  return { because, ...(!session.certain && { severity: 'hint' as const }) };
}
