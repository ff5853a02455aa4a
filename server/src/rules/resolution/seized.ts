import { say } from '../../text/say.ts';
import { likeCase, matches, proseRule } from '../prose.ts';

const SEIZED =
  /\b(?:seized|seised|ceased|sized)\s(?:on|in|about|with|for|of)\b(?=\sthe\s(?:matter|question|issue|item)\b)/gi;

export default proseRule({
  id: 'resolution/seized',
  summary: 'An organ remains “seized of the matter”.',
  severity: 'warning',
  source: 'Issued resolutions of the Security Council: “Decides to remain actively seized of the matter.”',
  fixable: 'suggested',
  wording: {},
  find: prose => matches(prose, SEIZED, ([text]) => likeCase(text, 'seized of')),
  message: ({ text, right }) => say`“${text}” is not the form of these words; write “${right}”.`,
});
