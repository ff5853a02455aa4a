import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const STRAIGHT = /(?<=\p{L})'(?=\p{L}|\s|$)/gu;

export default proseRule({
  id: 'punctuation/straight-marks',
  summary: 'Apostrophes are curly.',
  severity: 'information',
  source: 'Editorial Manual, quotations; a plain text may have straight marks until it is laid out.',
  fixable: 'safe',
  profiles: ['strict'],
  find: prose => matches(prose, STRAIGHT, () => '’'),
  message: () => say`The apostrophe is straight; write “’”.`,
});
