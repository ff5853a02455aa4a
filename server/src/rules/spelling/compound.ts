import { proseRule } from '../prose.ts';
import { slipsOf } from './_dictionary.ts';

export default proseRule({
  id: 'spelling/compound',
  summary: 'Compound words are written as the United Nations list has them.',
  severity: 'warning',
  source: 'Editorial Manual, spelling list: cooperation, counter-terrorism, follow-up.',
  fixable: 'suggested',
  years: { from: 2005 },
  words: true,
  find: (prose, facts) => slipsOf('compound', prose, facts),
  message: ({ text, right }) => `“${text}” is not the United Nations spelling; write “${right}”.`,
});
