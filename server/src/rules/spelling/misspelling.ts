import { proseRule } from '../prose.ts';
import { slipsOf } from './_dictionary.ts';

export default proseRule({
  id: 'spelling/misspelling',
  summary: 'Words are free of common misspellings.',
  severity: 'warning',
  source: 'Editorial Manual, spelling: Concise Oxford English Dictionary.',
  fixable: 'suggested',
  words: true,
  find: (prose, facts) => slipsOf('typo', prose, facts),
  message: ({ text, right }) => `“${text}” is not the United Nations spelling; write “${right}”.`,
});
