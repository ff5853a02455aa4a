import { type CalendarDate, formatDate, isPossible, MONTHS } from '../knowledge/dates.ts';
import type { OtherLanguage } from '../knowledge/languages.ts';
import { nearest } from '../text/distance.ts';
import type { Span } from './markup.ts';

/** How a date is written. `standard` is the form of the Editorial Manual, `4 December 2003`. */
export type DateForm =
  | 'standard'
  | 'month-first'
  | 'ordinal'
  /** The form of acts and treaties: `5th day of August 2025`. */
  | 'solemn'
  | 'abbreviated'
  | 'comma'
  | 'padded'
  | 'numeric'
  | 'misspelt'
  | 'yearless'
  | 'incomplete'
  /** A form of another language that is not the usual one of its headers. */
  | 'variant';

export interface DateReading {
  readonly form: DateForm;
  /** Absent where the text allows two readings (`04/12/2003`) or has no year. */
  readonly date?: CalendarDate;
  /** False for 31 November and the like. */
  readonly possible: boolean;
  /** The language of the date, if it is not English. */
  readonly language?: OtherLanguage;
}

export interface DateMatch extends Span {
  readonly reading: DateReading;
}

const MONTH = MONTHS.join('|');
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const DAY_FIRST = new RegExp(
  `(?<![\\d/.])(\\d{1,2})(st|nd|rd|th)?(\\s+day)?(?:\\s+of)?\\s+(${MONTH}|(?:${SHORT})\\b\\.?)(,?)\\s+(\\d{4})(?!\\d)`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH}|(?:${SHORT})\\b\\.?)\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*(\\d{4})(?!\\d)`,
  'gi',
);
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const LOOSE = /^(\d{1,2})(st|nd|rd|th)?\s+([A-Za-z]{3,12})\.?(,?)\s+(\d{4})$/;
const LOOSE_MONTH_FIRST = /^([A-Za-z]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/;
/** A date that lacks its day, or of which the year has a figure too few or too many. */
const INCOMPLETE = new RegExp(`^(?:(?:${MONTH})\\s+\\d{4}|\\d{1,3}\\s+(?:${MONTH})\\s+(?:\\d{2,3}|\\d{5}))$`, 'i');
const YEARLESS = new RegExp(`^(\\d{1,2})\\s+(${MONTH})$`, 'i');

/** Reads a text that is one date and nothing else; undefined where it is none. */
export function readDate(text: string): DateReading | undefined {
  const day = LOOSE.exec(text);
  if (day) {
    const month = monthOf(day[3]!);
    return month && dayFirst(day[1]!, day[2] ?? '', month, day[4] ?? '', day[5]!);
  }
  const first = LOOSE_MONTH_FIRST.exec(text);
  if (first) {
    const month = monthOf(first[1]!);
    return month && reading('month-first', Number(first[3]), month.number, Number(first[2]));
  }
  const iso = ISO.exec(text);
  if (iso) return reading('numeric', Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed) return numeric(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  if (INCOMPLETE.test(text)) return { form: 'incomplete', possible: true };
  const yearless = YEARLESS.exec(text);
  return yearless ? { form: 'yearless', possible: true } : undefined;
}

/** Finds the dates with day, month in letters and year in running text. Linear. */
export function findDates(text: string): DateMatch[] {
  const found: DateMatch[] = [];
  for (const match of text.matchAll(DAY_FIRST)) {
    const month = monthOf(match[4]!.replace('.', ''));
    if (!month) continue;
    const read = dayFirst(match[1]!, match[2] ?? '', month, match[5] ?? '', match[6]!);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      reading: match[3] ? { ...read, form: 'solemn' } : read,
    });
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const month = monthOf(match[1]!.replace('.', ''));
    if (!month) continue;
    const end = match.index + match[0].length;
    if (found.some(each => each.start < end && match.index < each.end)) continue;
    found.push({
      start: match.index,
      end,
      reading: reading('month-first', Number(match[3]), month.number, Number(match[2])),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What to write for a date, where its reading is certain. */
export function standardForm(read: DateReading): string | undefined {
  return read.date && read.possible ? formatDate(read.date) : undefined;
}

interface Month {
  readonly number: number;
  readonly form: 'full' | 'short' | 'misspelt';
}

function monthOf(word: string): Month | undefined {
  const lower = word.toLowerCase();
  const full = MONTHS.findIndex(month => month.toLowerCase() === lower);
  if (full >= 0) return { number: full + 1, form: 'full' };
  const short = MONTHS.findIndex(month => month.slice(0, lower.length).toLowerCase() === lower);
  if (short >= 0 && lower.length <= 4) return { number: short + 1, form: 'short' };
  const near = nearest(word, MONTHS, month => month, word.length > 5 ? 2 : 1);
  return near ? { number: MONTHS.indexOf(near) + 1, form: 'misspelt' } : undefined;
}

function dayFirst(day: string, suffix: string, month: Month, comma: string, year: string): DateReading {
  let form: DateForm = 'standard';
  if (month.form === 'misspelt') form = 'misspelt';
  else if (suffix) form = 'ordinal';
  else if (month.form === 'short') form = 'abbreviated';
  else if (comma) form = 'comma';
  else if (day.startsWith('0')) form = 'padded';
  return reading(form, Number(year), month.number, Number(day));
}

/** Day before month, as the United Nations writes it, unless only the other order is possible. */
function numeric(first: number, second: number, year: number): DateReading {
  if (second > 12) return reading('numeric', year, first, second);
  if (first > 12 || first === second) return reading('numeric', year, second, first);
  return { form: 'numeric', possible: true };
}

function reading(form: DateForm, year: number, month: number, day: number): DateReading {
  const date = { year, month, day };
  return { form, date, possible: isPossible(date) };
}
