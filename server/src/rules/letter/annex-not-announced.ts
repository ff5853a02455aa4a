import { COMMUNICATIONS } from '../../model/kind.ts';
import { documentRule, type Severity, whole, within } from '../rule.ts';

export default documentRule<number>({
  id: 'letter/annex-not-announced',
  summary: 'A letter announces its annex with “(see annex)”.',
  severity: 'warning',
  source: 'Editorial Manual, communications; three exceptions in 232 letters, all from the Secretary-General.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
  reads: ['title', 'annex-reference'],
  *check(document) {
    const annexes = document.parts.filter(part => part.level === 'annex');
    const heading = annexes[0]?.heading;
    if (!heading) return;
    const references = document.facts('annex-reference').filter(each => each.part === 0);
    if (references.some(each => each.fact.value.form === 'see')) return;
    const office = document.letter?.value.sender?.office;
    const mild = office === 'secretary-general' || office === 'president' || references.length > 0;
    const severity: Severity = mild ? 'information' : 'warning';
    const word = heading.value.annex?.word;
    yield { at: word ? within(heading, word) : whole(heading), data: annexes.length, severity };
  },
  message: count =>
    count > 1
      ? 'The letter does not announce its annexes; write “(see annexes)” where it first speaks of the texts.'
      : 'The letter does not announce its annex; write “(see annex)” where it first speaks of the text.',
});
