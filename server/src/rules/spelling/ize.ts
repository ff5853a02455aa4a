import { spellingRule } from './_dictionary.ts';

export default spellingRule('-ize', {
  id: 'spelling/ize',
  summary: 'Words of Greek ending are written with -ize, -ization.',
  severity: 'warning',
  source: 'Editorial Manual, spelling: Oxford -ize; names of organizations keep their own.',
  fixable: 'safe',
});
