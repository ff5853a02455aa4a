import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** Figures that measure or count; years and days have a rule of their own. */
const RANGE =
  /\b([Ff]rom|[Bb]etween)\s([$€£]?\d{1,3}(?:[.,]\d{1,3})?)\s?[-\u2010-\u2015]\s?(\d{1,3}(?:[.,]\d{1,3})?)(?=\s(?:per\scent|million|billion|years|months|weeks|days|hours|minutes|kilometres|members|participants|persons|people|cases)\b)(?!\s\p{L}{3,12}\s(?:to|and)\s\d)/gu;

export default proseRule({
  id: 'number/range-between',
  summary: '“From” goes with “to” and “between” with “and”; a dash stands without either.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: from 5 to 10 per cent, between 5 and 10 per cent.',
  fixable: 'suggested',
  *find(prose): Generator<SlipAt> {
    for (const match of prose.matchAll(RANGE)) {
      const [text, lead, first, last] = match as unknown as [string, string, string, string];
      const word = lead.toLowerCase() === 'from' ? 'to' : 'and';
      yield { start: match.index, end: match.index + text.length, text, right: `${lead} ${first} ${word} ${last}` };
    }
  },
  message: ({ text, right }) => say`“${text}” has a dash for a word; write “${right}”.`,
});
