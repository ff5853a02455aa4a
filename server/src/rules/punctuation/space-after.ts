import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** A comma, semicolon or colon between two words, or a full stop before a word with a capital; not in a name of a file. */
const TIGHT =
  /(?:[,;](?=\p{L}{2})|\.(?=\p{Lu}\p{Ll}{1,30}\s))(?<=(?<![\p{L}\p{N}.@/_-])\p{L}?\p{Ll}{2,30}[,;.])(?!\S{0,40}[@/])/gu;

export default proseRule({
  id: 'punctuation/space-after',
  summary: 'A space stands after a comma, a semicolon and a full stop.',
  severity: 'warning',
  source: 'Editorial Manual, punctuation.',
  fixable: 'suggested',
  find: prose => matches(prose, TIGHT, ([mark]) => `${mark} `),
  message: ({ text }) => say`No space stands after “${text}”; put one in.`,
});
