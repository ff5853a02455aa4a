import { COMMUNICATIONS } from '../../model/kind.ts';
import { roman } from '../../syntax/annex-heading.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { annexes } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'annex/number-form',
  summary: 'Annexes have Roman numbers in capitals.',
  severity: 'information',
  source: 'Editorial Manual, annexes; A/58/100.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['title'],
  *check(document) {
    for (const part of annexes(document)) {
      const number = part.heading!.value.annex!.number;
      if (!number?.value || number.value > 399 || number.text === roman(number.value)) continue;
      yield { at: within(part.heading!, number), data: { text: number.text, right: roman(number.value) } };
    }
  },
  message: ({ text, right }) => `Annexes have Roman numbers; write “Annex ${right}” instead of “Annex ${text}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
