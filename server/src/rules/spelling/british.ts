import { proseRule } from '../prose.ts';
import { slipsOf } from './_dictionary.ts';

export default proseRule({
  id: 'spelling/british',
  summary: 'Words are spelt as in British English: labour, centre, programme, fulfil.',
  severity: 'warning',
  source: 'Editorial Manual, spelling: Concise Oxford English Dictionary, first form.',
  fixable: 'safe',
  words: true,
  find: (prose, facts) => slipsOf('british-spelling', prose, facts),
  message: ({ text, right }) => `“${text}” is not the United Nations spelling; write “${right}”.`,
});
