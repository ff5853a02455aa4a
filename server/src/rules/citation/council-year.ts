import { blockRule } from '../rule.ts';

const CITED = /\bSecurity Council resolution\s+(\d{1,4})\b(?!\s*\(\d|\/|,|\s+and\b|\s+of\s+\d{1,2}\s+[A-Z])/g;

export default blockRule<string>({
  id: 'citation/council-year',
  summary: 'A resolution of the Security Council is cited with its year.',
  severity: 'information',
  source: 'Editorial Manual, resolutions: “Security Council resolution 1373 (2001)”.',
  fixable: 'none',
  zones: ['body'],
  mainOnly: true,
  *check(facts) {
    for (const match of facts.plain.text.matchAll(CITED)) {
      const start = match.index + match[0].length - match[1]!.length;
      const end = match.index + match[0].length;
      if (facts.quotes.some(quote => quote.start <= start && end <= quote.end)) continue;
      yield { start: facts.plain.sourceStart(start), end: facts.plain.sourceEnd(end), data: match[1]! };
    }
  },
  message: number => `Resolution ${number} of the Security Council stands without its year; write it as “1373 (2001)”.`,
});
