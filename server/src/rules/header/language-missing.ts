import { COMMUNICATIONS } from '../../model/kind.ts';
import { documentRule, whole } from '../rule.ts';
import { hasMasthead, insertField } from './_shared.ts';

export default documentRule<string>({
  id: 'header/language-missing',
  summary: 'A translation names the language of this version above the original language.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers; absent only where this version is the original (S/2015/350).',
  fixable: 'safe',
  kinds: COMMUNICATIONS,
  reads: ['masthead'],
  *check(document) {
    const { original, language } = document.masthead;
    if (!hasMasthead(document) || !original || language) return;
    const languages = original.value.languages.map(each => each.language);
    if (languages.includes(undefined) || languages.includes('English')) return;
    yield { at: whole(original), data: original.value.languages.map(each => each.text).join(' and ') };
  },
  message: original =>
    `This version is a translation from ${original}; write “English” on a line above “Original: ${original}”.`,
  fix(_, document) {
    const edit = insertField(document, 'language', 'English');
    return edit && { title: 'Insert “English”', safe: true, edits: [edit] };
  },
});
