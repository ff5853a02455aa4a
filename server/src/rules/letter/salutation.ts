import { COMMUNICATIONS } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

const SALUTATION =
  /^(?:Your\s+)?(?:Excellency|Excellencies|Dear\s+(?:Mr|Madam|Ms|Mrs|Sir|Secretary|President|Colleagues?)\b[^\n]{0,60}|Sir|Madam|Mr\.\s+(?:Secretary-General|President)|Madam\s+President)\s*[,:!]?$/i;
const CLOSE =
  /^(?:Please\s+accept,?\s[^\n]{0,80}assurances?\s+of\s+my\s+highest\s+consideration\.?|(?:Yours\s+(?:sincerely|faithfully|truly)|Sincerely(?:\s+yours)?|Respectfully(?:\s+yours)?|With\s+(?:kind|best)\s+regards))\s*[,.]?$/i;

export default blockRule<string>({
  id: 'letter/salutation',
  summary: 'A letter issued as a document has no salutation and no complimentary close.',
  severity: 'information',
  source: 'Editorial Manual, communications; S/2015/350, A/68/985.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  zones: ['body'],
  mainOnly: true,
  mastheadOnly: true,
  *check(facts) {
    const { block, plain } = facts;
    if (block.contentEnd > 200) return;
    const text = plain.text.trim();
    if (!SALUTATION.test(text) && !CLOSE.test(text)) return;
    const start = plain.text.indexOf(text);
    yield { start: plain.sourceStart(start), end: plain.sourceEnd(start + text.length), data: text };
  },
  message: text => say`“${shortened(text)}” is left out when a letter is issued as a document.`,
  fix: (_, facts) => ({
    title: say`Leave the line out`,
    safe: false,
    edits: [{ start: 0, end: facts.block.text.length, newText: '' }],
  }),
});

function shortened(text: string): string {
  return text.length > 50 ? `${text.slice(0, 47)}…` : text;
}
