import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Capitals with full stops between them: three or more, or the two of the best known names. */
const STOPS = /(?<![\p{L}.])(?:(?:\p{Lu}\.){3,6}|(?:U\.S|U\.K|E\.U)\.)(?![\p{L}.])/gu;

export default proseRule({
  id: 'abbreviation/full-stops',
  summary: 'Acronyms have no full stops.',
  severity: 'information',
  source: 'Editorial Manual, abbreviations.',
  fixable: 'suggested',
  find: prose =>
    matches(prose, STOPS, match => {
      const initials = /^\s\p{Lu}\p{Ll}/u.test(
        prose.slice(match.index + match[0].length, match.index + match[0].length + 3),
      );
      return initials ? undefined : match[0].replace(/\./g, '');
    }),
  message: ({ text, right }) => say`“${text}” has full stops, which acronyms do not have; write “${right}”.`,
});
