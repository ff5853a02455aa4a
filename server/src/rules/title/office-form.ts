import { nearest } from '../../text/distance.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { isBeingTyped, wholeLetter } from './_shared.ts';

const CHARGE = /charg[eé]s?\s+d([’'`´])affaires?(?:,?\s+a\.?\s?i\b\.?)?/i;
const PERMANENT = /\bpermanent\s+(?:representatives?|observers?|(?:observer\s+)?missions?)\b/i;
const MISSION = /^(,?\s+of\s+the\s+)(\S+\s+(?:Observer\s+)?\S+)\s+of\s/;
const MISSIONS = ['Permanent Mission', 'Permanent Missions', 'Permanent Observer Mission'];
const OFFICES = [
  'the Permanent Representative',
  'the Permanent Representatives',
  'the Permanent Observer',
  'the Permanent Mission',
  'the Chargé d’affaires a.i.',
];

interface Slip {
  readonly text: string;
  readonly right: string;
  /** False where something else may be meant. */
  readonly certain: boolean;
}

export default documentRule<Slip>({
  id: 'title/office-form',
  summary: 'The sender’s office is written as “Permanent Representative” or “Chargé d’affaires a.i.”.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'safe',
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    const sender = letter?.value.sender;
    if (!letter || !sender || isBeingTyped(document, sender)) return;
    const text = letter.fact.value.text.slice(sender.start, sender.end);
    if (text === text.toUpperCase()) return;
    for (const slip of slips(text)) {
      const start = sender.start + slip.index;
      yield { at: within(letter.fact, { start, end: start + slip.text.length }), data: slip };
    }
  },
  message: ({ text, right }) => say`“${text}” is not how the office is written; write “${right}”.`,
  fix: (finding, document) => ({
    title: say`Write “${finding.data.right}”`,
    safe: finding.data.certain,
    edits: [replace(document, finding.at!, finding.data.right)],
  }),
});

interface Found extends Slip {
  readonly index: number;
}

function* slips(text: string): Generator<Found> {
  const charge = CHARGE.exec(text);
  const permanent = PERMANENT.exec(text);
  if (charge) {
    const right = `${/^charg.s/i.test(charge[0]) ? 'Chargés' : 'Chargé'} d${charge[1]}affaires a.i.`;
    const certain = /a\.?\s?i\.?$/i.test(charge[0]);
    if (charge[0] !== right) yield { text: charge[0], right, index: charge.index, certain };
  }
  if (permanent) {
    const right = permanent[0]
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/\b[a-z]/g, letter => letter.toUpperCase());
    if (permanent[0].replace(/\s+/g, ' ') !== right)
      yield { text: permanent[0], right, index: permanent.index, certain: true };
  }
  if (!permanent) yield* misspelt(text, charge ? charge.index + charge[0].length : undefined);
}

/** An office that is a few slips from a known one; after a chargé d’affaires, which ends at `from`, his mission. */
function* misspelt(text: string, from: number | undefined): Generator<Found> {
  const mission = from === undefined ? undefined : MISSION.exec(text.slice(from));
  if (from !== undefined && !mission) return;
  const words = mission ? mission[2]! : text.split(/\s+of\s/)[0]!;
  const right = nearest(words, mission ? MISSIONS : OFFICES, name => name, mission ? 2 : 4);
  if (right && right !== words)
    yield { text: words, right, index: mission ? from! + mission[1]!.length : 0, certain: false };
}
