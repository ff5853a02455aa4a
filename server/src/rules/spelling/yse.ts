import { proseRule } from '../prose.ts';
import { slipsOf } from './_dictionary.ts';

export default proseRule({
  id: 'spelling/yse',
  summary: 'Analyse, catalyse and paralyse are written with s.',
  severity: 'warning',
  source: 'Editorial Manual, spelling: -yse is no -ize.',
  fixable: 'safe',
  words: true,
  find: (prose, facts) => slipsOf('-yse', prose, facts),
  message: ({ text, right }) => `“${text}” is not the United Nations spelling; write “${right}”.`,
});
