import { type Language, originalLine } from '../../knowledge/languages.ts';
import { kindsWith } from '../../model/kind-form.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule } from '../rule.ts';
import { insertField, lacksLine, neighbour, weightOf } from './_shared.ts';

export default documentRule<Language>({
  id: 'header/original-missing',
  summary: 'The masthead names the original language.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: the original language, in all documents but adopted resolutions.',
  fixable: 'suggested',
  kinds: kindsWith('original'),
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check(document) {
    const { original, language } = document.masthead;
    if (!lacksLine(document) || original || (language && /\bonly\b/i.test(language.text))) return;
    const at = neighbour(document, 'original');
    yield { ...(at && { at }), ...weightOf(document), data: document.language };
  },
  message: language =>
    say`The masthead does not name the original language; write, for example, “${originalLine(language, 'English')}” below the date.`,
  fix: (_, document) =>
    ['English', 'French', 'Spanish', 'Arabic', 'Russian', 'Chinese'].flatMap(language => {
      const line = originalLine(document.language, language);
      const edit = insertField(document, 'original', line);
      return edit ? [{ title: say`Insert “${line}”`, safe: false, edits: [edit] }] : [];
    }),
});
