import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { isUnderWay, wholeLetter } from './_shared.ts';

const TO_SEVERAL = /\bto\s+the\s+(?:President|Secretary)|(?:,|\band)\s+(?:to\s+)?the\s+(?:President|Secretary)/i;

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
    const addressee = letter?.value.addressee;
    if (!letter || !addressee || addressee.end === addressee.start || letter.value.plural !== isIdentical(letter))
      return;
    const several = TO_SEVERAL.test(letter.fact.value.text.slice(addressee.start, addressee.end));
    const at = within(letter.fact, letter.value.lead);
    if (several && !isIdentical(letter)) yield { at, data: 'several', severity: 'hint' };
    if (!several && isIdentical(letter) && isUnderWay(document)) yield { at, data: 'one' };
  },
  message: data =>
    data === 'several'
      ? 'The letter has several addressees; write “Identical letters” if each of them was sent one.'
      : 'Identical letters have several addressees and this title names one; write “Letter” or name the others.',
  fix(finding, document) {
    const right = finding.data === 'several' ? 'Identical letters' : 'Letter';
    return { title: `Write “${right}”`, safe: false, edits: [replace(document, finding.at!, right)] };
  },
});

function isIdentical(letter: { readonly value: { readonly form: string } }): boolean {
  return letter.value.form === 'identical-letters';
}
