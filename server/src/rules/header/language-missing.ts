import { languageName, versionLine } from '../../knowledge/languages.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say, sayList, sayText } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { hasMasthead, insertField } from './_shared.ts';

export default documentRule<{ readonly original: string; readonly line: string; readonly version: string }>({
  id: 'header/language-missing',
  summary: 'A translation names the language of this version above the original language.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers; absent only where this version is the original (S/2015/350).',
  fixable: 'safe',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check(document) {
    const { original, language } = document.masthead;
    if (!hasMasthead(document) || !original || language) return;
    const languages = original.value.languages.map(each => each.language);
    if (languages.includes(undefined) || languages.includes(languageName(document.language))) return;
    const names = sayList(
      original.value.languages.map(each => sayText(each.language!)),
      'and',
    );
    const data = { original: names, line: original.text, version: versionLine(document.language) };
    yield { at: whole(original), data };
  },
  message: ({ original, line, version }) =>
    say`This version is a translation from ${original}; write “${version}” on a line above “${line}”.`,
  fix(finding, document) {
    const { version } = finding.data;
    const edit = insertField(document, 'language', version);
    return edit && { title: say`Insert “${version}”`, safe: true, edits: [edit] };
  },
});
