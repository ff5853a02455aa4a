import { languageName, versionLine } from '../../knowledge/languages.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly language: string }>({
  id: 'header/language-unknown',
  summary: 'The language of the version is spelt as the official language is called.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers; the official languages of the United Nations.',
  fixable: 'safe',
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check({ masthead, language }) {
    const fact = masthead.language;
    if (!fact || masthead.stacked) return;
    for (const each of fact.value.languages) {
      const right = each.language === languageName(language) ? versionLine(language) : each.language;
      if (right && each.text !== right) yield { at: within(fact, each), data: { text: each.text, language: right } };
    }
  },
  message: ({ text, language }) => say`“${text}” is no language as the masthead names it; write “${language}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.language, true),
});
