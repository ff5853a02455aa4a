import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const SHORT =
  /(?<=[$€£]\s?)(\d{1,3}(?:[.,]\d{1,3})?)\s?(m|mn|mln|bn|M|B|K|k)\b(?![²³/-])|(?<![\d.,$€£\p{L}-])(\d{1,3}(?:\.\d{1,3})?)\s?(mn|mln|bn)\b/gu;
const WORDS: Readonly<Record<string, string>> = { m: 'million', b: 'billion', k: 'thousand' };

export default proseRule({
  id: 'number/short-million',
  summary: '“Million” and “billion” are written out.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: $38 million.',
  fixable: 'suggested',
  find: prose =>
    matches(prose, SHORT, match => {
      const word = WORDS[(match[2] ?? match[4])![0]!.toLowerCase()];
      return `${match[1] ?? match[3]} ${word}`;
    }),
  message: ({ text, right }) => say`“${text}” is written out in United Nations documents; write “${right}”.`,
});
