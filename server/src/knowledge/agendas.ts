import { type Said, say, sayText, toSay } from '../text/say.ts';
import { sayOrdinal } from './ordinals.ts';
import { AGENDAS, ECONOMIC, STANDING } from './tables/agendas.ts';

export interface SubItem {
  readonly letter: string;
  readonly title: string;
  readonly subItems: readonly SubItem[];
}

export interface AgendaItem {
  readonly number: number;
  /** Absent where only the number is attested. */
  readonly title?: string;
  readonly subItems: readonly SubItem[];
}

/** The agenda of a session. On a partial one, an item that is missing may well exist. */
export interface Agenda {
  /** The organ; absent for the General Assembly. */
  readonly organ?: 'Human Rights Council' | 'Economic and Social Council';
  /** Number of the session; for the Economic and Social Council its year, for the standing agenda of the Human Rights Council 0. */
  readonly session: number;
  readonly status: 'adopted' | 'provisional' | 'partial';
  readonly symbol: string;
  /** True where items may have been added after the state that is known. */
  readonly mayHaveGrown: boolean;
  readonly asOf?: string;
  /** The file that gave this agenda; absent for the built-in ones. */
  readonly file?: string;
  readonly items: readonly AgendaItem[];
}

/** Where agendas are looked up: the built-in ones, or those of a workspace in front of them. */
export interface Agendas {
  of(session: number): Agenda | undefined;
}

export const BUILT_IN: Agendas = { of: session => agendaOf(session) };

/** The built-in agendas behind those of a workspace; of two for one session the first counts. */
export function withAgendas(own: readonly Agenda[]): Agendas {
  return own.length === 0
    ? BUILT_IN
    : { of: session => own.find(agenda => agenda.session === session) ?? agendaOf(session) };
}

interface RawItem {
  readonly n: number;
  readonly t?: string;
  readonly s?: readonly RawSub[];
}

interface RawSub {
  readonly l: string;
  readonly t?: string;
  readonly s?: readonly RawSub[];
}

const known = new Map<number, Agenda | undefined>();

/** The agenda of a session; undefined where none is known. */
export function agendaOf(session: number): Agenda | undefined {
  if (!known.has(session)) known.set(session, read(session));
  return known.get(session);
}

/** The sessions of which an agenda is known, in order. */
export function sessionsWithAgenda(): number[] {
  return Object.keys(AGENDAS).map(Number);
}

function read(session: number): Agenda | undefined {
  const json = AGENDAS[session];
  if (!json) return undefined;
  const raw = JSON.parse(json) as {
    status: Agenda['status'];
    symbol: string;
    asOf?: string;
    grows?: number;
    items: RawItem[];
  };
  return {
    session,
    status: raw.status,
    symbol: raw.symbol,
    mayHaveGrown: raw.grows === 1,
    ...(raw.asOf && { asOf: raw.asOf }),
    items: readItems(raw.items),
  };
}

function readItems(items: readonly RawItem[]): AgendaItem[] {
  return items.map(item => ({
    number: item.n,
    ...(item.t && { title: item.t }),
    subItems: (item.s ?? []).map(subItem),
  }));
}

function subItem(raw: RawSub): SubItem {
  return { letter: raw.l, title: raw.t ?? '', subItems: (raw.s ?? []).map(subItem) };
}

export function itemOf(agenda: Agenda, number: number): AgendaItem | undefined {
  return agenda.items.find(item => item.number === number);
}

/** The sub-item at a path such as ['b'] or ['b', 'iii']. */
export function subItemOf(item: AgendaItem, path: readonly string[]): SubItem | undefined {
  let found: SubItem | undefined;
  let among = item.subItems;
  for (const letter of path) {
    found = among.find(each => each.letter.toLowerCase() === letter.toLowerCase());
    if (!found) return undefined;
    among = found.subItems;
  }
  return found;
}

/** The number above which nothing is known to exist. */
export function lastNumber(agenda: Agenda): number {
  return agenda.items.reduce((last, item) => Math.max(last, item.number), 0);
}

/**
 * The title of an item as the header of a document has it: the item's title, and after a colon the sub-item's.
 * Undefined where the agenda does not give it.
 */
export function officialTitle(agenda: Agenda, number: number, path: readonly string[]): string | undefined {
  const item = itemOf(agenda, number);
  if (!item?.title) return undefined;
  if (path.length === 0) return item.title;
  const sub = subItemOf(item, path);
  return sub?.title ? `${item.title}: ${sub.title}` : undefined;
}

/** An agenda within a sentence: `agenda of the seventy-ninth session (A/79/251)`. */
export function agendaName(agenda: Agenda): Said {
  const source = [sayText(agenda.symbol), ...fileOf(agenda)].join(', ');
  return agenda.organ === 'Human Rights Council'
    ? say`agenda of the Human Rights Council (${source})`
    : say`agenda of the ${sessionOf(agenda)} (${source})`;
}

/** Where an agenda comes from, for people: `Agenda of the seventy-ninth session, A/79/251`. */
export function agendaSource(agenda: Agenda): string {
  return [
    say`${sayText(STATES[agenda.status])} of the ${sessionOf(agenda)}`,
    sayText(agenda.symbol),
    ...fileOf(agenda),
  ].join(', ');
}

function sessionOf({ organ, session }: Agenda): Said {
  if (organ === 'Human Rights Council') return sayText(organ);
  return organ ? say`${session} session of the ${sayText(organ)}` : say`${sayOrdinal(session)} session`;
}

const fileOf = ({ file }: Agenda) => (file ? [say`from ${file}`] : []);
const STATES = {
  adopted: toSay`Agenda`,
  provisional: toSay`Provisional agenda`,
  partial: toSay`Known part of the agenda`,
} as const;

let standing: Agenda | undefined;
let economic: Record<string, { symbol: string; items: RawItem[] }> | undefined;

/** The ten standing items of the Human Rights Council. What is not on the list is not known to be wrong. */
export function standingAgenda(): Agenda {
  standing ??= {
    organ: 'Human Rights Council',
    session: 0,
    status: 'partial',
    symbol: toSay`the annex to resolution 5/1`,
    mayHaveGrown: true,
    items: readItems(JSON.parse(STANDING) as RawItem[]),
  };
  return standing;
}

/** The known items of a session of the Economic and Social Council; undefined where none is known. */
export function economicAgenda(year: number): Agenda | undefined {
  economic ??= JSON.parse(ECONOMIC) as Record<string, { symbol: string; items: RawItem[] }>;
  const raw = economic[year];
  return (
    raw && {
      organ: 'Economic and Social Council',
      session: year,
      status: 'partial',
      symbol: raw.symbol,
      mayHaveGrown: true,
      items: readItems(raw.items),
    }
  );
}
