import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { ADDRESSEES, addresseesOf, wholeLetter } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'title/addressee-order',
  summary:
    'Several addressees stand in order: Secretary-General, then the Presidents of the Assembly and the Councils.',
  severity: 'warning',
  source: 'Editorial Manual, communications; S/2011/667.',
  fixable: 'safe',
  reads: ['title'],
  *check(document) {
    const letter = wholeLetter(document);
    const addressee = letter?.value.addressee;
    if (!letter || !addressee) return;
    const text = letter.fact.value.text.slice(addressee.start, addressee.end);
    const ranks = addresseesOf(letter).map(each => (ADDRESSEES as readonly string[]).indexOf(each.text));
    if (ranks.length < 2 || ranks.includes(-1) || ranks.every((rank, i) => i === 0 || rank > ranks[i - 1]!)) return;
    const sorted = ADDRESSEES.filter((_, i) => ranks.includes(i));
    const right = `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`;
    yield { at: within(letter.fact, addressee), data: { text, right } };
  },
  message: ({ text, right }) => say`The addressees stand out of order in “${text}”; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});
