import { COMMUNICATIONS } from '../../model/kind.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { hasAnnexesElsewhere } from '../workspace/_annexes.ts';
import { annexes, annexWord } from './_shared.ts';

export default documentRule<{ readonly word: string; readonly number: string }>({
  id: 'annex/number-needless',
  summary: 'A single annex has no number.',
  severity: 'information',
  source: 'Editorial Manual, annexes.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ROMAN_NUMBERS,
  reads: ['masthead', 'title', 'neighbours'],
  *check(document) {
    if (hasAnnexesElsewhere(document)) return;
    const all = annexes(document);
    const annex = all[0]?.heading?.value.annex;
    if (all.length !== 1 || !annex?.number) return;
    const span = { start: annex.word.end, end: annex.number.end };
    yield { at: within(all[0]!.heading!, span), data: { word: annexWord(document), number: annex.number.text } };
  },
  message: ({ word, number }) => say`There is only one annex; write “${word}” without “${number}”.`,
  fix: (finding, document) => ({
    title: say`Leave the number out`,
    safe: false,
    edits: [replace(document, finding.at!, '')],
  }),
});
