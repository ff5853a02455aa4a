import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Between two words that are no names: small letters on both sides. */
const AMPERSAND = /(?<=\p{Ll}\s)&(?=\s\p{Ll})/gu;

export default proseRule({
  id: 'punctuation/ampersand',
  summary: '“And” is written out.',
  severity: 'warning',
  source: 'Editorial Manual, abbreviations; names of firms keep their sign.',
  fixable: 'safe',
  find: prose => matches(prose, AMPERSAND, () => 'and'),
  message: () => say`The sign “&” is for names of firms; write “and”.`,
});
