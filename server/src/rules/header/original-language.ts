import { boxLanguage, languageIn, OFFICIAL_LANGUAGES } from '../../knowledge/languages.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { quoted, say, sayList } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{
  readonly text: string;
  readonly language: string | undefined;
  readonly names: readonly string[];
}>({
  id: 'header/original-language',
  summary: 'The original language is one of the six official languages.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers; rule 51 of the rules of procedure of the General Assembly.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check({ masthead, language }) {
    const fact = masthead.original;
    if (!fact || masthead.stacked) return;
    const box = boxLanguage(language);
    const names = OFFICIAL_LANGUAGES.map(name => languageIn(box, name));
    for (const each of fact.value.languages) {
      const right = each.language && languageIn(box, each.language);
      if (each.text !== right) yield { at: within(fact, each), data: { text: each.text, language: right, names } };
    }
  },
  message: ({ text, language, names }) =>
    language
      ? say`“${text}” is no language as the masthead names it; write “${language}”.`
      : say`“${text}” is no official language of the United Nations; write ${sayList(names.map(quoted), 'or')}.`,
  fix: (finding, document) =>
    (finding.data.language ? [finding.data.language] : finding.data.names).map(language => ({
      title: say`Write “${language}”`,
      safe: false,
      edits: [replace(document, finding.at!, language)],
    })),
});
