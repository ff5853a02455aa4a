import type { OtherLanguage } from '../knowledge/languages.ts';
import { nearOrdinal, parseOrdinal } from '../knowledge/ordinals.ts';
import { editDistance } from '../text/distance.ts';
import type { Span } from './markup.ts';

export type SessionKind = 'regular' | 'special' | 'emergency' | 'year' | 'annual';

/** A line such as `Fifty-eighth session`, `Eightieth year`, `Tenth emergency special session`, `2025 session`. */
export interface SessionReading {
  readonly kind: SessionKind;
  /** The ordinal; absent where it cannot be read. */
  readonly number?: number;
  /** What the ordinal was most likely meant to be, where it is misspelt. */
  readonly near?: number;
  /** The calendar year in forms such as `2025 session`. */
  readonly year?: number;
  readonly ordinal: Span;
  /** The word `session` or `year` as it stands; absent in forms such as `2025 session`. */
  readonly noun?: Span & { readonly misspelt: boolean };
  /** Where the line says that the session was resumed: `Resumed …`, `… resumed session`, `… session (resumed)`. */
  readonly resumed?: 'before' | 'within' | 'after';
  /** The session itself, where the line has more: a bracket, the word `resumed`, a year or days. */
  readonly core?: Span & { readonly text: string };
  /** The language of the line, if it is not English. */
  readonly language?: OtherLanguage;
}

const LINE =
  /^(\S.{0,58}?)\s+(?:(resumed\s+)?(emergency\s+special|special|regular|annual|substantive|organizational)\s+|(resumed)\s+)?(\p{L}{3,9})\*{0,3},?$/iu;
const ANNUAL =
  /^(?:(?:\w+\s+){0,3}(?:regular\s+|substantive\s+|annual\s+|organizational\s+)?session\s+(?:of\s+|for\s+)?(\d{4})|(\d{4})\s+session)\*{0,3}$/i;

const RESUMED = /^resumed\s+(?=\S)/i;
const RESUMED_AFTER = /,?\s*\(resumed\)\*{0,3}$/i;
/** A session without a number, whose year stands apart from it or in the line of dates. */
const UNNUMBERED = /^(?:organizational|substantive|annual)\s+session\*{0,3}$/i;
/** Where and when it is held, or its year: `, Geneva, 3–14 June 2024`, `, 2025`. */
const HELD = /(?<=\bsession),\s+(?:(?:\p{Lu}[^\d,]{1,40},\s+){0,2}\d{1,2}\b[^.;:]{0,50}?\s)?(\d{4})\)?,?$/iu;

/** Reads a whole line; undefined where it is no line of session or year. */
export function readSession(line: string): SessionReading | undefined {
  if (line.length > 120) return undefined;
  let start = line.startsWith('(') ? 1 : 0;
  let end = line.length;
  const held = HELD.exec(line);
  if (held) end = held.index;
  else if (start > 0 && line.endsWith(')')) end--;
  const after = RESUMED_AFTER.exec(line.slice(0, end));
  if (after) end = after.index;
  const before = RESUMED.exec(line.slice(start, end))?.[0].length ?? 0;
  start += before;
  const core = line.slice(start, end);
  if (core.length > 90) return undefined;
  const reading: SessionReading | undefined =
    (before > 0 || after || held) && UNNUMBERED.test(core)
      ? { kind: 'annual', ordinal: { start: 0, end: core.length } }
      : readHeld(core);
  const whole = start === 0 && end === line.length;
  if (!reading || whole || (reading.kind === 'year' && (before > 0 || after || held)))
    return whole ? reading : undefined;
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + start, end: span.end + start });
  const { ordinal, noun } = reading;
  const year = held ? Number(held[1]) : reading.year;
  return {
    ...reading,
    ...(year !== undefined && { year }),
    ...(before > 0 ? { resumed: 'before' } : after ? { resumed: 'after' } : {}),
    ordinal: moved(ordinal),
    ...(noun && { noun: moved(noun) }),
    core: { start, end, text: core },
  };
}

function readHeld(line: string): SessionReading | undefined {
  const annual = ANNUAL.exec(line);
  if (annual) return { kind: 'annual', year: Number(annual[1] ?? annual[2]), ordinal: { start: 0, end: line.length } };
  const match = LINE.exec(line);
  const meant = match && nounOf(match[5]!);
  if (!match || !meant) return undefined;
  const words = match[1]!;
  const number = parseOrdinal(words);
  const near = number === undefined ? nearOrdinal(words) : undefined;
  if (number === undefined && near === undefined) return undefined;
  return {
    kind: kindOf(match[3], meant),
    ordinal: { start: 0, end: words.length },
    noun: { ...nounSpan(line, match[5]!), misspelt: meant !== match[5]!.toLowerCase() },
    ...((match[2] ?? match[4]) && { resumed: 'within' }),
    ...(number === undefined ? { near: near! } : { number }),
  };
}

const LAST_WORDS = /(?:^|\s)(\S+)\s([A-Z][a-z]+(?:-[a-z]+)?\s(?:(?:emergency\s)?special\s|regular\s)?session)$/;
const FIRST_WORDS = /^([A-Z][a-z]+(?:-[a-z]+)?\s(?:(?:emergency\s)?special\s|regular\s)?session)\sof\sthe\s[A-Z]/;
const JOINING = /^(?:the|its|their|of|at|for|on|to|in|and|from)$/i;

/**
 * The session in a line that names the body as well, `Committee on Science and Technology Eighth session` or `First
 * session of the Advisory Group`; undefined where the words are part of a sentence or a title.
 */
export function sessionWithBody(line: string): Span | undefined {
  if (line.length > 240) return undefined;
  const last = LAST_WORDS.exec(line);
  const words = last && !JOINING.test(last[1]!) ? last[2]! : FIRST_WORDS.exec(line)?.[1];
  if (!words || readSession(words)?.number === undefined) return undefined;
  const start = last ? line.length - words.length : 0;
  return { start, end: start + words.length };
}

function nounOf(word: string): 'session' | 'year' | undefined {
  const lower = word.toLowerCase();
  if (lower === 'year') return lower;
  return editDistance(lower, 'session', 2) <= 2 ? 'session' : undefined;
}

function nounSpan(line: string, noun: string): Span {
  const start = line.lastIndexOf(noun);
  return { start, end: start + noun.length };
}

function kindOf(prefix: string | undefined, noun: string): SessionKind {
  if (noun.toLowerCase() === 'year') return 'year';
  if (!prefix) return 'regular';
  const lower = prefix.toLowerCase();
  return lower.startsWith('emergency') ? 'emergency' : lower === 'special' ? 'special' : 'regular';
}
