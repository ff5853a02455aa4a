import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { labelFor, labelOf, NUMBERED, renumber, steps } from './_shared.ts';

export default documentRule<{ readonly label: string; readonly right: string }>({
  id: 'numbering/repeated',
  summary: 'No two paragraphs in a row have the same number.',
  severity: 'warning',
  source: 'Editorial Manual, numbering of paragraphs.',
  fixable: 'suggested',
  kinds: NUMBERED,
  reads: ['body', 'numbering', 'title', 'operative', 'ending'],
  *check(document) {
    for (const { before, at, after } of steps(document)) {
      const { value } = at.numbering;
      if (value !== before.numbering.value || value < 2 || at.block === before.block || at.section !== before.section)
        continue;
      if (after && after.numbering.value !== value + 1 && after.numbering.value !== value + 2) continue;
      const right = labelFor(at, value + 1);
      if (right) yield { at: whole(at.fact), data: { label: labelOf(at), right } };
    }
  },
  message: ({ label, right }) =>
    say`“${label}” stands twice in a row; write “${right}” here and number those after it anew.`,
  fix: (finding, document) => renumber(document, finding.at!.fact, 1),
});
