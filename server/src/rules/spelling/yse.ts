import { spellingRule } from './_dictionary.ts';

export default spellingRule('-yse', {
  id: 'spelling/yse',
  summary: 'Analyse, catalyse and paralyse are written with s.',
  severity: 'warning',
  source: 'Editorial Manual, spelling: -yse is no -ize.',
  fixable: 'safe',
});
