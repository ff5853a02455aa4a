import { type CalendarDate, dateKey, parseIso } from './dates.ts';
import { SESSIONS } from './tables/sessions.ts';

/** A regular session of the General Assembly. It closes on the day before the next one opens, or earlier. */
export interface SessionSpan {
  readonly number: number;
  readonly opens: CalendarDate;
  /** Not after this day. */
  readonly closes: CalendarDate;
  /** False where the day rests on general knowledge or on the rule that sessions open in September. */
  readonly opensCertain: boolean;
  readonly closesCertain: boolean;
  /** True where both are certain. */
  readonly certain: boolean;
}

export interface OtherSession {
  readonly number: number;
  readonly year: number;
  readonly topic: string;
  readonly dates: string;
}

type Row = [number, string, number, string];
interface Table {
  readonly regular: Row[];
  readonly special: [number, number, string, string][];
  readonly emergency: [number, number, string, string][];
  readonly humanRights: [number, string | null, number][];
}

let table: Table | undefined;
const rows = () => (table ??= JSON.parse(SESSIONS) as Table);

/** The regular session of the General Assembly with this number; undefined beyond the 90th. */
export function assemblySession(n: number): SessionSpan | undefined {
  const row = rows().regular.find(each => each[0] === n);
  if (!row) return undefined;
  const next = rows().regular.find(each => each[0] === n + 1);
  const opens = parseIso(row[1] ?? '');
  const closes = parseIso(next?.[1] ?? '');
  const opensCertain = row[2] === 1 && opens !== undefined;
  const closesCertain = next?.[2] === 1 && closes !== undefined;
  return {
    number: n,
    opens: opens ?? { year: n + 1945, month: 9, day: 1 },
    closes: closes ?? { year: n + 1946, month: 9, day: 30 },
    opensCertain,
    closesCertain,
    certain: opensCertain && closesCertain,
  };
}

/** The number of the regular session during which a day falls. */
export function assemblySessionOn(date: CalendarDate): number | undefined {
  const key = dateKey(date);
  for (let n = date.year - 1945 + 1; n >= date.year - 1947; n--) {
    const session = assemblySession(n);
    if (session && dateKey(session.opens) <= key) return n;
  }
  return undefined;
}

/** The year of the Security Council: the calendar year less 1945. */
export function councilYear(date: { readonly year: number }): number {
  return date.year - 1945;
}

export function specialSession(n: number): OtherSession | undefined {
  return other(rows().special.find(each => each[0] === n));
}

export function emergencySession(n: number): OtherSession | undefined {
  return other(rows().emergency.find(each => each[0] === n));
}

function other(row: [number, number, string, string] | undefined): OtherSession | undefined {
  return row && { number: row[0], year: row[1], topic: row[2], dates: row[3] };
}

/** The days of a session of the Human Rights Council, in words; undefined where they are not known. */
export function humanRightsSession(n: number): { readonly dates: string; readonly certain: boolean } | undefined {
  const row = rows().humanRights.find(each => each[0] === n);
  return row?.[1] ? { dates: row[1], certain: row[2] === 1 } : undefined;
}
