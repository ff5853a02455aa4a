import { daysBetween, formatDate } from '../../knowledge/dates.ts';
import { assemblySession, assemblySessionOn } from '../../knowledge/sessions.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { replace } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { assemblySessionLine, isAssembly, sessionText, symbolParts } from './_shared.ts';

/** Documents for a coming session are issued from the winter before it; late ones appear for some months after it. */
const EARLY = 300;
const LATE = 180;
/** Within so many years the symbol decides: reports of old sessions are now and then issued late. */
const CERTAIN_BY_SYMBOL = 4;

export default documentRule<{ readonly name: string; readonly date: string; readonly right: string | undefined }>({
  id: 'session/date-disagrees',
  summary: 'The date of the document falls within the session that it names.',
  severity: 'warning',
  source: 'Rule 1 of the rules of procedure of the General Assembly; dates on which the sessions opened.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'title'],
  *check(document) {
    const session = assemblySessionLine(document);
    const { date } = document;
    if (!session || !date || !isAssembly(document) || session.value.kind !== 'regular') return;
    const years = Math.abs(date.year - openingYear(session.value.number ?? 0));
    if (years <= CERTAIN_BY_SYMBOL && symbolParts(document).some(part => part.session === session.value.number)) return;
    const span = assemblySession(session.value.number ?? 0);
    if (!span) return;
    const slack = span.certain ? 0 : 30;
    if (daysBetween(date, span.opens) <= EARLY + slack && daysBetween(span.closes, date) <= LATE + slack) return;
    const number = assemblySessionOn(date);
    const right = number === undefined ? undefined : sessionText({ kind: 'regular', number }, document.language);
    const dated = document.masthead.date ?? document.letter?.fact;
    const related = dated ? [{ at: whole(dated), message: `The document is dated ${formatDate(date)}.` }] : [];
    const near = !span.certain && years <= 2;
    const name = session.value.language ? `“${session.text}”` : `The ${lower(session.text)}`;
    const data = { name, date: formatDate(date), right };
    yield { at: whole(session), data, related, ...(near && { severity: 'hint' as const }) };
  },
  message: ({ name, date, right }) =>
    `${name} was not held at the date of this document, ${date}; ${right ? `write “${right}” or correct the date` : 'correct the session or the date'}.`,
  fix(finding, document) {
    const { right } = finding.data;
    return right === undefined
      ? undefined
      : { title: `Write “${right}”`, safe: false, edits: [replace(document, finding.at!, right)] };
  },
});

const lower = (text: string) => text[0]!.toLowerCase() + text.slice(1);

/** Session n opens in the year 1945 + n: enough to tell sessions apart whose days are not documented. */
const openingYear = (session: number) => 1945 + session;
