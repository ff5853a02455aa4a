import { stateById } from '../../knowledge/states.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

export default blockRule<{ readonly name: string }>({
  id: 'name/possessive',
  summary: 'The name of a country has no possessive ending.',
  severity: 'hint',
  source: 'Editorial Manual, country names: the Government of Brazil.',
  fixable: 'none',
  zones: ['body'],
  mainOnly: true,
  wording: { sponsors: 'off' },
  *check(facts) {
    if (facts.shape !== 'paragraph' && facts.shape !== 'list') return;
    const { text } = facts.plain;
    for (const fact of facts.entities('state')) {
      if (fact.quoted || fact.value.cited) continue;
      const from = fact.origin + fact.text.length;
      if (!/^['’]s?\s\p{Ll}{3}/u.test(text.slice(from, from + 8))) continue;
      yield {
        start: fact.start,
        end: fact.end,
        data: { name: stateById(fact.value.names[0]!.state)?.text ?? fact.text },
      };
    }
  },
  message: ({ name }) => say`The name of a country has no possessive ending; write “of ${name}” behind the noun.`,
});
