import { ROMAN_NUMBERS } from '../../model/language.ts';
import { addresseeIn } from '../../syntax/languages/letter-title.ts';
import { say } from '../../text/say.ts';
import { insertAfter } from '../edit.ts';
import { documentRule, type Severity, within } from '../rule.ts';
import { ADDRESSEES, isUnderWay, wholeLetter } from './_shared.ts';

export default documentRule<string | undefined>({
  id: 'title/addressee-missing',
  summary: 'The title of a letter names its addressee.',
  severity: 'error',
  source: 'Editorial Manual, communications: “… addressed to the Secretary-General”.',
  fixable: 'suggested',
  languages: ROMAN_NUMBERS,
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    if (!letter?.value.sender || letter.value.addressee || !isUnderWay(document)) return;
    const { language, sender } = letter.value;
    const severity: Severity = language ? 'warning' : 'error';
    yield { at: within(letter.fact, sender), data: language && addresseeIn(language), severity };
  },
  message: example =>
    example
      ? say`The title names no addressee; write, for example, “${example}” after the date.`
      : say`The title names no addressee; write, for example, “addressed to the Secretary-General” after the sender.`,
  fix: (finding, document) =>
    (finding.data ? [] : ADDRESSEES).map(addressee => ({
      title: say`Insert “addressed to ${addressee}”`,
      safe: false,
      edits: [insertAfter(document, finding.at!.fact, ` addressed to ${addressee}`)],
    })),
});
