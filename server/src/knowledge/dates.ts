import { type Said, say, sayList, sayText, toSay } from '../text/say.ts';

/** A day of the calendar, without a time zone. Months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MONTHS: readonly string[] = [
  toSay`January`,
  toSay`February`,
  toSay`March`,
  toSay`April`,
  toSay`May`,
  toSay`June`,
  toSay`July`,
  toSay`August`,
  toSay`September`,
  toSay`October`,
  toSay`November`,
  toSay`December`,
];

const DAYS: readonly string[] = [
  toSay`Sunday`,
  toSay`Monday`,
  toSay`Tuesday`,
  toSay`Wednesday`,
  toSay`Thursday`,
  toSay`Friday`,
  toSay`Saturday`,
];

/** A number that grows with the day: 20031204. */
export function dateKey(date: CalendarDate): number {
  return date.year * 10000 + date.month * 100 + date.day;
}

/** How many days a month has; without a year, February has 29. */
export function daysInMonth(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True when the calendar has such a day. */
export function isPossible(date: CalendarDate): boolean {
  if (date.month < 1 || date.month > 12 || date.day < 1) return false;
  return date.day <= daysInMonth(date.month, date.year);
}

/** Reads `2003-12-04`. */
export function parseIso(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isPossible(date) ? date : undefined;
}

/** The form of the Editorial Manual: `4 December 2003`. */
export function formatDate(date: CalendarDate): string {
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** The name of the day of the week. */
export function weekday(date: CalendarDate): string {
  return DAYS[new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()]!;
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const day = (date: CalendarDate) => Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
  return day(to) - day(from);
}

/** The number of a day of a month, for the reader. */
function sayDayNumber(day: number): Said {
  return day === 1 ? say`1` : (String(day) as Said);
}

/** A day for the reader, also one that the calendar does not have: “3 December 2003”, “31 April 2005”. */
export function sayDate({ day, month, year }: CalendarDate): Said {
  return say`${sayDayNumber(day)} ${sayText(MONTHS[month - 1] ?? String(month))} ${year}`;
}

/** A day of the calendar with the day of the week: “Thursday, 4 December 2003”. */
export function sayDay(date: CalendarDate): Said {
  return say`${sayText(weekday(date))}, ${sayDate(date)}`;
}

const NAMED_MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g');

/** Days as the tables of sessions have them, for the reader: “18 September–6 October and 27–29 November 2006”. */
export function sayDays(days: string): Said {
  const own = sayText(days);
  if (own !== days) return own;
  const inWords = (stretch: string) =>
    stretch.replace(/\b1(?=[\s–])/g, sayDayNumber(1)).replace(NAMED_MONTH, name => sayText(name));
  return sayList(days.split(' and ').map(inWords), 'and');
}
