import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';
import { isUnderWay, wholeLetter } from './_shared.ts';

export default documentRule<undefined>({
  id: 'title/sender-missing',
  summary: 'The title of a letter names its sender by office.',
  severity: 'error',
  source: 'Editorial Manual, communications: “from the Permanent Representative of … to the United Nations”.',
  fixable: 'none',
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    if (!letter || letter.value.sender || !isUnderWay(document)) return;
    yield { at: within(letter.fact, letter.value.lead), data: undefined };
  },
  message: () =>
    say`The title names no sender; write, for example, “from the Permanent Representative of Tajikistan to the United Nations” after the date.`,
});
