import { formatBoxDate } from '../../knowledge/languages.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import type { DateForm } from '../../syntax/date.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, whole as wholeOf } from '../rule.ts';

interface Form {
  readonly text: string;
  readonly right: string | undefined;
  readonly whole: boolean;
  readonly example: string;
}

export default documentRule<Form>({
  id: 'header/date-form',
  summary: 'The date of the masthead is written as “4 December 2003”.',
  severity: 'warning',
  source: 'Editorial Manual, numbers, dates and time: day, month in letters, year, without commas.',
  fixable: 'safe',
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check({ masthead, language }) {
    const fact = masthead.date;
    if (!fact || masthead.stacked || !fact.value.reading.possible) return;
    const { reading } = fact.value;
    const right = reading.date && formatBoxDate(language, reading.date);
    if (right === fact.text.replace(/\s+/g, ' ') || isSpanishFirst(fact.text)) return;
    const example = formatBoxDate(language, EXAMPLE);
    yield { at: wholeOf(fact), data: { text: fact.text, right, whole: isWhole(reading.form), example } };
  },
  message: ({ text, right, whole, example }) => {
    if (right) return say`“${text}” is not the form of a date in a masthead; write “${right}”.`;
    return whole
      ? say`“${text}” can be read in two ways; write the month in letters, as in “${example}”.`
      : say`“${text}” is not a whole date; write day, month and year, as in “${example}”.`;
  },
  fix(finding, document) {
    const { right } = finding.data;
    return right === undefined
      ? undefined
      : { title: say`Write “${right}”`, safe: true, edits: [replace(document, finding.at!, right)] };
  },
});

const EXAMPLE = { year: 2003, month: 12, day: 4 };

/** In Spanish the first day of a month is written in more than one way. */
const isSpanishFirst = (text: string) => /^1(?:[º°]|\.?\s?º)\s+de\b/.test(text);

const isWhole = (form: DateForm) => form !== 'incomplete' && form !== 'yearless';
