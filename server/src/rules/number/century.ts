import { ordinalWords } from '../../knowledge/ordinals.ts';
import { say } from '../../text/say.ts';
import { likeCase, matches, proseRule } from '../prose.ts';

const CENTURY = /\b(\d{1,2})(?:st|nd|rd|th)(?=[\s-](?:century|centuries|anniversary|birthday)\b)/gu;

export default proseRule({
  id: 'number/century',
  summary: 'Centuries and anniversaries are written in words.',
  severity: 'information',
  source: 'Editorial Manual, numbers: the twenty-first century, the fiftieth anniversary.',
  fixable: 'suggested',
  wording: { negotiated: 'information', sponsors: 'hint' },
  find: prose =>
    matches(prose, CENTURY, ({ 1: figure, index }) => {
      const words = ordinalWords(Number(figure));
      return (
        words &&
        (index === 0 || /[.!?]\s$/.test(prose.slice(Math.max(0, index - 2), index)) ? likeCase('Aa', words) : words)
      );
    }),
  message: ({ text, right }) => say`“${text}” is written in words here; write “${right}”.`,
});
