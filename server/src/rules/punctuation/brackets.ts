import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** `a)`, `1)`, `iv)` at the start of an item, or within a sentence that counts its points. */
const ITEM = /(?:^|[\s;:,])(?:\d{1,3}|\p{L}|[ivx]{1,5})\)$/iu;
const BEGINS = /^[^\p{L}]{0,12}\p{Lu}/u;
const ENDS = /[.:;?!][)”’*\s]{0,4}$/;
/** Longer paragraphs hold texts within texts. */
const LONGEST = 6000;

export default proseRule({
  id: 'punctuation/brackets',
  summary: 'Every parenthesis that is opened is closed within its paragraph.',
  severity: 'information',
  source: 'Editorial Manual, punctuation.',
  fixable: 'none',
  *find(prose, { shape, quotes }): Generator<SlipAt> {
    // A quotation that goes on over paragraphs may hold one half.
    if (prose.length > LONGEST || (shape !== 'paragraph' && shape !== 'list')) return;
    if (quotes.some(quote => quote.end === prose.length)) return;
    // Half a paragraph, as where a text was taken from pages.
    const whole = { begins: BEGINS.test(prose), ends: ENDS.test(prose) };
    const open: number[] = [];
    for (let at = 0; at < prose.length; at++) {
      if (prose[at] === '(') open.push(at);
      else if (prose[at] === ')' && open.pop() === undefined && !ITEM.test(prose.slice(Math.max(0, at - 8), at + 1))) {
        if (whole.begins) yield { start: at, end: at + 1, text: ')' };
        return;
      }
    }
    if (open.length > 0 && whole.ends) yield { start: open[0]!, end: open[0]! + 1, text: '(' };
  },
  message: ({ text }) =>
    text === '('
      ? say`This parenthesis is opened and never closed; put “)” where it ends.`
      : say`This parenthesis is closed and was never opened; put “(” where it begins, or take “)” away.`,
});
