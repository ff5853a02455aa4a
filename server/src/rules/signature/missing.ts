import { documentRule, within } from '../rule.ts';

export default documentRule<undefined>({
  id: 'signature/missing',
  summary: 'A letter is signed.',
  severity: 'warning',
  source: 'Editorial Manual, communications: “(Signed)”, the name, the office; one exception in 232 letters.',
  fixable: 'none',
  kinds: ['letter', 'identical-letters'],
  reads: ['masthead', 'title', 'signature', 'request'],
  *check(document) {
    const { letter, main } = document;
    if (!letter || main.signatures.length > 0) return;
    if (main.requests.length === 0 && document.parts.length === 1) return;
    const ended = document.parts.length > 1;
    const severity = document.masthead.present && ended ? 'warning' : 'information';
    yield { at: within(letter.fact, letter.fact.value.letter!.lead), data: undefined, severity };
  },
  message: () =>
    'The letter has no signature; write “*(Signed)* Given name **Family name**” below the text, with the office on the next line.',
});
