import { spellingRule } from './_dictionary.ts';

export default spellingRule('compound', {
  id: 'spelling/compound',
  summary: 'Compound words are written as the United Nations list has them.',
  severity: 'warning',
  source: 'Editorial Manual, spelling list: cooperation, counter-terrorism, follow-up.',
  fixable: 'suggested',
  years: { from: 2005 },
});
