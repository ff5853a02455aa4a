import { stateById } from '../../knowledge/states.ts';
import { TITLED_BY_SENDER } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { alikeNames, ownWords, putName } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'name/formal-in-title',
  summary: 'The title of a letter has the short name of the State, not the formal one.',
  severity: 'information',
  source: 'Editorial Manual, country names; titles of issued letters. The formal name stays in the text.',
  fixable: 'suggested',
  kinds: TITLED_BY_SENDER,
  reads: ['state', 'title', 'masthead'],
  *check(document) {
    for (const { names, text, mentions } of alikeNames(document)) {
      const [name, ...others] = names;
      const right = name?.form === 'formal' && others.length === 0 ? stateById(name.state)?.text : undefined;
      if (!right) continue;
      for (const located of mentions)
        if (ownWords(located, document)) yield { at: whole(located.fact), data: { text, right } };
    }
  },
  message: ({ text, right }) => say`“${text}” is the formal name; titles have the short one: write “${right}”.`,
  fix: (finding, document) => ({
    title: say`Write “${finding.data.right}”`,
    safe: false,
    edits: [putName(document, finding.at!.fact, finding.data.right)],
  }),
});
