import { nearest } from '../text/distance.ts';
import { ORGANS } from './tables/organs.ts';

/** An organ or other body that issues documents. */
export interface Organ {
  readonly id: string;
  readonly name: string;
  readonly principal: boolean;
  /** How the symbols of its documents begin. */
  readonly prefixes: readonly string[];
}

let all: readonly Organ[] | undefined;
let byName: Map<string, Organ> | undefined;

/** Every organ and body that is known, the principal organs first. */
export function organs(): readonly Organ[] {
  all ??= (JSON.parse(ORGANS) as [string, string, string[], number][]).map(([id, name, prefixes, principal]) => ({
    id,
    name,
    principal: principal === 1,
    prefixes,
  }));
  return all;
}

const fold = (name: string) => name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** The organ with this name, in any case. */
export function organByName(name: string): Organ | undefined {
  byName ??= new Map(organs().map(organ => [fold(organ.name), organ]));
  return byName.get(fold(name));
}

/** The organ with this id. */
export function organById(id: string): Organ | undefined {
  return organs().find(organ => organ.id === id);
}

/** The organ that a misspelt name was most likely meant to be. */
export function nearOrgan(name: string): Organ | undefined {
  if (name.length < 9 || name.length > 90) return undefined;
  const limit = name.length > 20 ? 3 : 2;
  return nearest(
    name,
    organs().filter(organ => Math.abs(organ.name.length - name.length) <= limit),
    organ => organ.name,
    limit,
  );
}

/** The principal organ of a symbol, by its first component. */
export function organOfSymbol(symbol: string): Organ | undefined {
  const first = /^[A-Z]+(?=\s?\/)/.exec(symbol)?.[0];
  return first === undefined
    ? undefined
    : organs().find(organ => organ.principal && organ.prefixes.includes(`${first}/`));
}

/** A principal organ by its name; the organ must be one of the six. */
export function principalOrgan(name: 'General Assembly' | 'Security Council' | 'Economic and Social Council'): Organ {
  return organByName(name)!;
}

/** True for a body that is neither a principal organ nor a Main Committee, which sits in the session of its Assembly. */
export function hasOwnSessions(organ: Organ): boolean {
  return !organ.principal && !organ.prefixes.some(prefix => /^A\/C\.\d/.test(prefix));
}

/** The body with sessions of its own whose symbols begin as this one does. */
export function bodyOfSymbol(symbol: string): Organ | undefined {
  return organs().find(organ => hasOwnSessions(organ) && organ.prefixes.some(prefix => symbol.startsWith(prefix)));
}
