import { stateById } from '../../knowledge/states.ts';
import { TITLED_BY_SENDER } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { mentions, ownWords, putName } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'name/formal-in-title',
  summary: 'The title of a letter has the short name of the State, not the formal one.',
  severity: 'information',
  source: 'Editorial Manual, country names; titles of issued letters. The formal name stays in the text.',
  fixable: 'suggested',
  kinds: TITLED_BY_SENDER,
  reads: ['state', 'title', 'masthead'],
  *check(document) {
    for (const located of mentions(document)) {
      const { fact } = located;
      const [name, ...others] = fact.value.names;
      const right = name?.form === 'formal' && others.length === 0 ? stateById(name.state)?.text : undefined;
      if (right && ownWords(located, document)) yield { at: whole(fact), data: { text: fact.text, right } };
    }
  },
  message: ({ text, right }) => say`“${text}” is the formal name; titles have the short one: write “${right}”.`,
  fix: (finding, document) => ({
    title: say`Write “${finding.data.right}”`,
    safe: false,
    edits: [putName(document, finding.at!.fact, finding.data.right)],
  }),
});
