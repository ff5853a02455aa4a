import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Two marks of which one is too many. Dots are an omission from three on; `a.i.,` and `etc.,` are right. */
const DOUBLED = /(?<=[\p{L}\p{N})”’\ufffc])(?:([,;:])\s?\1|,\.|;\.|;,|,;|:;|:,|\.\.)(?![.,;:\u2026])(?=\s|$)/gu;

export default proseRule({
  id: 'punctuation/doubled-mark',
  summary: 'One mark of punctuation stands where one is meant.',
  severity: 'warning',
  source: 'Editorial Manual, punctuation.',
  fixable: 'suggested',
  find: prose => matches(prose, DOUBLED, ([text]) => (text.endsWith('.') ? '.' : text.includes(';') ? ';' : text[0])),
  message: ({ text, right }) => say`“${text}” has one mark too many; write “${right}”.`,
});
