import { CompletionItemKind } from 'vscode-languageserver-types';
import { capitalOrdinal, ordinalFigures, ordinalWords } from '../../knowledge/ordinals.ts';
import { assemblySession, emergencySession, specialSession } from '../../knowledge/sessions.ts';
import {
  councilColumn,
  expectedSession,
  expectedYear,
  isAssembly,
  subsidiaryBody,
  symbolParts,
} from '../../rules/session/_shared.ts';
import type { SessionKind } from '../../syntax/session.ts';
import { say, sayText } from '../../text/say.ts';
import { isHead } from './masthead.ts';
import { boldLine, type Place, type Proposal, startsLike } from './place.ts';

const IN_LINE = /^\**\s*(?:(\d{1,3})(?:st?|nd?|rd?|th?)?|\p{L}[\p{L} -]{2,60})$/u;
const IN_TEXT = /\b(?:the|its)\s((\d{1,3})(?:st?|nd?|rd?|th?)|[a-z]{4,12}(?:-[a-z]{0,8})?)$/;
/** Days of a month are written in figures too, where the masthead has not ended. */
const LAST_DAY = 31;
const LAST = 99;
/** Ordinals below are words of everyday language: `the second`. */
const FIRST_IN_TEXT = 20;

/** The line of a session or a year, from the beginning of its ordinal or from its number. */
export function sessionOrdinals(place: Place): Proposal[] {
  const match = place.model.language === 'en' && isHead(place) ? IN_LINE.exec(place.before) : null;
  if (!match) return [];
  const number = match[1] === undefined ? undefined : Number(match[1]);
  const ended = place.model.masthead.fields.some(
    fact => fact.value.field === 'separator' && place.model.offsetOf(fact) < place.lineStart,
  );
  if (number !== undefined && number <= LAST_DAY && !ended && /\d$/.test(place.before)) return [];
  const numbers = number === undefined ? Array.from({ length: LAST }, (_, i) => i + 1) : [number];
  const expected = [expectedSession(place.model), expectedYear(place.model)];
  return numbers
    .flatMap(n => linesOf(place, n))
    .filter(({ text }) => number !== undefined || startsLike(place.before, text))
    .sort((a, b) => Number(expected.includes(b.n)) - Number(expected.includes(a.n)))
    .map(({ kind, n, text, detail }) => {
      const stars = /^\**/.exec(place.before)![0];
      return {
        ...boldLine(place, text),
        filter: stars + (number === undefined ? text : `${ordinalFigures(n)} ${text}`),
        detail,
        card: { session: { kind, number: n, body: kind === 'year' ? undefined : subsidiaryBody(place.model)?.name } },
      };
    });
}

interface Line {
  readonly kind: SessionKind;
  readonly n: number;
  readonly text: string;
  readonly detail: string;
}

function linesOf({ model }: Place, n: number): Line[] {
  const ordinal = capitalOrdinal(n);
  if (!ordinal) return [];
  const body = subsidiaryBody(model);
  const council = councilColumn(model) !== undefined || symbolParts(model).some(part => part.prefix === 'S');
  const line = (kind: SessionKind, words: string, detail: string): Line => ({
    kind,
    n,
    text: `${ordinal} ${words}`,
    detail,
  });
  const year = line('year', 'year', say`Security Council, ${n + 1945}`);
  const opens = assemblySession(n)?.opens.year;
  const session = body
    ? line('regular', 'session', sayText(body.name))
    : line('regular', 'session', opens ? say`General Assembly, opens in ${opens}` : say`General Assembly`);
  if (body) return [session];
  const special = specialSession(n);
  const emergency = emergencySession(n);
  return [
    ...(council && !isAssembly(model) ? [year, session] : council ? [session, year] : [session]),
    ...(special ? [line('special', 'special session', sayText(special.topic))] : []),
    ...(emergency ? [line('emergency', 'emergency special session', sayText(emergency.topic))] : []),
  ];
}

/** `the seventy-ninth session` in running text, from the beginning of the ordinal or from the number. */
export function ordinalsInText(place: Place): Proposal[] {
  const match = place.zone === 'masthead' || place.model.language !== 'en' ? null : IN_TEXT.exec(place.before);
  if (!match) return [];
  const [, typed = '', figures] = match;
  const expected = expectedSession(place.model);
  const noun = /^\s+(?:session|year|special|emergency)\b/.test(place.after) ? '' : ' session';
  const found: (Proposal & { n: number })[] = [];
  for (let n = figures === undefined ? FIRST_IN_TEXT : 1; n <= LAST; n++) {
    const words = ordinalWords(n)!;
    if (figures === undefined ? !words.startsWith(typed) : n !== Number(figures)) continue;
    found.push({
      n,
      label: words + noun,
      text: words + noun,
      from: place.offset - typed.length,
      filter: figures === undefined ? words : `${ordinalFigures(n)} ${words}`,
      detail: say`Ordinal in words`,
      kind: CompletionItemKind.Value,
      ...(noun && !subsidiaryBody(place.model) && { card: { session: { kind: 'regular', number: n } } as const }),
    });
  }
  return found
    .sort((a, b) => Number(b.n === expected) - Number(a.n === expected))
    .map(({ n: _, ...proposal }) => proposal);
}
