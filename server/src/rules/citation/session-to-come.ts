import { sayOrdinal } from '../../knowledge/ordinals.ts';
import { assemblySessionOn } from '../../knowledge/sessions.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{ readonly number: string; readonly of: string; readonly now: string }>({
  id: 'citation/session-to-come',
  summary: 'A resolution that is cited has been adopted: its session or year is not to come.',
  severity: 'warning',
  source: 'Numbers of resolutions of the General Assembly: session, stroke, serial number.',
  fixable: 'none',
  reads: ['citation', 'masthead', 'title'],
  *check(document) {
    const latest = document.date && assemblySessionOn(document.date);
    if (!latest) return;
    for (const { fact } of document.facts('citation')) {
      const { number, organ, form, year, target } = fact.value;
      if (fact.quoted) continue;
      const session = form === 'session' ? Number(/^(\d{2,3})\//.exec(number)?.[1]) : 0;
      const at = within(fact, target);
      if (year !== undefined && year > document.date!.year)
        yield { at, data: { number, of: String(year), now: String(document.date!.year) } };
      else if (session > latest && session < 200 && (organ ?? 'General Assembly') === 'General Assembly')
        yield {
          at,
          data: { number, of: say`the ${sayOrdinal(session)} session`, now: say`the ${sayOrdinal(latest)} session` },
        };
    }
  },
  message: ({ number, of, now }) =>
    say`Resolution ${number} would be of ${of}, but the document is of ${now}; correct the number.`,
});
