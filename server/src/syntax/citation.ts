import type { CalendarDate } from '../knowledge/dates.ts';
import { findDates } from './date.ts';
import type { Span } from './markup.ts';

export type CitedOrgan =
  | 'General Assembly'
  | 'Security Council'
  | 'Economic and Social Council'
  | 'Human Rights Council';

/**
 * How a number is written, which tells the organ: `session` of the General Assembly since 1976, `57/145`, and of the
 * Human Rights Council, `51/8`; `year` of the Economic and Social Council since 1978, `1996/31`; `council` of the
 * Security Council, `1373 (2001)`; `roman` of the sessions before, `217 A (III)`.
 */
export type NumberForm = 'session' | 'year' | 'council' | 'roman';

/** A resolution or decision cited in running text: `General Assembly resolution 57/145`, `decision 58/565`. */
export interface Citation extends Span {
  readonly act: 'resolution' | 'decision';
  /** Number without year and Roman session: `57/145`, `1373`, `217A`. */
  readonly number: string;
  readonly form: NumberForm;
  readonly year?: number;
  /** Session in Roman figures, without brackets: `III`, `XXV`, `ES-I`. */
  readonly roman?: string;
  /** The organ as named before the word, if it is. `Council` alone may be any of three. */
  readonly organ?: CitedOrgan;
  /** Where the name of the organ stands, in the same list. */
  readonly organAt?: Span;
  /** The stretch of the number and year or session alone. */
  readonly target: Span;
  /** The day on which it was adopted, where that follows: `of 16 December 2002`. */
  readonly date?: Span & { readonly day: CalendarDate };
}

const ORGAN =
  'General\\s+Assembly|Security\\s+Council|Economic\\s+and\\s+Social\\s+Council|Human\\s+Rights\\s+Council|Assembly|Council';
const ACT = new RegExp(`\\b(?:(${ORGAN})\\s+)?(resolution|decision)s?\\s+(?=\\d|ES-|S-)`, 'gi');
const ROMAN = '(?:ES-|S-)?[IVXL]{1,8}';
const NUMBER = new RegExp(
  `(?:(\\d{1,4})(\\s?[A-Z]{1,2}(?:[-–][A-Z])?)?\\s*\\((${ROMAN})\\)|(\\d{1,4})\\s*\\((\\d{4})\\)|((?:ES-|S-)?\\d{1,4}\\/\\d{1,4})(\\s?[A-Z](?:\\s?[-–]\\s?[A-Z])?\\b)?)`,
  'y',
);
const JOIN = /\s*(?:,\s*and|,|and)\s+(?=\d|ES-|S-)/iy;
const OF_DAY = /\s+(?:[A-Z]\s)?of\s+(?=\d{1,2}\s)/y;
const LONGEST_DATE = 24;
/** Before `Assembly`, the name of another one: `Environment Assembly`, `World Health Assembly`. */
const OF_OTHERS = /\p{Lu}\p{L}+\s+$/u;

/** Finds resolutions and decisions cited by number in running text, each of a list on its own. Linear. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(ACT)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const organ = match[1]?.length === 'Assembly'.length && OF_OTHERS.test(before) ? undefined : organOf(match[1]);
    const act = match[2]!.toLowerCase() as Citation['act'];
    const organAt = organ && { start: match.index, end: match.index + match[1]!.length };
    let at = match.index + match[0].length;
    let start = match.index;
    for (;;) {
      const number = numberAt(text, at);
      if (!number) break;
      const date = dateAfter(text, number.target.end);
      const end = number.target.end;
      found.push({ start, end, act, ...number, ...(organ && organAt && { organ, organAt }), ...(date && { date }) });
      JOIN.lastIndex = date?.end ?? end;
      const join = JOIN.exec(text);
      if (!join) break;
      at = JOIN.lastIndex;
      start = at;
    }
  }
  return found;
}

function numberAt(
  text: string,
  at: number,
): Pick<Citation, 'number' | 'form' | 'year' | 'roman' | 'target'> | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const target = { start: at, end: at + match[0].length };
  const [, old, letter, roman, council, year, number, part] = match;
  if (roman) return { number: `${old}${(letter ?? '').trim()}`, form: 'roman', roman, target };
  if (council) return { number: council, form: 'council', year: Number(year), target };
  const left = number!.split('/')[0]!;
  const form = /^(?:19|20)\d\d$/.test(left) ? 'year' : 'session';
  const letters = (part ?? '').replace(/\s/g, '');
  return { number: `${number}${letters}`, form, target, ...(form === 'year' && { year: Number(left) }) };
}

function dateAfter(text: string, end: number): Citation['date'] {
  OF_DAY.lastIndex = end;
  if (!OF_DAY.test(text)) return undefined;
  const from = OF_DAY.lastIndex;
  const date = findDates(text.slice(from, from + LONGEST_DATE))[0];
  const day = date?.start === 0 && date.reading.possible ? date.reading.date : undefined;
  return day && date && { start: from, end: from + date.end, day };
}

function organOf(words: string | undefined): CitedOrgan | undefined {
  const name = words?.toLowerCase().replace(/\s+/g, ' ');
  if (name === 'general assembly' || name === 'assembly') return 'General Assembly';
  if (name === 'security council') return 'Security Council';
  if (name === 'economic and social council') return 'Economic and Social Council';
  if (name === 'human rights council') return 'Human Rights Council';
  return undefined;
}

/** The last session of the General Assembly whose resolutions have Roman sessions. */
export const LAST_ROMAN_SESSION = 30;

/** The Human Rights Council has not come to this session, nor ever to so many resolutions in one: what is more is the Assembly's. */
const LATEST_OF_RIGHTS = 65;
const MOST_OF_RIGHTS = 60;

/**
 * The symbol under which a resolution was issued: `A/RES/57/145`, `S/RES/1373 (2001)`, `A/RES/217(III)`; undefined
 * where the words do not tell the organ, and for decisions, which have no symbols of their own.
 */
export function citedSymbol({ act, number, form, year, roman, organ }: Citation): string | undefined {
  if (act === 'decision') return undefined;
  if (form === 'council') return `S/RES/${number} (${year})`;
  if (form === 'roman') {
    const bare = number.replace(/\D.*$/, '');
    return organ === 'Economic and Social Council' ? `E/RES/${bare}(${roman})` : `A/RES/${bare}(${roman})`;
  }
  const plain = number.replace(/[A-Z]?[-–]?[A-Z]$/, '');
  if (organ === 'Economic and Social Council') return `E/RES/${plain}`;
  // Commissions have numbers of this form too.
  if (form === 'year') return undefined;
  if (organ === 'Human Rights Council') return `A/HRC/RES/${plain}`;
  if (organ === 'General Assembly' || /^(?:ES|S)-/.test(number)) return `A/RES/${plain}`;
  const [left, right] = plain.split('/').map(Number) as [number, number];
  return left > LATEST_OF_RIGHTS || right > MOST_OF_RIGHTS ? `A/RES/${plain}` : undefined;
}
