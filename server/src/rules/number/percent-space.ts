import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const SPACE = /(?<=\d)\s%(?![\p{L}\d])/gu;

export default proseRule({
  id: 'number/percent-space',
  summary: 'The percentage sign stands behind its figure without a space.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: 15 per cent, or 15%.',
  fixable: 'safe',
  wording: { negotiated: 'information', sponsors: 'hint' },
  find: prose => matches(prose, SPACE, () => '%'),
  message: () => say`There is a space before “%”; take it away, or write “per cent”.`,
});
