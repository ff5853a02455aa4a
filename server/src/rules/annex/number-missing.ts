import { COMMUNICATIONS } from '../../model/kind.ts';
import { roman } from '../../syntax/annex-heading.ts';
import { insertAtEnd } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { annexes } from './_shared.ts';

export default documentRule<string>({
  id: 'annex/number-missing',
  summary: 'Where there are several annexes, each has a number.',
  severity: 'warning',
  source: 'Editorial Manual, annexes.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['title'],
  *check(document) {
    const all = annexes(document);
    if (all.length < 2) return;
    for (const [i, part] of all.entries()) {
      const annex = part.heading!.value.annex!;
      if (!annex.number) yield { at: within(part.heading!, annex.word), data: roman(i + 1) };
    }
  },
  message: number => `The document has several annexes and this one has no number; write “Annex ${number}”.`,
  fix(finding, document) {
    const edit = insertAtEnd(document, finding.at!, ` ${finding.data}`);
    return { title: `Write “Annex ${finding.data}”`, safe: false, edits: [edit] };
  },
});
