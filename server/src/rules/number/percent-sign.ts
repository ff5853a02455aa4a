import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const SIGN = /(\d)\s?%/g;

export default proseRule({
  id: 'number/percent-sign',
  summary: 'The percentage sign is not used in resolutions and decisions.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: the sign may stand in other documents, never in resolutions.',
  fixable: 'safe',
  kinds: ['resolution', 'draft-resolution', 'decision', 'draft-decision', 'amendment'],
  wording: {},
  mainOnly: true,
  find: prose => matches(prose, SIGN, ([, figure]) => `${figure} per cent`),
  message: ({ text, right }) => say`“${text}” has the percentage sign, which resolutions do not use; write “${right}”.`,
});
