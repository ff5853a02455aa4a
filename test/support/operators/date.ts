import { add, END_OF_LETTER, END_OF_PARAGRAPH, inLetters, inReports, operator } from './operator.ts';

const TITLE_DATE = /(?<=^\*\*(?:Letter|Note verbale|Identical letters) dated )(\d+) (\w+) (\d+)/m;
const ISSUE_DATE = /(?<=Distr\.: General *\n)(\d+) (\w+) (\d+)/;

export const date = [
  ...(
    [
      ['days that run backwards', 'from 21 to 10 March 2025', 'date/range-order'],
      ['a stretch with a dash that runs backwards', 'on 21–10 March 2025', 'date/range-order'],
      ['months that run backwards', 'from 5 June to 2 May 2025', 'date/range-order'],
      ['a stretch with a day that cannot be', 'on 28–31 June 2024', 'date/impossible'],
      ['another day of the week, in brackets', 'on 3 March 2025 (Sunday)', 'date/weekday'],
      ['abbreviated and with a comma', 'on 3 March, 2025', 'date/form'],
      ['the thirtieth of February', 'on 30 February 2025', 'date/impossible'],
      ['a day of nought', 'on 32 March 2025', 'date/impossible'],
    ] as const
  ).map(([name, words, rules]) => operator(`text: ${name}`, END_OF_LETTER, add(`It was held ${words}`), rules, false)),
  operator('issue: month first', ISSUE_DATE, '$2 $1, $3', 'header/date-form'),
  operator('issue: ordinal', ISSUE_DATE, '$1th $2 $3', 'header/date-form'),
  operator('issue: leading zero', /(?<=Distr\.: General *\n)(?=\d )/, '0', 'header/date-form'),
  operator('issue: impossible', ISSUE_DATE, '31 February $3', 'header/date-impossible', false),
  operator('issue: removed', /(?<=Distr\.: General *\n)\d.*\n/, '', 'header/date-missing', false),
  inLetters(operator('issue before the letter', ISSUE_DATE, '1 January $3', 'letter/date-after-issue', false)),
  operator('letter: month first', TITLE_DATE, '$2 $1, $3', 'title/date-form'),
  operator(
    'letter: month with a slip',
    /(?<=^\*\*(?:Letter|Note verbale|Identical letters) dated \d+ )(\w)(\w)/m,
    '$1$1$2',
    'title/date-form',
  ),
  operator('letter: impossible', TITLE_DATE, '31 April $3', 'title/date-impossible', false),
  inLetters(operator('letter: removed', / dated \d+ \w+ \d+/, '', 'title/date-missing', false)),
  operator(
    'annex heading: another day',
    /(?<=^\*\*Annex to the (?:letter|note verbale) dated )\d+/m,
    '28',
    'annex/heading-disagrees',
  ),
  operator('text: month first', END_OF_LETTER, add('It was made on March 3, 2025'), 'date/form', false),
  operator('text: ordinal', END_OF_LETTER, add('It was made on 3rd March 2025'), 'date/form', false),
  operator('text: impossible', END_OF_LETTER, add('It was made on 31 November 2024'), 'date/impossible', false),
  operator(
    'text: another day of the week',
    END_OF_LETTER,
    add('It was made on Sunday, 3 March 2025'),
    'date/weekday',
    false,
  ),
  ...(
    [
      ['from with a dash', 'It was held from 3–5 March 2024', 'date/range-from'],
      ['years from with a dash', 'It grew from 2019–2023', 'date/range-from'],
      ['a hyphen between days', 'It was held on 3-5 March 2024', 'date/range-dash number/range-dash'],
      ['a hyphen between years', 'It was in force in 2019-2023', 'date/range-dash number/range-dash'],
      ['a decade with an apostrophe', 'It was founded in the 1990’s', 'date/decade'],
      ['a year cut short', 'It was in force during 2019–23', 'date/split-years'],
      ['as it is spoken', 'It was held on the 5th of March 2024', 'date/form'],
      ['figures with strokes', 'It was held on 31/03/2024', 'date/numeric'],
      ['figures with hyphens', 'It was held on 2024-03-31', 'date/numeric'],
      ['a month cut short', 'It was held on 5 Mar. 2024', 'date/short-month'],
      ['a time with a colon', 'It was held at 10:30 a.m. that day', 'date/time'],
      ['a time of twenty-four hours', 'It was held at 15:30 that day', 'date/time'],
      ['a time without full stops', 'It was held at 3 pm that day', 'date/time'],
    ] as const
  ).map(([name, words, rules]) => inReports(operator(`report: ${name}`, END_OF_PARAGRAPH, add(words), rules, false))),
];
