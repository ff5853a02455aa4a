import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const LATIN = /(?<![\p{L}.(])(?:e\.g\.|i\.e\.),?(?=\s)/giu;
const IN_FULL: Readonly<Record<string, string>> = { e: 'for example', i: 'that is' };
const OPEN = /\([^()]*$/;

export default proseRule({
  id: 'abbreviation/latin',
  summary: '“For example” and “that is” are written out in a sentence.',
  severity: 'hint',
  source: 'Editorial Manual, abbreviations: “e.g.” and “i.e.” in parentheses and notes only.',
  fixable: 'suggested',
  zones: ['body'],
  find: prose =>
    matches(prose, LATIN, match =>
      OPEN.test(prose.slice(Math.max(0, match.index - 400), match.index))
        ? undefined
        : `${IN_FULL[match[0][0]!.toLowerCase()]},`,
    ),
  message: ({ text, right }) => say`“${text}” is for parentheses and notes; write “${right}” in a sentence.`,
});
