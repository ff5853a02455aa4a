import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const CHARACTER = /\s?…/gu;

export default proseRule({
  id: 'punctuation/ellipsis',
  summary: 'An omission is shown by three points with spaces between.',
  severity: 'information',
  source: 'Editorial Manual, quotations: omissions; documents edited in 2025 never have the single character.',
  fixable: 'suggested',
  wording: { negotiated: 'hint', sponsors: 'off' },
  zones: ['body'],
  find: prose => matches(prose, CHARACTER, ({ index }) => (index === 0 ? '. . .' : ' . . .')),
  message: ({ text, right }) => say`“${text.trim()}” is one character; write “${right!.trim()}”.`,
});
