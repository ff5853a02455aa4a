import { proseRule } from '../prose.ts';
import { slipsOf } from './_dictionary.ts';

export default proseRule({
  id: 'spelling/ize',
  summary: 'Words of Greek ending are written with -ize, -ization.',
  severity: 'warning',
  source: 'Editorial Manual, spelling: Oxford -ize; names of organizations keep their own.',
  fixable: 'safe',
  words: true,
  find: (prose, facts) => slipsOf('-ize', prose, facts),
  message: ({ text, right }) => `“${text}” is not the United Nations spelling; write “${right}”.`,
});
