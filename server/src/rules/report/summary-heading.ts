import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

const OTHER = /^(?:executive\s+summary|abstract|pr[ée]cis|synopsis)$/i;

export default documentRule<{ readonly text: string }>({
  id: 'report/summary-heading',
  summary: 'The summary of a report has the heading “Summary”.',
  severity: 'information',
  source: 'Editorial Manual, reports of the Secretary-General: the summary in a box on the first page.',
  fixable: 'suggested',
  kinds: ['sg-report', 'note', 'committee-report', 'mission-report'],
  reads: ['title'],
  *check(document) {
    for (const { fact, part } of document.facts('title')) {
      const { text } = fact.value;
      if (part === 0 && OTHER.test(text)) yield { at: within(fact, { start: 0, end: text.length }), data: { text } };
    }
  },
  message: ({ text }) => say`A report of the United Nations has a “Summary”, not “${text}”; write “Summary”.`,
  fix: (finding, document) => rewrite(document, finding.at!, 'Summary', false),
});
