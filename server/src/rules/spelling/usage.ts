import { proseRule } from '../prose.ts';
import { slipsOf } from './_dictionary.ts';

export default proseRule({
  id: 'spelling/usage',
  summary: 'Set phrases have their set words.',
  severity: 'information',
  source: 'Editorial Manual, style; Concise Oxford English Dictionary.',
  fixable: 'suggested',
  words: true,
  find: (prose, facts) => slipsOf('usage', prose, facts),
  message: ({ text, right }) => `“${text}” is not the usual wording; write “${right}”.`,
});
