import { say } from '../../text/say.ts';
import { insertAtEnd } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { isUnderWay, wholeLetter } from './_shared.ts';

export default documentRule<string>({
  id: 'title/to-the-united-nations',
  summary: 'A permanent representative is one “to the United Nations”.',
  severity: 'warning',
  source: 'Editorial Manual, communications; all 232 letters and notes verbales that were read.',
  fixable: 'safe',
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    const sender = letter?.value.sender;
    if (!letter || !sender?.entity || sender.toTheUnitedNations || !isUnderWay(document)) return;
    const entity = letter.fact.value.text.slice(sender.entity.start, sender.entity.end);
    if (!/\bto\b|Nation/i.test(entity)) yield { at: within(letter.fact, sender.entity), data: entity };
  },
  message: entity => say`The sender’s office is not complete; write “${entity} to the United Nations”.`,
  fix(finding, document) {
    const edit = insertAtEnd(document, finding.at!, ' to the United Nations');
    return { title: say`Insert “to the United Nations”`, safe: true, edits: [edit] };
  },
});
