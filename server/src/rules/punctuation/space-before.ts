import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const STRAY = /(?<=[\p{L}\p{N})”’])[  ]+([,;:.?!])(?=\s|$)(?!\s*\.)/gu;

export default proseRule({
  id: 'punctuation/space-before',
  summary: 'No space stands before a comma, a full stop or another mark.',
  severity: 'information',
  source: 'Editorial Manual, punctuation; French has such spaces, English has none.',
  fixable: 'safe',
  find: prose => matches(prose, STRAY, ([, mark]) => mark),
  message: ({ text }) => say`There is a space before “${text.trim()}”; take it away.`,
});
