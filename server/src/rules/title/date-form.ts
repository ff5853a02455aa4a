import { formatDateIn } from '../../knowledge/languages.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { isBeingTyped, wholeLetter } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string | undefined; readonly example: string }>({
  id: 'title/date-form',
  summary: 'The date in the title of a letter is written as “3 December 2003”.',
  severity: 'warning',
  source: 'Editorial Manual, communications; numbers, dates and time.',
  fixable: 'safe',
  languages: ROMAN_NUMBERS,
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    const date = letter?.value.date;
    if (!letter || !date?.reading?.possible || isBeingTyped(document, date)) return;
    const text = letter.fact.value.text.slice(date.start, date.end);
    const { language } = document;
    const right = date.reading.date && formatDateIn(language, date.reading.date);
    const capitals = right?.toUpperCase() === text.toUpperCase();
    if (right === text.replace(/\s+/g, ' ') || (date.reading.form === 'standard' && capitals)) return;
    if (language === 'es' && date.reading.date?.day === 1) return;
    yield {
      at: within(letter.fact, date),
      data: { text, right, example: formatDateIn(language, EXAMPLE) },
      ...(date.reading.form === 'yearless' && { severity: 'information' as const }),
    };
  },
  message: ({ text, right, example }) =>
    right
      ? say`“${text}” is not the form of a date in a title; write “${right}”.`
      : say`“${text}” leaves the date open; write it as “${example}”.`,
  fix(finding, document) {
    const { right } = finding.data;
    return right === undefined
      ? undefined
      : { title: say`Write “${right}”`, safe: true, edits: [replace(document, finding.at!, right)] };
  },
});

const EXAMPLE = { year: 2003, month: 12, day: 3 };
