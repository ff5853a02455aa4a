import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const DOUBLED = /(?<![\p{L}\p{N}’'-])(\p{L}{2,20})(\s+)\1(?![\p{L}\p{N}’'-])/gu;
/** Words that may stand twice in a row, and names that do. */
const MAY_RETURN = /^(?:that|had|is|very|Baden|Pago|Bora|Agar|aye|no|so|New|per|step|side|well|day|Duran|Sing|la|a)$/i;

export default proseRule({
  id: 'style/doubled-word',
  summary: 'A word does not stand twice in a row.',
  severity: 'warning',
  source: 'Concise Oxford English Dictionary; every proofreader.',
  fixable: 'suggested',
  find: prose =>
    matches(prose, DOUBLED, ([, word]) => (MAY_RETURN.test(word!) || word === word!.toUpperCase() ? undefined : word)),
  message: ({ text, right }) => say`“${text.replace(/\s+/g, ' ')}” has the same word twice; write “${right}” once.`,
});
