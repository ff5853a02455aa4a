import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Five figures or more in a row that count what follows, and are no part of a name or another number. */
const FIGURES =
  /(?<![\d.,/#№\p{L}-])(?<!\b(?:No|Nos|no|nos|number|document|code|page|box|tel)\.?\s)(\d{5,9})(?=\s\p{Ll}{3})/gu;

export default proseRule({
  id: 'number/thousands',
  summary: 'Figures of five digits or more have commas between the thousands.',
  severity: 'information',
  source: 'Editorial Manual, numbers: 12,500; 1,250,000.',
  fixable: 'suggested',
  find: prose => matches(prose, FIGURES, ([text]) => text.replace(/\B(?=(?:\d{3})+$)/g, ',')),
  message: ({ text, right }) => say`“${text}” is hard to read without commas; write “${right}”.`,
});
