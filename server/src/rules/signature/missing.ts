import { signedIn } from '../../knowledge/languages.ts';
import { LETTERS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<string>({
  id: 'signature/missing',
  summary: 'A letter is signed.',
  severity: 'warning',
  source: 'Editorial Manual, communications: “(Signed)”, the name, the office; one exception in 232 letters.',
  fixable: 'none',
  kinds: LETTERS,
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'title', 'signature', 'request'],
  *check(document) {
    const { letter, main } = document;
    if (!letter || main.signatures.length > 0) return;
    if (main.requests.length === 0 && document.parts.length === 1) return;
    const ended = document.parts.length > 1;
    const severity = document.masthead.present && ended ? 'warning' : 'information';
    yield { at: within(letter.fact, letter.fact.value.letter!.lead), data: signedIn(document.language), severity };
  },
  message: mark =>
    say`The letter has no signature; write “*${mark}* Given name **Family name**” below the text, with the office on the next line.`,
});
