import type { Defect } from './defects.ts';

/** Classes of defects whose scores are kept apart. */
export type DefectClass = 'name' | 'agenda' | 'session' | 'symbol' | 'citation' | 'date';

export interface Operator extends Omit<Defect, 'rule'> {
  readonly class: DefectClass;
  /** Rules of which one must see the defect. */
  readonly rules: readonly string[];
}

const operator = (
  kind: DefectClass,
  name: string,
  from: RegExp,
  to: string,
  rules: string,
  restores = true,
): Operator => ({ class: kind, name, from, to, rules: rules.split(' '), restores });

/** The State in the title of a letter or note verbale. */
const STATE =
  /(?<=^\*\*(?:Letter|Note verbale|Identical letters) dated \d+ \w+ \d+ from the Permanent (?:Representative|Mission) of )(\p{Lu}\p{L}+)/mu;
const TITLE_DATE = /(?<=^\*\*(?:Letter|Note verbale|Identical letters) dated )(\d+) (\w+) (\d+)/m;
const ISSUE_DATE = /(?<=Distr\.: General *\n)(\d+) (\w+) (\d+)/;
const SESSION = /(?<=^\*\*)(\p{Lu}\p{L}+-\p{L}+)( session)(?=\*\*$)/mu;
const YEAR = /(?<=^\*\*)(\p{Lu}\p{L}+(?:-\p{L}+)?)( year)(?=\*\*$)/mu;
const ITEM = /^Agenda items? \d+/m;
const ADD = (sentence: string) => `. ${sentence}.`;
const END = /(?<=^(?:I have the honour|The Permanent Mission of|On instructions)[^\n]*)\.$/m;

/** Ways to spoil any clean letter, by class. An operator that changes nothing in a letter is not counted for it. */
export const OPERATORS: readonly Operator[] = [
  ...(
    [
      ['Tadjikistan', 'name/misspelt'],
      ['Kirgizstan', 'name/misspelt'],
      ['Phillipines', 'name/misspelt'],
      ['Kazakhtsan', 'name/misspelt'],
      ['Argentinia', 'name/misspelt'],
      ['Columbia', 'name/misspelt'],
      ['Russia', 'name/informal'],
      ['Syria', 'name/informal'],
      ['South Korea', 'name/informal'],
      ['Bolivia', 'name/informal'],
      ['Moldova', 'name/informal'],
      ['Tanzania', 'name/informal'],
      ['Swaziland', 'name/superseded'],
      ['Turkey', 'name/superseded'],
      ['Cape Verde', 'name/superseded'],
      ['the former Yugoslav Republic of Macedonia', 'name/superseded'],
      ['Iran (Islamic Republic of)', 'name/bracketed-in-title'],
      ['Venezuela (Bolivarian Republic of)', 'name/bracketed-in-title'],
      ['Sudan', 'name/article-in-title'],
      ['Niger', 'name/article-in-title'],
      ['the Ukraine', 'name/informal name/article-in-title'],
      ['Afganistan', 'name/misspelt'],
      ['Guinea Bissau', 'name/misspelt'],
      ['Viet-Nam', 'name/misspelt'],
      ['Turkiye', 'name/misspelt'],
      ['North Korea', 'name/informal'],
      ['Micronesia', 'name/informal'],
      ['Ivory Coast', 'name/superseded'],
      ['the Kingdom of Morocco', 'name/formal-in-title'],
      ['the Republic of Kenya', 'name/formal-in-title'],
    ] as const
  ).map(([name, rules]) => operator('name', `State named ${name}`, STATE, name, rules, false)),
  operator(
    'name',
    'a State twice in a list',
    END,
    ADD('Armenia, the Russian Federation and Russia took part'),
    'name/mixed-in-list',
    false,
  ),
  operator(
    'name',
    'the office of an observer',
    /(?<=^\*\*(?:Letter|Identical letters) dated .* from the )Permanent Representative/m,
    'Permanent Observer',
    'title/observer-office',
    false,
  ),
  operator('agenda', 'a full stop for a comma', /^(Agenda items? \d+) and (\d+)$/m, '$1. $2', 'agenda/line-form'),
  operator('agenda', 'an ampersand', /^(Agenda items? \d+) and (\d+)$/m, '$1 & $2', 'agenda/line-form'),
  operator('agenda', 'the number sign', /^(Agenda items? )(\d+)/m, '$1No. $2', 'agenda/line-form'),
  operator('agenda', 'plural for one', /^Agenda item(?= \d+$)/m, 'Agenda items', 'agenda/line-form'),
  operator('agenda', 'item nought', /^(Agenda items? )\d+/m, '$10', 'agenda/item-unknown', false),
  operator(
    'agenda',
    'title with a word more',
    /^\*\*Measures to eliminate international/m,
    '**Measures to eliminate all international',
    'agenda/title-wording',
    false,
  ),
  operator('agenda', 'a semicolon', /^(Agenda items? \d+) and (\d+)$/m, '$1; $2', 'agenda/line-form'),
  operator('agenda', 'item 977', ITEM, 'Agenda item 977', 'agenda/item-unknown', false),
  operator('agenda', 'sub-item (q)', /^Agenda items? (?:\d+ and )?110$/m, '$& (q)', 'agenda/sub-item-unknown', false),
  operator(
    'agenda',
    'another item',
    /^(Agenda items? (?:\d+ and )?)(?:110|34)$/m,
    '$17',
    'letter/request-item-disagrees',
    false,
  ),
  operator('agenda', 'item twice', /^(Agenda items? .*?)(\d+)$/m, '$1$2 and $2', 'agenda/item-repeated', false),
  operator('agenda', 'small letters', /^Agenda item/m, 'agenda Item', 'agenda/line-form'),
  operator('agenda', 'two letters swapped', /^Agenda item/m, 'Agenda itme', 'agenda/line-form'),
  operator('agenda', 'line removed', /^Agenda items? .*\n\n/m, '', 'agenda/item-missing'),
  operator(
    'agenda',
    'title removed',
    /^\*\*Measures to eliminate international terrorism\*\*\n\n/m,
    '',
    'agenda/title-missing',
  ),
  operator('agenda', 'title with a slip', /Measures to eliminate/, 'Measures to elimnate', 'agenda/title-wording'),
  operator(
    'agenda',
    'title of another item',
    /^\*\*Measures to eliminate international terrorism\*\*$/m,
    '**Question of Palestine**',
    'agenda/title-wording',
  ),
  operator('agenda', 'singular for several', /^Agenda items(?= \d+ and)/m, 'Agenda item', 'agenda/line-form'),
  operator('agenda', 'request under another item', /(?<=under agenda item )\d+/, '7', 'letter/request-item-disagrees'),
  operator('session', 'ordinal with a slip', SESSION, 'Seventy-nineth$2', 'session/spelling'),
  operator('session', 'cardinal', SESSION, 'Seventy-nine$2', 'session/spelling'),
  operator('session', 'in figures', SESSION, '79th$2', 'session/form'),
  operator('session', 'capitals', SESSION, 'Seventy-Ninth Session', 'session/form'),
  operator('session', 'noun with a slip', SESSION, '$1 sesssion', 'session/spelling'),
  operator('session', 'long ago', SESSION, 'Forty-second$2', 'session/symbol-disagrees session/date-disagrees'),
  operator(
    'session',
    'the next one',
    SESSION,
    'Eighty-first$2',
    'session/symbol-disagrees session/date-disagrees',
    false,
  ),
  operator('session', 'removed', /^\*\*[^*]+ session\*\*\n\n/m, '', 'session/missing'),
  operator(
    'session',
    'year of the Council: the session taken for it',
    YEAR,
    'Seventy-ninth$2',
    'session/year-disagrees',
  ),
  operator('session', 'year of the Council: a slip', YEAR, 'Eigthieth$2', 'session/spelling'),
  operator('session', 'year of the Council removed', /^\*\*[^*]+ year\*\*\n\n/m, '', 'session/year-missing'),
  operator('symbol', 'of another session', /^A\/79\//m, 'A/78/', 'session/symbol-disagrees', false),
  operator('symbol', 'a letter for a figure', /^(A\/79\/|S\/2025\/)(\d)/m, '$1l', 'header/symbol-form', false),
  operator('symbol', 'two strokes', /^(A|S)\/(?=\d)/m, '$1//', 'header/symbol-form'),
  operator('symbol', 'a space', /^(A|S)\/(?=\d)/m, '$1/ ', 'header/symbol-form'),
  operator(
    'citation',
    'a session to come',
    END,
    ADD('It recalls General Assembly resolution 95/10'),
    'citation/session-to-come',
    false,
  ),
  operator(
    'citation',
    'a symbol for a number',
    END,
    ADD('It recalls resolution A/RES/57/145'),
    'citation/symbol-for-number',
    false,
  ),
  operator(
    'citation',
    'a symbol of the Council for a number',
    END,
    ADD('It recalls Security Council resolution S/RES/1373 (2001)'),
    'citation/symbol-for-number',
    false,
  ),
  operator(
    'citation',
    'the Council without a year',
    END,
    ADD('It recalls Security Council resolution 1373'),
    'citation/council-year',
    false,
  ),
  ...(
    [
      ['the Council with a number of the Assembly', 'Security Council resolution 57/145', 'citation/organ-form'],
      ['the Assembly with a number of the Council', 'General Assembly resolution 1373 (2001)', 'citation/organ-form'],
      ['the Assembly with a year', 'General Assembly resolution 1996/31', 'citation/organ-form'],
      ['a Roman session too late', 'General Assembly resolution 145 (LVII)', 'citation/early-session'],
      ['a session before 1976 with a stroke', 'General Assembly resolution 25/26', 'citation/early-session'],
      ['the Council with a wrong year', 'Security Council resolution 1373 (2002)', 'citation/year-disagrees'],
      ['the Council with a year long before', 'Security Council resolution 2719 (1998)', 'citation/year-disagrees'],
      ['a year of the Council to come', 'Security Council resolution 2800 (2041)', 'citation/session-to-come'],
      ['a date after the session', 'General Assembly resolution 57/145 of 16 December 2004', 'citation/date-disagrees'],
      ['a date in another year', 'resolution 1373 (2001) of 28 September 2011', 'citation/date-disagrees'],
      ['letters for the Assembly', 'UNGA resolution 57/145', 'citation/organ-in-full'],
      ['letters for the Council', 'UNSC resolution 1373 (2001)', 'citation/organ-in-full'],
      ['a document to come', 'document A/97/12', 'citation/symbol-to-come'],
      ['a document of a year to come', 'document S/2052/18', 'citation/symbol-to-come'],
    ] as const
  ).map(([name, words, rules]) => operator('citation', name, END, ADD(`It recalls ${words}`), rules, false)),
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
  ).map(([name, words, rules]) => operator('date', `text: ${name}`, END, ADD(`It was held ${words}`), rules, false)),
  operator(
    'session',
    'an emergency special session that was not',
    SESSION,
    'Fortieth emergency special$2',
    'session/special-unknown',
    false,
  ),
  operator(
    'session',
    'a special session for a regular one',
    SESSION,
    'Twentieth special$2',
    'session/symbol-disagrees session/date-disagrees',
    false,
  ),
  operator('session', 'two letters swapped', SESSION, 'Sevnety-ninth$2', 'session/spelling'),
  operator('session', 'without its hyphen', SESSION, 'Seventy ninth$2', 'session/form session/spelling'),
  operator('session', 'year of the Council in figures', YEAR, '80th$2', 'session/form'),
  operator('date', 'issue: month first', ISSUE_DATE, '$2 $1, $3', 'header/date-form'),
  operator('date', 'issue: ordinal', ISSUE_DATE, '$1th $2 $3', 'header/date-form'),
  operator('date', 'issue: leading zero', /(?<=Distr\.: General *\n)(?=\d )/, '0', 'header/date-form'),
  operator('date', 'issue: impossible', ISSUE_DATE, '31 February $3', 'header/date-impossible', false),
  operator('date', 'issue: removed', /(?<=Distr\.: General *\n)\d.*\n/, '', 'header/date-missing', false),
  operator('date', 'issue before the letter', ISSUE_DATE, '1 January $3', 'letter/date-after-issue', false),
  operator('date', 'letter: month first', TITLE_DATE, '$2 $1, $3', 'title/date-form'),
  operator(
    'date',
    'letter: month with a slip',
    /(?<=^\*\*(?:Letter|Note verbale|Identical letters) dated \d+ )(\w)(\w)/m,
    '$1$1$2',
    'title/date-form',
  ),
  operator('date', 'letter: impossible', TITLE_DATE, '31 April $3', 'title/date-impossible', false),
  operator('date', 'letter: removed', / dated \d+ \w+ \d+/, '', 'title/date-missing', false),
  operator(
    'date',
    'annex heading: another day',
    /(?<=^\*\*Annex to the (?:letter|note verbale) dated )\d+/m,
    '28',
    'annex/heading-disagrees',
  ),
  operator('date', 'text: month first', END, ADD('It was made on March 3, 2025'), 'date/form', false),
  operator('date', 'text: ordinal', END, ADD('It was made on 3rd March 2025'), 'date/form', false),
  operator('date', 'text: impossible', END, ADD('It was made on 31 November 2024'), 'date/impossible', false),
  operator(
    'date',
    'text: another day of the week',
    END,
    ADD('It was made on Sunday, 3 March 2025'),
    'date/weekday',
    false,
  ),
];
