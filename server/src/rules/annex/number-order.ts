import { COMMUNICATIONS } from '../../model/kind.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { roman } from '../../syntax/annex-heading.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { hasAnnexesElsewhere } from '../workspace/_annexes.ts';
import { annexes } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'annex/number-order',
  summary: 'The numbers of the annexes run on: I, II, III.',
  severity: 'warning',
  source: 'Editorial Manual, annexes.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ROMAN_NUMBERS,
  reads: ['masthead', 'title', 'neighbours'],
  *check(document) {
    if (hasAnnexesElsewhere(document)) return;
    const numbered = annexes(document);
    if (numbered.some(part => part.heading!.value.annex!.number?.value === undefined)) return;
    for (const [i, part] of numbered.entries()) {
      const number = part.heading!.value.annex!.number!;
      if (number.value === i + 1) continue;
      yield { at: within(part.heading!, number), data: { text: number.text, right: roman(i + 1) } };
      return;
    }
  },
  message: ({ text, right }) => say`The annexes do not run on at “${text}”; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
