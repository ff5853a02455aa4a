import { say } from '../../text/say.ts';
import { spellingRule } from './_dictionary.ts';

export default spellingRule('usage', {
  id: 'spelling/usage',
  summary: 'Set phrases have their set words.',
  severity: 'information',
  source: 'Editorial Manual, style; Concise Oxford English Dictionary.',
  fixable: 'suggested',
  message: ({ text, right }) => say`“${text}” is not the usual wording; write “${right}”.`,
});
