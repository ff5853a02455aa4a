import { say } from '../../text/say.ts';
import { spellingRule } from '../spelling/_dictionary.ts';

export default spellingRule(['gender', 'inclusive'], {
  id: 'style/inclusive',
  summary: 'Words are inclusive: Chair, humankind, persons with disabilities.',
  severity: 'hint',
  source:
    'United Nations Guidelines for gender-inclusive language in English; United Nations disability-inclusive language guidelines.',
  fixable: 'suggested',
  years: { from: 2019 },
  zones: ['body'],
  wording: { negotiated: 'hint', sponsors: 'off' },
  message: ({ text, right }) => say`“${text}” leaves people out or names them by one trait; consider “${right}”.`,
});
