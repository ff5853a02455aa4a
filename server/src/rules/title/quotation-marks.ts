import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

export default blockRule<{ readonly text: string; readonly marks: readonly [number, number] }>({
  id: 'title/quotation-marks',
  summary: 'A title stands without quotation marks in the document that it heads.',
  severity: 'information',
  source: 'Editorial Manual, titles: a title is quoted in other documents, not in its own.',
  fixable: 'suggested',
  zones: ['title'],
  mainOnly: false,
  *check({ shape, plain, quotes }) {
    if (shape !== 'titles' || quotes.length !== 1) return;
    const [quote] = quotes as [(typeof quotes)[number]];
    const { text } = plain;
    const closed = /[”"»]$/.test(text.slice(quote.start, quote.end)) && quote.end - quote.start > 8;
    if (!closed || text.slice(0, quote.start).trim() !== '' || text.slice(quote.end).trim() !== '') return;
    const start = plain.sourceStart(quote.start);
    const end = plain.sourceEnd(quote.end);
    const marks = [start, end - 1] as const;
    yield { start, end, data: { text: text.slice(quote.start + 1, quote.end - 1), marks } };
  },
  message: ({ text }) => say`The title stands in quotation marks; write “${text}” without them.`,
  fix: ({ data: { marks } }) => ({
    title: say`Take the quotation marks away`,
    safe: false,
    edits: marks.map(start => ({ start, end: start + 1, newText: '' })),
  }),
});
