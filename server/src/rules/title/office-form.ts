import { nearest } from '../../text/distance.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { wholeLetter } from './_shared.ts';

const CHARGE = /charg[eé]s?\s+d([’'`´])affaires?(?:,?\s+a\.?\s?i\b\.?)?/i;
const PERMANENT = /\bpermanent\s+(?:representatives?|observers?|(?:observer\s+)?missions?)\b/i;
const OFFICES = [
  'the Permanent Representative',
  'the Permanent Representatives',
  'the Permanent Observer',
  'the Permanent Mission',
  'the Chargé d’affaires a.i.',
];

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'title/office-form',
  summary: 'The sender’s office is written as “Permanent Representative” or “Chargé d’affaires a.i.”.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'safe',
  reads: ['title'],
  *check(document) {
    const letter = wholeLetter(document);
    const sender = letter?.value.sender;
    if (!letter || !sender) return;
    const text = letter.fact.value.text.slice(sender.start, sender.end);
    if (text === text.toUpperCase()) return;
    for (const { words, right, index } of slips(text)) {
      const start = sender.start + index;
      yield { at: within(letter.fact, { start, end: start + words.length }), data: { text: words, right } };
    }
  },
  message: ({ text, right }) => `“${text}” is not how the office is written; write “${right}”.`,
  fix: (finding, document) => ({
    title: `Write “${finding.data.right}”`,
    safe: true,
    edits: [replace(document, finding.at!, finding.data.right)],
  }),
});

function* slips(text: string): Generator<{ words: string; right: string; index: number }> {
  const charge = CHARGE.exec(text);
  const permanent = PERMANENT.exec(text);
  if (charge) {
    const right = `${/^charg.s/i.test(charge[0]) ? 'Chargés' : 'Chargé'} d${charge[1]}affaires a.i.`;
    if (charge[0] !== right) yield { words: charge[0], right, index: charge.index };
  }
  if (permanent) {
    const right = permanent[0]
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/\b[a-z]/g, letter => letter.toUpperCase());
    if (permanent[0].replace(/\s+/g, ' ') !== right) yield { words: permanent[0], right, index: permanent.index };
  }
  if (charge || permanent) return;
  const words = text.split(/\s+of\s/)[0]!;
  const right = nearest(words, OFFICES, office => office, 4);
  if (right && right !== words) yield { words, right, index: 0 };
}
