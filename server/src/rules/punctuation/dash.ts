import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const DOUBLE = /(?<=[\p{L}\p{N},)”])\s?--\s?(?=[\p{L}\p{N}(“])/gu;
const EM = /(?<=[\p{L}\p{N})”])\s?—\s?(?=[\p{L}\p{N}(“])/gu;

export default proseRule({
  id: 'punctuation/dash',
  summary: 'Between clauses there is an en dash with a space on either side.',
  severity: 'information',
  source: 'Editorial Manual, punctuation; documents of earlier times have the em dash.',
  fixable: 'suggested',
  years: { from: 2015 },
  wording: { negotiated: 'hint', sponsors: 'off' },
  find(prose) {
    const double = prose.includes('--') ? matches(prose, DOUBLE, () => ' – ') : [];
    return prose.includes('—') ? [...double, ...matches(prose, EM, () => ' – ')] : double;
  },
  message: ({ text }) => say`“${text.trim()}” is not the dash of United Nations documents; write “ – ”.`,
});
