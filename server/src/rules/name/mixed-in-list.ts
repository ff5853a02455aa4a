import { say } from '../../text/say.ts';
import { documentRule, type Severity, within } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly other: string }>({
  id: 'name/mixed-in-list',
  summary: 'A list names each State once and in one form.',
  severity: 'warning',
  source: 'Editorial Manual, country names: one form for the same purpose.',
  fixable: 'none',
  reads: ['state-list', 'title'],
  *check(document) {
    for (const { fact, part } of document.facts('state-list')) {
      const seen = new Map<string, string>();
      for (const member of fact.value.members) {
        const id = member.names[0]!.state;
        const other = seen.get(id);
        const severity: Severity = part > 0 || fact.quoted ? 'hint' : 'warning';
        if (other) yield { at: within(fact, member), data: { text: member.text, other }, severity };
        seen.set(id, member.text);
      }
    }
  },
  message: ({ text, other }) =>
    text === other
      ? say`“${text}” stands in this list twice; leave one out.`
      : say`“${text}” and “${other}” are one State in one list; leave one out.`,
});
