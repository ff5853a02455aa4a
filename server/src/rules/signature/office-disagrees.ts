import { LETTERS } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';
import { wholeLetter } from '../title/_shared.ts';

const CHARGE = /charg[eé]\s+d[’'`´]affaires/i;
const REPRESENTATIVE = /^(?:(?:ambassador|minister)(?:\s+and|,)?\s+)?permanent\s+representative\b/i;
const DEPUTY = /deputy|acting/i;

export default documentRule<{ readonly title: string; readonly signature: string }>({
  id: 'signature/office-disagrees',
  summary: 'The office under the signature is the office in the title of the letter.',
  severity: 'warning',
  source: 'No exception in 232 letters: title “Chargé d’affaires”, signature “Chargé d’affaires”.',
  fixable: 'none',
  kinds: LETTERS,
  reads: ['signature', 'title'],
  *check(document) {
    const letter = wholeLetter(document);
    const sender = letter?.value.sender;
    const [signature, ...others] = document.main.signatures;
    if (!letter || !sender || !signature || others.length > 0) return;
    const office = signature.value.office.map(line => line.text).join(' ');
    const line = signature.value.office.find(each => CHARGE.test(each.text) || REPRESENTATIVE.test(each.text));
    if (!line) return;
    const title = letter.fact.value.text.slice(sender.start, sender.end);
    const wrong =
      sender.office === 'charge'
        ? !CHARGE.test(office) && REPRESENTATIVE.test(line.text) && !DEPUTY.test(office)
        : sender.office === 'permanent-representative' && CHARGE.test(office);
    if (!wrong) return;
    const data = {
      title: sender.office === 'charge' ? 'Chargé d’affaires a.i.' : 'Permanent Representative',
      signature: line.text,
    };
    yield {
      at: within(signature, line),
      data,
      related: [{ at: within(letter.fact, sender), message: say`The title says “${title}”.` }],
    };
  },
  message: ({ title, signature }) =>
    say`The signature says “${signature}” and the title “${title}”; make the two agree.`,
});
