import { spellingRule } from './_dictionary.ts';

export default spellingRule('typo', {
  id: 'spelling/misspelling',
  summary: 'Words are free of common misspellings.',
  severity: 'warning',
  source: 'Editorial Manual, spelling: Concise Oxford English Dictionary.',
  fixable: 'suggested',
});
