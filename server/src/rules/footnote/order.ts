import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, type Fix, spanOf, whole } from '../rule.ts';
import { footnotes } from './_shared.ts';

export default documentRule<{ readonly label: string; readonly right: string }>({
  id: 'footnote/order',
  summary: 'Footnotes are numbered in the order in which they are called.',
  severity: 'information',
  source: 'Editorial Manual, footnotes.',
  fixable: 'suggested',
  suits: document => document.kind !== 'corrigendum',
  languages: ALL_LANGUAGES,
  reads: ['footnote'],
  *check(document) {
    const found = footnotes(document);
    if (!found || found.calls.some(({ part }) => part > 0)) return;
    const seen = order(found.calls.map(({ fact }) => fact.value.label));
    if (!seen || found.notes.some(({ fact }) => !seen.has(fact.value.label))) return;
    for (const { fact } of found.calls) {
      const right = seen.get(fact.value.label)!;
      if (right === fact.value.label) continue;
      yield { at: whole(fact), data: { label: fact.value.label, right } };
      return;
    }
  },
  message: ({ label, right }) =>
    say`Footnote ${label} is called where number ${right} is due; number the footnotes in the order of their calls.`,
  fix(_, document): Fix | undefined {
    const all = document.facts('footnote').map(({ fact }) => fact);
    const seen = order(all.filter(fact => fact.value.kind === 'call').map(fact => fact.value.label));
    const edits = all.flatMap(fact => {
      const right = seen?.get(fact.value.label);
      if (right === undefined || right === fact.value.label) return [];
      const span = spanOf(whole(fact));
      const start = document.snapshot.offsetIn(fact.block, span.start + 2);
      return [{ start, end: start + fact.value.label.length, newText: right }];
    });
    return { title: say`Number the footnotes in their order`, safe: false, edits };
  },
});

/** The right number for each label; undefined where labels are no numbers. */
function order(labels: readonly string[]): Map<string, string> | undefined {
  const right = new Map<string, string>();
  for (const label of labels) {
    if (!/^\d{1,3}$/.test(label)) return undefined;
    // The notes of an addendum may go on from those of its parent.
    if (!right.has(label)) right.set(label, String(right.size + Number(labels[0])));
  }
  return right;
}
