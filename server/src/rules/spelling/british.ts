import { spellingRule } from './_dictionary.ts';

export default spellingRule('british-spelling', {
  id: 'spelling/british',
  summary: 'Words are spelt as in British English: labour, centre, programme, fulfil.',
  severity: 'warning',
  source: 'Editorial Manual, spelling: Concise Oxford English Dictionary, first form.',
  fixable: 'safe',
});
