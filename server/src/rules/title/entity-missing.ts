import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';
import { isUnderWay, wholeLetter } from './_shared.ts';

export default documentRule<string>({
  id: 'title/entity-missing',
  summary: 'The title of a letter names the State whose representative writes.',
  severity: 'error',
  source: 'Editorial Manual, communications: “from the Permanent Representative of Tajikistan to the United Nations”.',
  fixable: 'none',
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    const sender = letter?.value.sender;
    if (!letter || !sender || sender.entity || !isUnderWay(document) || !/^(?:permanent|charge)/.test(sender.office))
      return;
    yield { at: within(letter.fact, sender), data: letter.fact.value.text.slice(sender.start, sender.end) };
  },
  message: text =>
    say`“${text}” does not say of which State; write, for example, “the Permanent Representative of Tajikistan to the United Nations”.`,
});
