import { MONTHS } from '../../knowledge/dates.ts';
import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** A month cut short beside a day or a year. `Mar.` and `May` may be other words and are left where no figure stands before. */
const SHORT =
  /(?<=(?<![\d.,/-])\d{1,2}\s)(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b(?:\.(?=\s(?:\d|\p{Ll})|[,;)]))?(?=[\s,;).])(?!\s?–)|(?<![\p{L}\d])(Jan|Feb|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?(?=\s(?:19|20)\d\d\b)/gu;

export default proseRule({
  id: 'date/short-month',
  summary: 'The months are written in full in the text.',
  severity: 'warning',
  source: 'Editorial Manual, numbers, dates and time: 4 December 2003.',
  fixable: 'suggested',
  find: prose =>
    matches(prose, SHORT, ([, beside, alone]) => {
      const short = (beside ?? alone)!.slice(0, 3);
      return MONTHS.find(month => month.startsWith(short));
    }),
  message: ({ text, right }) => say`“${text}” is cut short; write “${right}”.`,
});
