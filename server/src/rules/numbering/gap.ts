import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { labelFor, labelOf, NUMBERED, renumber, steps } from './_shared.ts';

interface Gap {
  readonly before: string;
  readonly label: string;
  readonly right: string;
}

export default documentRule<Gap>({
  id: 'numbering/gap',
  summary: 'Paragraphs and sub-paragraphs are numbered without a gap.',
  severity: 'information',
  source: 'Editorial Manual, numbering of paragraphs.',
  fixable: 'suggested',
  kinds: NUMBERED,
  reads: ['body', 'numbering', 'title', 'operative', 'ending'],
  *check(document) {
    for (const { before, at, after } of steps(document)) {
      // One number left out, after which the text goes on from the wrong one; more is likelier an excerpt.
      if (at.numbering.value !== before.numbering.value + 2) continue;
      if (after && after.numbering.value !== at.numbering.value + 1) continue;
      const right = labelFor(at, before.numbering.value + 1);
      if (!right || right === labelOf(at)) continue;
      yield { at: whole(at.fact), data: { before: labelOf(before), label: labelOf(at), right } };
    }
  },
  message: ({ before, label, right }) =>
    say`“${label}” follows “${before}”; write “${right}” and number those after it anew, or put back what is missing.`,
  fix: (finding, document) => renumber(document, finding.at!.fact, -1),
});
