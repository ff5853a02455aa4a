import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<{ readonly text: string }>({
  id: 'agenda/not-in-council',
  summary: 'A document of the Security Council alone has no agenda line.',
  severity: 'warning',
  source: 'Issued documents of the Security Council: none has an agenda line.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda'],
  *check({ masthead, agenda, columns }) {
    if (!agenda || masthead.organs.length === 0) return;
    const organs = [...masthead.organs, ...columns.flatMap(column => column.organ ?? [])];
    if (organs.some(fact => fact.value.organ?.id !== 'SC')) return;
    if (columns.some(({ session }) => session && session.value.kind !== 'year')) return;
    yield { at: whole(agenda), data: { text: agenda.text } };
  },
  message: ({ text }) =>
    say`A document of the Security Council alone has no agenda item; take “${text}” out, or name the General Assembly in the masthead.`,
});
