import { COMMUNICATIONS } from '../../model/kind.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { roman } from '../../syntax/annex-heading.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { annexes, annexWord } from './_shared.ts';

export default documentRule<{ readonly word: string; readonly text: string; readonly right: string }>({
  id: 'annex/number-form',
  summary: 'Annexes have Roman numbers in capitals.',
  severity: 'information',
  source: 'Editorial Manual, annexes; A/58/100.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ROMAN_NUMBERS,
  reads: ['title'],
  *check(document) {
    for (const part of annexes(document)) {
      const number = part.heading!.value.annex!.number;
      if (!number?.value || number.value > 399 || number.text === roman(number.value)) continue;
      yield {
        at: within(part.heading!, number),
        data: { word: annexWord(document), text: number.text, right: roman(number.value) },
      };
    }
  },
  message: ({ word, text, right }) =>
    say`Annexes have Roman numbers; write “${word} ${right}” instead of “${word} ${text}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
