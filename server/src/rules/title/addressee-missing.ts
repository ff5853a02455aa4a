import { insertAfter } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { ADDRESSEES, isUnderWay, wholeLetter } from './_shared.ts';

export default documentRule<undefined>({
  id: 'title/addressee-missing',
  summary: 'The title of a letter names its addressee.',
  severity: 'error',
  source: 'Editorial Manual, communications: “… addressed to the Secretary-General”.',
  fixable: 'suggested',
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    if (!letter?.value.sender || letter.value.addressee || !isUnderWay(document)) return;
    yield { at: within(letter.fact, letter.value.sender), data: undefined };
  },
  message: () =>
    'The title names no addressee; write, for example, “addressed to the Secretary-General” after the sender.',
  fix: (finding, document) =>
    ADDRESSEES.map(addressee => ({
      title: `Insert “addressed to ${addressee}”`,
      safe: false,
      edits: [insertAfter(document, finding.at!.fact, ` addressed to ${addressee}`)],
    })),
});
