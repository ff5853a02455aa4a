import { standardForm } from '../../syntax/date.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { isBeingTyped, wholeLetter } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string | undefined }>({
  id: 'title/date-form',
  summary: 'The date in the title of a letter is written as “3 December 2003”.',
  severity: 'warning',
  source: 'Editorial Manual, communications; numbers, dates and time.',
  fixable: 'safe',
  reads: ['title', 'request', 'signature'],
  *check(document) {
    const letter = wholeLetter(document);
    const date = letter?.value.date;
    if (!letter || !date?.reading?.possible || isBeingTyped(document, date)) return;
    const text = letter.fact.value.text.slice(date.start, date.end);
    const right = standardForm(date.reading);
    const capitals = right?.toUpperCase() === text.toUpperCase();
    if (date.reading.form === 'standard' && (capitals || right === text.replace(/\s+/g, ' '))) return;
    yield {
      at: within(letter.fact, date),
      data: { text, right },
      ...(date.reading.form === 'yearless' && { severity: 'information' as const }),
    };
  },
  message: ({ text, right }) =>
    right
      ? `“${text}” is not the form of a date in a title; write “${right}”.`
      : `“${text}” leaves the date open; write it as “3 December 2003”.`,
  fix(finding, document) {
    const { right } = finding.data;
    return right === undefined
      ? undefined
      : { title: `Write “${right}”`, safe: true, edits: [replace(document, finding.at!, right)] };
  },
});
