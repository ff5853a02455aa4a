import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Short forms of the organs, not before the number of a resolution, which has a rule of its own, and not in a name. */
const SHORT =
  /(?<![\p{L}\p{N}/-])(UNGA|UNSC|UNSG|ECOSOC|(?<=\b[Tt]he\s)(?:GA|SG))(?![\p{L}\p{N}/-]|\s(?:resolution|decision)s?\s(?:\d|ES-|S-)|\s\p{Lu}\p{Ll}+\s\p{Lu})/gu;
/** Where the name stands for itself and takes an article that the letters did without. */
const BEFORE = /\b(?:to|of|by|in|with|from|for|before|and|at)\s$/;
const BEHIND = /^(?:[.,;:)]|\s(?:in|on|of|at|for|to|and|or|by|has|is|was|which|that|during|under)\b)/;
const IN_FULL: Readonly<Record<string, string>> = {
  UNGA: 'General Assembly',
  GA: 'General Assembly',
  UNSC: 'Security Council',
  UNSG: 'Secretary-General',
  SG: 'Secretary-General',
  ECOSOC: 'Economic and Social Council',
};

export default proseRule({
  id: 'abbreviation/principal-organ',
  summary: 'The principal organs and the Secretary-General are not abbreviated.',
  severity: 'warning',
  source:
    'Editorial Manual, abbreviations: the names of principal organs are written out, or shortened to “the Assembly”.',
  fixable: 'suggested',
  words: true,
  find: prose =>
    matches(prose, SHORT, ({ 0: text, 1: short, index }) => {
      const bare =
        BEFORE.test(prose.slice(Math.max(0, index - 10), index)) &&
        BEHIND.test(prose.slice(index + text.length, index + text.length + 10));
      return bare ? `the ${IN_FULL[short!]}` : IN_FULL[short!];
    }),
  message: ({ text, right }) => say`“${text}” is not abbreviated in United Nations documents; write “${right}”.`,
});
