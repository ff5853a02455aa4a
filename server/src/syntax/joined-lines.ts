import { OFFICIAL_LANGUAGES } from '../knowledge/languages.ts';
import { organByName } from '../knowledge/organs.ts';
import { readItems } from './agenda.ts';
import { type Span, trimSpan } from './markup.ts';
import { readSession } from './session.ts';

/** The longest line that is looked into, and the most fields that one can have. */
const LONGEST = 400;
const MOST = 24;
/** Words of the longest name of an organ. */
const NAME_WORDS = 20;

const LANGUAGE = `(?:${OFFICIAL_LANGUAGES.join('|')})`;
const WORD_END = '(?=[\\s*|]|$)';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const UNITED_NATIONS = new RegExp(`united\\s+nations${WORD_END}`, 'iy');
/** The letter of a series stands alone between the name of the Organization and that of the organ. */
const SERIES = /(?:A\sS|AS|A|S|E)(?=\s+[A-Z][A-Za-z])/y;
const SYMBOL =
  /[A-Z]{1,8}(?:-[A-Z]{1,5})?\s?\/[A-Z\d][\w./-]*(?:\s?\([^()\s]{1,12}\))?(?:\/[\w.]+)*\*{0,3}(?:\s?[-–−]\s?[A-Z]{1,8}\/[\w./()]+\*{0,3})?(?=\s|$)/y;
const DISTRIBUTION = new RegExp(
  `Dist(?:r(?:ib(?:ution)?)?)?\\s?[.,:]+\\s*:?\\s*(?:General|Limited|Restricted)${WORD_END}`,
  'iy',
);
const ORIGINAL = new RegExp(
  `Original\\s?:(?:\\s*${LANGUAGE}(?:(?:\\s*[,/]\\s*|\\s+and\\s+)${LANGUAGE})*)?${WORD_END}`,
  'iy',
);
const DATE = new RegExp(`\\d{1,2}\\s(?:${MONTH})\\s\\d{4}${WORD_END}`, 'iy');
const LANGUAGES = new RegExp(`${LANGUAGE}(?:(?:\\s*[,/]\\s*|\\s+and\\s+)${LANGUAGE})*(?:\\sonly)?${WORD_END}`, 'iy');
const SESSION = /[A-Z\d][^*|]{0,50}?\s(?:session|year)(?:\s(?:of\s)?\d{4})?\*{0,3}(?=\s|$)/iy;
const YEAR_BEHIND = /\s(?:of\s)?\d{4}\*{0,3}$/i;
const AGENDA = /(?:agenda\s+)?items?\s+(?=\d)/iy;
const AGENDA_TAIL = /\s+of\s+the\s+(?:preliminary\s+list|(?:provisional\s+)?agenda)\s?\*{0,3}(?=\s|$)|(?=\s|$)/iy;

const FIELDS: readonly ((text: string, at: number) => number)[] = [
  stick(UNITED_NATIONS),
  stick(DISTRIBUTION),
  stick(ORIGINAL),
  stick(DATE),
  stick(LANGUAGES),
  stick(SYMBOL),
  organEnd,
  sessionEnd,
  agendaEnd,
];

/**
 * The stretches of a line in which several lines of the head of a document are joined, as they are when columns
 * collapse: `General Assembly Security Council`, `Seventy-ninth session Eightieth year`, a whole masthead. Undefined
 * where the line is not made up of two or more fields and nothing else.
 */
export function splitJoinedLine(text: string): Span[] | undefined {
  const spans = leadingFields(text);
  return spans.length > 1 && spans.at(-1)!.end === text.length ? spans : undefined;
}

/** The fields with which a line begins, as many as follow one another. Linear. */
export function leadingFields(text: string): Span[] {
  const spans: Span[] = [];
  const limit = text.slice(0, LONGEST);
  let afterSymbol = false;
  for (let at = 0; spans.length < MOST; ) {
    const span = trimSpan(limit, at, limit.length);
    const start = span.start;
    if (start >= limit.length) break;
    const end = fieldEnd(limit, start, spans.length);
    if (end <= start) break;
    // Two symbols side by side are one that was read badly.
    const symbol = stick(SYMBOL)(limit, start) === end;
    if (symbol && afterSymbol) break;
    afterSymbol = symbol;
    spans.push({ start, end });
    at = end;
  }
  return spans;
}

const LETTER_TITLE =
  /^\s*(?:(?:Identical\s+)?letters?|notes?\s+verbales?)\s+dated\s+\d{1,2}\s.{10,600}?\s(?:addressed\s+to|to)\s+(?=the\s+(?:Secretary-General|President\s+of\s+the\s+(?:General|Security|Economic)))/i;
const ADDRESSEE =
  /(?:(?:,|\s+and)?\s+)?the\s+(?:Secretary-General|President\s+of\s+the\s+(?:General\s+Assembly|Security\s+Council|Economic\s+and\s+Social\s+Council))(?![\w-])/iy;

/** Where the title of a letter ends with which a text begins, as far as its addressee tells; 0 where none does. */
export function letterTitleEnd(text: string): number {
  const title = LETTER_TITLE.exec(text.slice(0, 1000));
  if (!title) return 0;
  let end = title[0].length;
  for (let next = stick(ADDRESSEE)(text, end); next > end; next = stick(ADDRESSEE)(text, end)) end = next;
  return end;
}

function fieldEnd(text: string, at: number, before: number): number {
  for (const field of FIELDS) {
    const end = field(text, at);
    if (end > at) return end;
  }
  return before === 1 ? stick(SERIES)(text, at) : -1;
}

function stick(expression: RegExp): (text: string, at: number) => number {
  return (text, at) => {
    expression.lastIndex = at;
    const match = expression.exec(text);
    return match ? at + match[0].length : -1;
  };
}

/** The end of the longest name of an organ that begins at `at`. */
function organEnd(text: string, at: number): number {
  let longest = -1;
  let end = at;
  for (let words = 0; words < NAME_WORDS && end < text.length; words++) {
    while (end < text.length && text[end] !== ' ') end++;
    if (organByName(text.slice(at, end))) longest = end;
    while (text[end] === ' ') end++;
  }
  return longest;
}

function sessionEnd(text: string, at: number): number {
  const end = stick(SESSION)(text, at);
  if (end <= at) return -1;
  // A year behind a session that has its number begins the next field.
  const ends = [end, at + text.slice(at, end).replace(YEAR_BEHIND, '').length];
  return ends.find(each => isSession(text.slice(at, each))) ?? -1;
}

function isSession(line: string): boolean {
  const reading = readSession(line);
  return reading?.number !== undefined || reading?.year !== undefined;
}

function agendaEnd(text: string, at: number): number {
  const start = stick(AGENDA)(text, at);
  if (start <= at) return -1;
  const { refs, end } = readItems(text, start);
  return refs.length > 0 ? stick(AGENDA_TAIL)(text, end) : -1;
}
