import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const DOLLARS = /\b(?:US\s?\$|USD\s?\$?|U\.S\.\s?\$)\s?(?=\d)/g;
const AFTER = /\b(\d[\d.,]*(?:\s(?:thousand|million|billion))?)\s(?:USD|US dollars)\b/g;

export default proseRule({
  id: 'number/dollar-sign',
  summary: 'Dollars of the United States have the sign $ before the figure, without a space.',
  severity: 'information',
  source: 'Editorial Manual, currency; documents edited in 2025 never have “US$” or “USD”.',
  fixable: 'suggested',
  years: { from: 2005 },
  *find(prose) {
    yield* matches(prose, DOLLARS, () => '$');
    yield* matches(prose, AFTER, ([, amount]) => `$${amount}`);
  },
  message: ({ text, right }) => say`“${text.trim()}” is written with the sign alone; write “${right}”.`,
});
