import { assemblySessionOn } from '../../knowledge/sessions.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{ readonly number: string; readonly session: number; readonly latest: number }>({
  id: 'citation/session-to-come',
  summary: 'A resolution that is cited was adopted at a session that has been held.',
  severity: 'warning',
  source: 'Numbers of resolutions of the General Assembly: session, stroke, serial number.',
  fixable: 'none',
  reads: ['citation', 'masthead', 'title'],
  *check(document) {
    const latest = document.date && assemblySessionOn(document.date);
    if (!latest) return;
    for (const { fact } of document.facts('citation')) {
      const { number, organ, target } = fact.value;
      const session = Number(/^(\d{2,3})\//.exec(number)?.[1]);
      if (!session || session <= latest || session > 199 || fact.quoted) continue;
      if (organ !== undefined && organ !== 'General Assembly') continue;
      yield { at: within(fact, target), data: { number, session, latest } };
    }
  },
  message: ({ number, session, latest }) =>
    `Resolution ${number} would be of session ${session}, but the document is of session ${latest}; correct the number.`,
});
