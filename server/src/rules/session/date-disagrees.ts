import { type CalendarDate, daysBetween, sayDate } from '../../knowledge/dates.ts';
import { assemblySession, assemblySessionOn, specialSession } from '../../knowledge/sessions.ts';
import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, type Severity, whole } from '../rule.ts';
import {
  annualSession,
  assemblySessionLine,
  inPlace,
  isAssembly,
  sessionPlace,
  sessionText,
  sessionWords,
  symbolParts,
} from './_shared.ts';

/** Documents for a coming session are issued from the winter before it; late ones appear for some months after it. */
const EARLY = 300;
const LATE = 180;
/** Within so many years the symbol decides: reports of old sessions are now and then issued late. */
const CERTAIN_BY_SYMBOL = 4;
/** An annual session of the Economic and Social Council begins in the year before it; reports on a session follow it. */
const YEARS_AROUND = 1;

interface Outside {
  readonly name: string;
  readonly date: string;
  readonly right: string | undefined;
}

export default documentRule<Outside>({
  id: 'session/date-disagrees',
  summary: 'The date of the document falls within the session that it names.',
  severity: 'warning',
  source: 'Rule 1 of the rules of procedure of the General Assembly; dates on which the sessions opened.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'title'],
  *check(document) {
    const { date } = document;
    const session = date && sessionOf(document);
    const outside = session && judge(session, date, document);
    if (!outside) return;
    const dated = document.masthead.date ?? document.letter?.fact;
    const related = dated ? [{ at: whole(dated), message: say`The document is dated ${sayDate(date)}.` }] : [];
    const name = sessionWords(session);
    const { right, severity } = outside;
    const data = { name, date: sayDate(date), right: right && inPlace(session, right) };
    yield { at: sessionPlace(session), data, related, ...(severity && { severity }) };
  },
  message: ({ name, date, right }) =>
    right
      ? say`“${name}” was not held at the date of this document, ${date}; write “${right}” or correct the date.`
      : say`“${name}” was not held at the date of this document, ${date}; correct the session or the date.`,
  fix(finding, document) {
    const { right } = finding.data;
    return right === undefined
      ? undefined
      : { title: say`Write “${right}”`, safe: false, edits: [replace(document, finding.at!, right)] };
  },
});

/** The session by which a date can be judged: of the General Assembly, or of the Economic and Social Council alone. */
function sessionOf(document: DocumentModel): Fact<'session'> | undefined {
  if (annualSession(document) !== undefined)
    return document.columns.find(column => column.session?.value.kind === 'annual')?.session;
  return isAssembly(document) ? assemblySessionLine(document) : undefined;
}

type Judgement = { readonly right?: string | undefined; readonly severity?: Severity } | undefined;

function judge(session: Fact<'session'>, date: CalendarDate, document: DocumentModel): Judgement {
  const { kind, number = 0, year } = session.value;
  if (kind === 'regular') return judgeRegular(number, date, document);
  // The days of other sessions rest on general knowledge.
  const held = kind === 'annual' ? year : kind === 'special' ? specialSession(number)?.year : undefined;
  if (held === undefined) return undefined;
  if (kind === 'annual') {
    if (Math.abs(date.year - held) <= YEARS_AROUND) return undefined;
    const words = sessionWords(session);
    const right = words.replace(String(held), String(date.year));
    return { severity: 'information', ...(right !== words && { right }) };
  }
  // Whether it was called at all by then, another rule says. An emergency special session may be resumed for years.
  return kind === 'special' && date.year > held + YEARS_AROUND ? { severity: 'information' } : undefined;
}

function judgeRegular(number: number, date: CalendarDate, document: DocumentModel): Judgement {
  const years = Math.abs(date.year - openingYear(number));
  if (years <= CERTAIN_BY_SYMBOL && symbolParts(document).some(part => part.session === number)) return undefined;
  const span = assemblySession(number);
  if (!span) return undefined;
  const slack = span.certain ? 0 : 30;
  if (daysBetween(date, span.opens) <= EARLY + slack && daysBetween(span.closes, date) <= LATE + slack)
    return undefined;
  const held = assemblySessionOn(date);
  const right = held === undefined ? undefined : sessionText({ kind: 'regular', number: held }, document.language);
  return { right, ...(!span.certain && years <= 2 && { severity: 'hint' as const }) };
}

/** Session n opens in the year 1945 + n: enough to tell sessions apart whose days are not documented. */
const openingYear = (session: number) => 1945 + session;
