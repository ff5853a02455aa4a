import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

const SLIP = /\bsecretary(?:[ \u00a0]|[‐-―])?general\b/gi;
const HYPHENATED = /\bSecretary-general\b|\bsecretary-General\b/g;

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
      for (const match of [...text.matchAll(SLIP), ...text.matchAll(HYPHENATED)]) {
        const data = { text: match[0], right: 'Secretary-General' };
        yield { at: within(fact, { start: match.index, end: match.index + match[0].length }), data };
      }
    }
  },
  message: ({ text, right }) => `“${text}” needs a hyphen and capitals; write “${right}”.`,
  fix: (finding, document) => ({
    title: `Write “${finding.data.right}”`,
    safe: true,
    edits: [replace(document, finding.at!, finding.data.right)],
  }),
});
