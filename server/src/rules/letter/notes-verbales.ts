import { say } from '../../text/say.ts';
import { likeCase, matches, proseRule } from '../prose.ts';

const PLURAL = /\b(?:notes\sverbale|note\sverbales|verbal\snotes?)\b(?!s)/gi;

export default proseRule({
  id: 'letter/notes-verbales',
  summary: 'The plural of “note verbale” is “notes verbales”.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'suggested',
  find: prose =>
    matches(prose, PLURAL, ([text]) => likeCase(text, /verbal\snote$/i.test(text) ? 'note verbale' : 'notes verbales')),
  message: ({ text, right }) => say`“${text}” is not the form of these words; write “${right}”.`,
});
