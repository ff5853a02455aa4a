import { daysBetween, daysInMonth, MONTHS } from '../knowledge/dates.ts';
import type { Span } from './markup.ts';

/** A day of a stretch or a list. Places count from the first day of the series; what stands before it has negative ones. The month, and the year where there is one, may be written once for several days. */
export interface DayOf extends Span {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** False for 31 June, and for 29 February of a year that has none. */
  readonly possible: boolean;
  /** The day of the week that is named before it. */
  readonly weekday?: Span & { readonly name: string };
}

/** What stands between the first and the last day of a stretch: a dash, with or without spaces, a hyphen or a word. */
export interface Joint extends Span {
  readonly form: 'dash' | 'hyphen' | 'word';
}

/** One day, or several from the first to the last: `10–21 March 2025`. */
export interface Stretch extends Span {
  readonly first: DayOf;
  readonly last: DayOf;
  readonly joint?: Joint;
}

/**
 * Days that are not one whole date: `10–21 March 2025`, `19–23, 28 and 29 May and 5 June 2025`, `31 November`. The
 * words `from` and `between` before the first day belong to what is said of it.
 */
export interface Days {
  readonly lead?: Span & { readonly word: 'from' | 'between' };
  readonly stretches: readonly Stretch[];
}

export interface DaysMatch extends Span {
  readonly days: Days;
}

const MONTH = [...MONTHS, ...MONTHS.map(month => month.toUpperCase())].join('|');
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const START = /(?<![\d/.,:\p{L}$€£-]|[\d\p{L}][–—])\d{1,2}(?:st|nd|rd|th)?(?![\d./:\p{L}%])/gu;
const DAY = new RegExp(`(?:(${WEEKDAY}),?\\s{1,3})?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d./:\\p{L}%])`, 'uy');
const MONTH_AFTER = new RegExp(`\\s{0,3}(?:(${MONTH})(?!\\p{L})|(${SHORT})\\b\\.?)`, 'uy');
const YEAR_AFTER = /,?\s{1,3}((?:1[5-9]|20|21)\d\d)(?!\d)/y;
const JOINT = /\s{0,3}([-\u2010-\u2015])\s{0,3}|,?\s{1,3}(to|until|through)\s{1,3}(?=[\dMTWFS])/y;
const MORE = /,?\s{1,3}(and|or|&)\s{1,3}(?=[\dMTWFS])|[,;]\s{1,3}(?=[\dMTWFS])/y;
const LEAD = new RegExp(`\\b(from|between)\\s{1,3}(?:the\\s{1,3})?(?:(?:${WEEKDAY}),?\\s{1,3})?$`, 'i');
const WEEKDAY_BEFORE = new RegExp(`(${WEEKDAY}),?\\s{1,3}$`);
/** So many days one series may hold. */
const LONGEST = 24;
/** A stretch over the turn of the year is written with one year only where it is short. */
const SHORT_STRETCH = 183;

/** Finds stretches and lists of days, and days without a year, in running text. Linear. */
export function findDays(text: string): DaysMatch[] {
  const found: DaysMatch[] = [];
  let next = 0;
  for (const start of text.matchAll(START)) {
    if (start.index < next) continue;
    const series = seriesAt(text, start.index);
    next = series.end;
    if (series.days) found.push({ start: start.index, end: series.end, days: series.days });
  }
  return found;
}

interface Draft {
  start: number;
  end: number;
  day: number;
  month?: number;
  year?: number;
  weekday?: DayOf['weekday'];
  /** What joins it to the day before it. */
  joint?: Joint | 'list';
}

/** Reads a series from its first day on; `end` is where to look for the next one. */
function seriesAt(text: string, start: number): { readonly days?: Days; readonly end: number } {
  const lead = leadBefore(text, start);
  const drafts: Draft[] = [];
  let at = start;
  let joint: Draft['joint'];
  /** How many days, and how much text, have their month. */
  let complete = { count: 0, end: start };
  while (drafts.length < LONGEST) {
    const day = dayAt(text, at, joint);
    if (!day) break;
    drafts.push(day);
    at = day.end;
    const month = exec(MONTH_AFTER, text, at);
    if (month) {
      day.month = monthNumber(month[1] ?? month[2]!);
      at += month[0].length;
      const year = exec(YEAR_AFTER, text, at);
      if (year) {
        day.year = Number(year[1]);
        at += year[0].length;
      }
      complete = { count: drafts.length, end: at };
      day.end = at;
    }
    const next = jointAt(text, at, lead?.word === 'between' && drafts.length === 1);
    if (!next) break;
    joint = next.joint;
    at = next.end;
  }
  if (complete.count === 0) return { end: Math.max(drafts.at(-1)?.end ?? 0, start + 1) };
  const days = resolved(text, drafts.slice(0, complete.count));
  const whole = drafts[0]!.year !== undefined && complete.count === 1;
  if (whole || !days) return { end: complete.end };
  const stretches = stretchesOf(days);
  return { days: { ...(lead && { lead: { ...lead, ...from(start, lead) } }), stretches }, end: complete.end };
}

function dayAt(text: string, at: number, joint: Draft['joint']): Draft | undefined {
  const match = exec(DAY, text, at);
  const day = Number(match?.[2]);
  if (!match || day < 1 || day > 39) return undefined;
  const start = at + match[0].search(/\d/);
  const named = match[1] ? { start: at, end: at + match[1].length, name: match[1] } : undefined;
  return {
    start,
    end: at + match[0].length,
    day,
    ...(joint && { joint }),
    ...(named && { weekday: named }),
  };
}

function jointAt(text: string, at: number, between: boolean): { joint: Joint | 'list'; end: number } | undefined {
  const join = exec(JOINT, text, at);
  if (join) {
    const form = join[2] ? 'word' : join[1]! < '\u2012' ? 'hyphen' : 'dash';
    const end = at + join[0].length;
    return { joint: { start: at, end, form }, end };
  }
  const more = exec(MORE, text, at);
  if (!more) return undefined;
  const end = at + more[0].length;
  return { joint: between && more[1] === 'and' ? { start: at, end, form: 'word' } : 'list', end };
}

function leadBefore(text: string, start: number): Days['lead'] {
  const before = text.slice(Math.max(0, start - 32), start);
  const match = LEAD.exec(before);
  if (!match) return undefined;
  const at = start - before.length + match.index;
  return { start: at, end: at + match[1]!.length, word: match[1]!.toLowerCase() as 'from' | 'between' };
}

/** Gives each day the month and the year that follow it; undefined where the numbers are no days. */
function resolved(text: string, drafts: readonly Draft[]): (DayOf & Pick<Draft, 'joint'>)[] | undefined {
  const days: (DayOf & Pick<Draft, 'joint'>)[] = [];
  const base = drafts[0]!.start;
  let month = 0;
  let year: number | undefined;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i]!;
    month = draft.month ?? month;
    year = draft.year ?? yearBefore(draft, days[0], month, year);
    const weekday = draft.weekday ?? (i === 0 ? weekdayBefore(text, draft.start) : undefined);
    days.unshift({
      ...from(base, draft),
      day: draft.day,
      month,
      possible: draft.day <= daysInMonth(month, year),
      ...(year !== undefined && { year }),
      ...(weekday && { weekday: { ...weekday, ...from(base, weekday) } }),
      ...(draft.joint && {
        joint: draft.joint === 'list' ? draft.joint : { ...draft.joint, ...from(base, draft.joint) },
      }),
    });
  }
  return days.some((day, i) => day.day > 31 && (i === 0 || day.joint === 'list')) ? undefined : days;
}

/** The year of a day that is written without one: that of the next day, or the year before it over the turn of a year. */
function yearBefore(
  draft: Draft,
  next: (DayOf & Pick<Draft, 'joint'>) | undefined,
  month: number,
  year: number | undefined,
): number | undefined {
  if (year === undefined || !next || next.joint === 'list' || month <= next.month) return year;
  const first = { year: year - 1, month, day: draft.day };
  return daysBetween(first, { year, month: next.month, day: next.day }) <= SHORT_STRETCH ? year - 1 : year;
}

function weekdayBefore(text: string, start: number): DayOf['weekday'] {
  const before = text.slice(Math.max(0, start - 14), start);
  const match = WEEKDAY_BEFORE.exec(before);
  if (!match) return undefined;
  const at = start - before.length + match.index;
  return { start: at, end: at + match[1]!.length, name: match[1]! };
}

function stretchesOf(days: readonly (DayOf & Pick<Draft, 'joint'>)[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < days.length; i++) {
    const { joint: _, ...first } = days[i]!;
    const next = days[i + 1];
    if (!next?.joint || next.joint === 'list') {
      stretches.push({ start: first.start, end: first.end, first, last: first });
      continue;
    }
    const { joint, ...last } = next;
    stretches.push({ start: first.start, end: last.end, first, last, joint: joint as Joint });
    i++;
  }
  return stretches;
}

function monthNumber(word: string): number {
  const lower = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex(month => month.toLowerCase().startsWith(lower)) + 1;
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function from(base: number, span: Span): Span {
  return { start: span.start - base, end: span.end - base };
}
