import { type CalendarDate, dateKey, parseIso, sayDate } from '../../knowledge/dates.ts';
import { type NamePeriod, periodOn, type StateName, stateById } from '../../knowledge/states.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { alikeNames, INFORMAL, nameFixes, severityIn } from './_shared.ts';

interface Superseded {
  readonly text: string;
  readonly right: string;
  readonly day: string;
  readonly early: boolean;
  /** False where the day of the change rests on general knowledge. */
  readonly settled: boolean;
}

export default documentRule<Superseded>({
  id: 'name/superseded',
  summary: 'A State has the name that it had at the date of the document.',
  severity: 'warning',
  source: 'UNTERM and notices of changes of name; between notice and use both names pass.',
  fixable: 'suggested',
  reads: ['state', 'title', 'masthead'],
  *check(document) {
    const { date } = document;
    if (!date) return;
    for (const { names, text, mentions } of alikeNames(document)) {
      const found = judge(names, text, date);
      if (!found) continue;
      for (const located of mentions) {
        const severity = found.settled ? severityIn(located, document, 'warning') : 'hint';
        yield { at: whole(located.fact), data: found, severity };
      }
    }
  },
  message: ({ text, right, day, early }) =>
    early
      ? say`“${text}” was not yet the name on ${day}; write “${right}”.`
      : say`“${text}” has not been the name since ${day}; write “${right}”.`,
  fix: (finding, document) => nameFixes(document, finding.at!.fact, finding.data.right),
});

function judge(names: readonly StateName[], text: string, date: CalendarDate): Superseded | undefined {
  if (names.some(name => name.variant && INFORMAL.test(name.variant.kind))) return undefined;
  const current = names.filter(name => name.form !== 'former' && name.form !== 'variant' && name.form !== 'near');
  if (current.length > 0) return early(current[0]!, text, date, names);
  const ended = names.findLast(name => name.period?.to);
  if (!ended?.period || names.some(name => name.period && inForce(name.period, date))) return undefined;
  const { period } = ended;
  const end = parseIso(period.toBetween?.[1] ?? period.to!);
  const right = (periodOn(period.state, date) ?? stateById(period.state))?.text;
  if (period.succession === 1 || !end || dateKey(date) < dateKey(end) || !right) return undefined;
  return { text, right, day: sayDate(parseIso(period.to!)!), early: false, settled: settled(period) };
}

/** A name of today in a document from before it was adopted. */
function early(name: StateName, text: string, date: CalendarDate, all: readonly StateName[]): Superseded | undefined {
  const period = periodOn(name.state, date);
  if (!period?.to || period.succession === 1 || all.some(each => each.period && inForce(each.period, date)))
    return undefined;
  const begins = parseIso(period.toBetween?.[0] ?? period.to);
  if (!begins || dateKey(date) >= dateKey(begins)) return undefined;
  const then = [period.list, period.text, period.formal ?? ''].map(each => each.replace(/^the /, ''));
  if (then.includes(text.replace(/\s+/g, ' '))) return undefined;
  return { text, right: period.text, day: sayDate(date), early: true, settled: settled(period) };
}

function inForce(period: NamePeriod, date: CalendarDate): boolean {
  const key = dateKey(date);
  const from = parseIso(period.from ?? '');
  const to = parseIso(period.toBetween?.[1] ?? period.to ?? '');
  return (!from || key >= dateKey(from)) && (!to || key < dateKey(to));
}

/** True where the day of the change is documented, or the days between which it came into use. */
function settled(period: NamePeriod): boolean {
  return period.certain === 1 || period.toBetween !== undefined;
}
