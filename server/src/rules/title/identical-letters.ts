import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { addresseesOf, isUnderWay, wholeLetter } from './_shared.ts';

export default documentRule<'several' | 'one'>({
  id: 'title/identical-letters',
  summary: 'Letters of the same words to several addressees are “Identical letters”; a letter to one is a “Letter”.',
  severity: 'warning',
  source: 'Editorial Manual, communications; issued documents such as A/79/921-S/2025/348.',
  fixable: 'suggested',
  kinds: ['letter', 'identical-letters'],
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    if (!letter || addresseesOf(letter).length === 0 || letter.value.plural !== isIdentical(letter)) return;
    const several = addresseesOf(letter).length > 1;
    const at = within(letter.fact, letter.value.lead);
    if (several && !isIdentical(letter)) yield { at, data: 'several', severity: 'hint' };
    if (!several && isIdentical(letter) && isUnderWay(document)) yield { at, data: 'one' };
  },
  message: data =>
    data === 'several'
      ? say`The letter has several addressees; write “Identical letters” if each of them was sent one.`
      : say`Identical letters have several addressees and this title names one; write “Letter” or name the others.`,
  fix(finding, document) {
    const right = finding.data === 'several' ? 'Identical letters' : 'Letter';
    return { title: say`Write “${right}”`, safe: false, edits: [replace(document, finding.at!, right)] };
  },
});

function isIdentical(letter: { readonly value: { readonly form: string } }): boolean {
  return letter.value.form === 'identical-letters';
}
