import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

/** The most words that make a phrase; a sentence that is quoted whole keeps its stop. */
const LONGEST = 60;

export default blockRule<{ readonly mark: string; readonly close: string }>({
  id: 'punctuation/final-mark',
  summary:
    'A phrase that is quoted in a sentence has the full stop or comma of the sentence behind its quotation mark.',
  severity: 'hint',
  source: 'Editorial Manual, quotations: marks of punctuation that are not of the quotation stand outside it.',
  fixable: 'suggested',
  zones: ['body'],
  mainOnly: false,
  wording: { sponsors: 'off' },
  *check({ shape, plain, quotes }) {
    if (shape !== 'paragraph' && shape !== 'list') return;
    const { text } = plain;
    for (const { start, end } of quotes) {
      const [mark, close] = [text[end - 2] ?? '', text[end - 1] ?? ''];
      if (end - start > LONGEST || !/[.,]/.test(mark) || !/[”"]/.test(close)) continue;
      const phrase = text.slice(start + 1, end - 2);
      // A phrase begins small behind a word; a sentence begins with a capital or behind a colon or comma.
      if (
        !/^\p{Ll}/u.test(phrase) ||
        /[.!?;]/.test(phrase) ||
        !/\p{Ll}\s$/u.test(text.slice(Math.max(0, start - 2), start))
      )
        continue;
      yield { start: plain.sourceStart(end - 2), end: plain.sourceEnd(end), data: { mark, close } };
    }
  },
  message: ({ mark }) =>
    mark === '.'
      ? say`The full stop belongs to the sentence and not to the words quoted; put it behind the quotation mark.`
      : say`The comma belongs to the sentence and not to the words quoted; put it behind the quotation mark.`,
  fix: ({ start, end, data: { mark, close } }, { block }) =>
    block.text.slice(start, end) === `${mark}${close}`
      ? { title: say`Write “${close}${mark}”`, safe: false, edits: [{ start, end, newText: `${close}${mark}` }] }
      : undefined,
});
