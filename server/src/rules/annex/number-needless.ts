import { COMMUNICATIONS } from '../../model/kind.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { annexes } from './_shared.ts';

export default documentRule<string>({
  id: 'annex/number-needless',
  summary: 'A single annex has no number.',
  severity: 'information',
  source: 'Editorial Manual, annexes.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['title'],
  *check(document) {
    const all = annexes(document);
    const annex = all[0]?.heading?.value.annex;
    if (all.length !== 1 || !annex?.number) return;
    const span = { start: annex.word.end, end: annex.number.end };
    yield { at: within(all[0]!.heading!, span), data: annex.number.text };
  },
  message: number => `There is only one annex; write “Annex” without “${number}”.`,
  fix: (finding, document) => ({
    title: 'Leave the number out',
    safe: false,
    edits: [replace(document, finding.at!, '')],
  }),
});
