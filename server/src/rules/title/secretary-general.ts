import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

/** Of another organization, `Secretary General of …` may be right. */
const WORDS = /\bsecretary[ \u00a0‐-―-]?general\b(?!\s+of\b)/gi;
const RIGHT = /^Secretary[-‑]General$/;

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'title/secretary-general',
  summary: 'Secretary-General has a hyphen and two capitals.',
  severity: 'warning',
  source: 'Editorial Manual, titles of officials.',
  fixable: 'safe',
  reads: ['title'],
  *check(document) {
    for (const { fact } of document.facts('title')) {
      const { text } = fact.value;
      if (text === text.toUpperCase()) continue;
      for (const match of text.matchAll(WORDS)) {
        if (RIGHT.test(match[0])) continue;
        const end = match.index + match[0].length;
        yield { at: within(fact, { start: match.index, end }), data: { text: match[0], right: 'Secretary-General' } };
      }
    }
  },
  message: ({ text, right }) => say`“${text}” needs a hyphen and capitals; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});
