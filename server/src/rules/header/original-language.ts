import { OFFICIAL_LANGUAGES } from '../../knowledge/languages.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly language: string | undefined }>({
  id: 'header/original-language',
  summary: 'The original language is one of the six official languages.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers; rule 51 of the rules of procedure of the General Assembly.',
  fixable: 'suggested',
  reads: ['masthead'],
  *check({ masthead }) {
    const fact = masthead.original;
    if (!fact || masthead.stacked) return;
    for (const each of fact.value.languages) {
      if (each.text !== each.language)
        yield { at: within(fact, each), data: { text: each.text, language: each.language } };
    }
  },
  message: ({ text, language }) =>
    language
      ? `“${text}” is no language as the masthead names it; write “${language}”.`
      : `“${text}” is no official language of the United Nations; write Arabic, Chinese, English, French, Russian or Spanish.`,
  fix: (finding, document) =>
    (finding.data.language ? [finding.data.language] : OFFICIAL_LANGUAGES).map(language => ({
      title: `Write “${language}”`,
      safe: false,
      edits: [replace(document, finding.at!, language)],
    })),
});
