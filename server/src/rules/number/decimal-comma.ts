import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** A comma that cannot part thousands. */
const COMMA =
  /(?<![\d.,])(\d{1,3}),(\d{1,2})(?=\s?(?:per\scent|percent|%|percentage\spoints|million|billion|kilometres|hectares)(?!\p{L}))/gu;

export default proseRule({
  id: 'number/decimal-comma',
  summary: 'Decimals have a point.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: 3.75 per cent; French and Spanish have a comma.',
  fixable: 'suggested',
  find: prose => matches(prose, COMMA, ([, whole, decimals]) => `${whole}.${decimals}`),
  message: ({ text, right }) => say`“${text}” has a decimal comma; write “${right}” with a point.`,
});
