import { quoted, type Said, say } from '../text/say.ts';
import type { Agenda, AgendaItem, SubItem } from './agendas.ts';

/** Where in a workspace agendas are kept, one file for a session: `.masthead/agenda/81.json`. */
export const AGENDA_FOLDER = '.masthead/agenda';

/** Where in the JSON of a file something stands: names of members and places in lists. */
export type JsonPath = readonly (string | number)[];

/** Why an agenda file is left aside: one sentence, and where; without a place, the file is no JSON. */
export interface AgendaProblem {
  readonly problem: string;
  readonly at?: JsonPath;
}

/** An agenda read from a file, or why it is left aside. */
export type AgendaReading = { readonly agenda: Agenda } | AgendaProblem;

const STATUSES = ['adopted', 'provisional', 'partial'] as const;

class Problem extends Error {
  readonly at: JsonPath | undefined;

  constructor(message: Said, at?: JsonPath) {
    super(message);
    this.at = at;
  }
}

/**
 * Reads the text of an agenda file: session, symbol, status and items with their titles and sub-items, in the form of
 * the published schema. A file with any fault is left aside as a whole, because half an agenda would accuse the innocent.
 */
export function readAgendaFile(text: string, file: string): AgendaReading {
  try {
    return { agenda: { ...agendaOf(parse(text)), file } };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message, ...(error.at && { at: error.at }) };
    throw error;
  }
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Problem(say`the file is no valid JSON; mend it and save it again`);
  }
  return record(value, say`the file`, []);
}

function agendaOf(raw: Record<string, unknown>): Agenda {
  const session = whole(raw.session, quoted('session'), ['session'], 1, 199);
  const status = STATUSES.find(each => each === raw.status);
  if (!status) throw new Problem(say`“status” is none of “adopted”, “provisional” and “partial”`, ['status']);
  const items = list(raw.items, quoted('items'), ['items']).map(itemOf);
  const twice = items.findIndex((item, i) => items.findIndex(each => each.number === item.number) < i);
  if (twice >= 0)
    throw new Problem(say`item ${items[twice]!.number} stands in “items” twice`, ['items', twice, 'number']);
  const symbol = words(raw.symbol, quoted('symbol'), ['symbol']);
  return { session, status, symbol, mayHaveGrown: raw.mayHaveGrown === true, items };
}

function itemOf(value: unknown, index: number): AgendaItem {
  const where = quoted(`items[${index}]`);
  const at = ['items', index];
  const raw = record(value, where, at);
  const number = whole(raw.number, say`the number of ${where}`, [...at, 'number'], 1, 999);
  const title = raw.title === undefined ? undefined : words(raw.title, say`the title of ${where}`, [...at, 'title']);
  return { number, subItems: subItems(raw, where, at), ...(title !== undefined && { title }) };
}

function subItems(raw: Record<string, unknown>, where: string, parent: JsonPath): SubItem[] {
  if (raw.subItems === undefined) return [];
  return list(raw.subItems, say`the sub-items of ${where}`, [...parent, 'subItems']).map((value, i) => {
    const here = say`sub-item ${i} of ${where}`;
    const at = [...parent, 'subItems', i];
    const sub = record(value, here, at);
    const letter = words(sub.letter, say`the letter of ${here}`, [...at, 'letter']);
    if (!/^[a-z]{1,4}$/.test(letter))
      throw new Problem(say`the letter of ${here} is not one to four small letters`, [...at, 'letter']);
    const title = sub.title === undefined ? '' : words(sub.title, say`the title of ${here}`, [...at, 'title']);
    return { letter, title, subItems: subItems(sub, here, at) };
  });
}

function record(value: unknown, what: string, at: JsonPath): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Problem(say`${what} is no object`, at);
  return value as Record<string, unknown>;
}

function list(value: unknown, what: string, at: JsonPath): unknown[] {
  if (!Array.isArray(value)) throw new Problem(say`${what} is no list`, at);
  return value;
}

function words(value: unknown, what: string, at: JsonPath): string {
  if (typeof value !== 'string' || value.trim() === '') throw new Problem(say`${what} is missing or no text`, at);
  return value.trim();
}

function whole(value: unknown, what: string, at: JsonPath, least: number, most: number): number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  throw new Problem(say`${what} is no whole number from ${least} to ${most}`, at);
}

/** The text of an agenda file for an agenda. */
export function writeAgendaFile(agenda: Agenda): string {
  const sub = ({ letter, title, subItems: under }: SubItem): unknown => ({
    letter,
    ...(title && { title }),
    ...(under.length > 0 && { subItems: under.map(sub) }),
  });
  const items = agenda.items.map(item => ({
    number: item.number,
    ...(item.title && { title: item.title }),
    ...(item.subItems.length > 0 && { subItems: item.subItems.map(sub) }),
  }));
  const { session, symbol, status, mayHaveGrown } = agenda;
  return `${JSON.stringify({ session, symbol, status, ...(mayHaveGrown && { mayHaveGrown }), items }, undefined, 2)}\n`;
}
