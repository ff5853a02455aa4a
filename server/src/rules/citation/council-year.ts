import { yearsOfCouncilResolution } from '../../knowledge/council.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

const CITED = /\bSecurity Council resolution\s+(\d{1,4})\b(?!\s*\(\d|\/|,|\s+and\b|\s+of\s+\d{1,2}\s+[A-Z])/g;

export default blockRule<{ readonly number: string; readonly year?: number }>({
  id: 'citation/council-year',
  summary: 'A resolution of the Security Council is cited with its year.',
  severity: 'information',
  source: 'Editorial Manual, resolutions: “Security Council resolution 1373 (2001)”.',
  fixable: 'suggested',
  zones: ['body'],
  mainOnly: true,
  *check(facts) {
    for (const match of facts.plain.text.matchAll(CITED)) {
      const start = match.index + match[0].length - match[1]!.length;
      const end = match.index + match[0].length;
      if (facts.quotes.some(quote => quote.start <= start && end <= quote.end)) continue;
      const { from, to } = yearsOfCouncilResolution(Number(match[1]));
      const data = { number: match[1]!, ...(from === to && { year: from }) };
      yield { start: facts.plain.sourceStart(start), end: facts.plain.sourceEnd(end), data };
    }
  },
  message: ({ number, year }) =>
    say`Resolution ${number} of the Security Council stands without its year; write it as “${rightOf(number, year)}”.`,
  fix({ start, end, data: { number, year } }) {
    if (year === undefined) return undefined;
    const newText = `${number} (${year})`;
    return { title: say`Write “${newText}”`, safe: false, edits: [{ start, end, newText }] };
  },
});

function rightOf(number: string, year: number | undefined): string {
  return year ? `${number} (${year})` : '1373 (2001)';
}
