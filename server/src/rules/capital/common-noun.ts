import { say } from '../../text/say.ts';
import { proseRule } from '../prose.ts';
import { capitalSlips } from './_words.ts';

export default proseRule({
  id: 'capital/common-noun',
  summary: 'Common nouns have no capitals within a sentence.',
  severity: 'information',
  source: 'Editorial Manual, capitals: specific reference up, general reference down.',
  fixable: 'suggested',
  zones: ['body', 'note'],
  find: (_, facts) => capitalSlips(facts).down,
  message: ({ text, right }) => say`“${text}” names nothing in particular and has no capitals; write “${right}”.`,
});
