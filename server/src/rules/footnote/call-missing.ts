import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { footnotes } from './_shared.ts';

export default documentRule<string>({
  id: 'footnote/call-missing',
  summary: 'Each footnote is called in the text.',
  severity: 'warning',
  source: 'Editorial Manual, footnotes.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['footnote'],
  *check(document) {
    const found = footnotes(document);
    if (!found) return;
    const labels = new Set(found.calls.map(({ fact }) => fact.value.label));
    for (const { fact } of found.notes) {
      if (!labels.has(fact.value.label)) yield { at: whole(fact), data: fact.value.label };
    }
  },
  message: label =>
    say`Nothing in the text calls this note; write “[^${label}]” where it belongs, or take the note out.`,
});
