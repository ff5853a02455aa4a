import { say } from '../../text/say.ts';
import { likeCase, matches, proseRule } from '../prose.ts';

const PERCENT = /\bpercent(ages?)?\b/gi;

export default proseRule({
  id: 'number/per-cent',
  summary: '“Per cent” is two words.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: “per cent” is two words; “percentage” is one.',
  fixable: 'safe',
  find: prose => matches(prose, PERCENT, ([text, ages]) => (ages ? undefined : likeCase(text, 'per cent'))),
  message: ({ text, right }) => say`“${text}” is two words in United Nations documents; write “${right}”.`,
});
