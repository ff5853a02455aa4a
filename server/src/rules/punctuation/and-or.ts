import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const AND_OR = /\band\/or\b/gi;

export default proseRule({
  id: 'punctuation/and-or',
  summary: '“And/or” says in a sign what a sentence can say in words.',
  severity: 'hint',
  source: 'Editorial Manual, style: avoid the stroke between words.',
  fixable: 'none',
  profiles: ['strict'],
  find: prose => matches(prose, AND_OR, () => ''),
  message: ({ text }) => say`“${text}” is better said in words; write “and”, “or”, or “… or both”.`,
});
