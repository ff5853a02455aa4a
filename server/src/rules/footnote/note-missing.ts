import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { footnotes } from './_shared.ts';

export default documentRule<string>({
  id: 'footnote/note-missing',
  summary: 'Each call of a footnote has its note.',
  severity: 'warning',
  source: 'Editorial Manual, footnotes.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['footnote'],
  *check(document) {
    const found = footnotes(document);
    if (!found) return;
    const labels = new Set(found.notes.map(({ fact }) => fact.value.label));
    for (const { fact } of found.calls) {
      if (!labels.has(fact.value.label)) yield { at: whole(fact), data: fact.value.label };
    }
  },
  message: label => say`There is no note for “[^${label}]”; write it below, “[^${label}]: …”, or take the call out.`,
});
