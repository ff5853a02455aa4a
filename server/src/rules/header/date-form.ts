import { type DateForm, standardForm } from '../../syntax/date.ts';
import { replace } from '../edit.ts';
import { documentRule, whole as wholeOf } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly right: string | undefined; readonly whole: boolean }>({
  id: 'header/date-form',
  summary: 'The date of the masthead is written as “4 December 2003”.',
  severity: 'warning',
  source: 'Editorial Manual, numbers, dates and time: day, month in letters, year, without commas.',
  fixable: 'safe',
  reads: ['masthead'],
  *check({ masthead }) {
    const fact = masthead.date;
    if (!fact || masthead.stacked || !fact.value.reading.possible) return;
    const { reading } = fact.value;
    const right = standardForm(reading);
    if (reading.form !== 'standard' || (right && right !== fact.text.replace(/\s+/g, ' '))) {
      yield { at: wholeOf(fact), data: { text: fact.text, right, whole: isWhole(reading.form) } };
    }
  },
  message: ({ text, right, whole }) => {
    if (right) return `“${text}” is not the form of a date in a masthead; write “${right}”.`;
    return whole
      ? `“${text}” can be read in two ways; write the month in letters, as in “4 December 2003”.`
      : `“${text}” is not a whole date; write day, month and year, as in “4 December 2003”.`;
  },
  fix(finding, document) {
    const { right } = finding.data;
    return right === undefined
      ? undefined
      : { title: `Write “${right}”`, safe: true, edits: [replace(document, finding.at!, right)] };
  },
});

const isWhole = (form: DateForm) => form !== 'incomplete' && form !== 'yearless';
