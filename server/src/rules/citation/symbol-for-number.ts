import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

const CITED = /\bresolutions?\s+((?:A|S)\/RES\/(\d{1,4})(?:\/(\d{1,4}(?:\s?[A-Z]\b)?)|\s?\((\d{4})\)))(?![\w/(])/g;

export default blockRule<{ readonly text: string; readonly right: string }>({
  id: 'citation/symbol-for-number',
  summary: 'A resolution is cited by its number, “resolution 57/145”, not by the symbol of the document.',
  severity: 'warning',
  source:
    'Editorial Manual, resolutions: “General Assembly resolution 57/145”, “Security Council resolution 1373 (2001)”.',
  fixable: 'safe',
  zones: ['body'],
  mainOnly: true,
  *check(facts) {
    for (const match of facts.plain.text.matchAll(CITED)) {
      const right = match[4] ? `${match[2]} (${match[4]})` : `${match[2]}/${match[3]}`;
      const start = match.index + match[0].length - match[1]!.length;
      const end = match.index + match[0].length;
      if (facts.quotes.some(quote => quote.start <= start && end <= quote.end)) continue;
      yield {
        start: facts.plain.sourceStart(start),
        end: facts.plain.sourceEnd(end),
        data: { text: match[1]!, right },
      };
    }
  },
  message: ({ text, right }) => say`“${text}” is the symbol of a document; write “resolution ${right}”.`,
  fix: finding => ({
    title: say`Write “${finding.data.right}”`,
    safe: true,
    edits: [{ start: finding.start, end: finding.end, newText: finding.data.right }],
  }),
});
