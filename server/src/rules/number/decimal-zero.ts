import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const BARE = /(?<=^|[\s($])\.(\d{1,4})(?=\s(?:per\scent|percent|million|billion|of\sa)|\s?%)/g;

export default proseRule({
  id: 'number/decimal-zero',
  summary: 'A decimal below one has a zero before the point.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: 0.5 per cent.',
  fixable: 'safe',
  find: prose => matches(prose, BARE, ([, figures]) => `0.${figures}`),
  message: ({ text, right }) => say`“${text}” has no figure before the point; write “${right}”.`,
});
