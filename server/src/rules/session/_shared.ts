import { type Language, sessionLine } from '../../knowledge/languages.ts';
import { bodyOfSymbol, hasOwnSessions, type Organ } from '../../knowledge/organs.ts';
import { assemblySessionOn, councilYear } from '../../knowledge/sessions.ts';
import type { DocumentModel, SessionColumn } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import type { SessionReading } from '../../syntax/session.ts';
import { parseSymbol, type SymbolPart } from '../../syntax/symbol.ts';
import { lowerFirst } from '../../text/case.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insertBefore, lineBreak } from '../edit.ts';
import { type Anchor, whole, within } from '../rule.ts';

/** The parts of the document's symbol, if it has a well-formed one. */
export function symbolParts(document: DocumentModel): SymbolPart[] {
  return (document.masthead.symbol?.value.symbols ?? []).flatMap(symbol => parseSymbol(symbol.text)?.parts ?? []);
}

/** The session of the General Assembly: the first session line that is not the Security Council's year. */
export function assemblySessionLine(document: DocumentModel): Fact<'session'> | undefined {
  if (subsidiaryBody(document)) return undefined;
  return document.columns.find(column => column.session && column.session.value.kind !== 'year')?.session;
}

/** The Security Council's share of the session block. */
export function councilColumn(document: DocumentModel): SessionColumn | undefined {
  return document.columns.find(column => isCouncil(column) || column.session?.value.kind === 'year');
}

function isCouncil(column: SessionColumn): boolean {
  return (column.organ?.value.organ ?? column.organ?.value.near)?.id === 'SC';
}

/** The organs that the masthead and the session block name. */
function namedOrgans(document: DocumentModel): Organ[] {
  const facts = [...document.masthead.organs, ...document.columns.flatMap(column => column.organ ?? [])];
  return facts.flatMap(fact => fact.value.organ ?? fact.value.near ?? []);
}

/** True for documents of the General Assembly, alone or with another organ, but not for those of its subsidiary bodies. */
export function isAssembly(document: DocumentModel): boolean {
  const named = namedOrgans(document).some(organ => organ.id === 'GA');
  return named && !subsidiaryBody(document) && !symbolParts(document).some(isOfOtherBody);
}

/** True for `A/AC.296/2025/1` and `A/CONF.241/9`: a committee or conference with sessions of its own. */
function isOfOtherBody({ prefix, session, special }: SymbolPart): boolean {
  return prefix === 'A' && session === undefined && special === undefined;
}

/** True for what the General Assembly itself takes up in a session: a communication, or a symbol of its sessions. */
export function isOfAssemblySession(document: DocumentModel): boolean {
  if (!isAssembly(document)) return false;
  const symbol = document.masthead.symbol?.text ?? '';
  return COMMUNICATIONS.includes(document.kind) || /^A\/(?:RES\/|C\.[1-6]\/)?\d{1,3}\/(?:L\.)?\d/.test(symbol);
}

/** The year of the session of the Economic and Social Council that the document is of, alone: `2025 session`. */
export function annualSession(document: DocumentModel): number | undefined {
  const organs = namedOrgans(document);
  if (!organs.some(organ => organ.id === 'ECOSOC') || organs.some(organ => organ.id !== 'ECOSOC')) return undefined;
  return document.columns.find(column => column.session?.value.kind === 'annual')?.session?.value.year;
}

/**
 * The body with sessions and an agenda of its own that the document is of: the Human Rights Council, a commission. It
 * is named in the session block, or the symbol begins as its symbols do. Main Committees sit in the Assembly's session.
 */
export function subsidiaryBody(document: DocumentModel): Organ | undefined {
  const symbols = document.masthead.symbol?.value.symbols ?? [];
  const bySymbol = symbols.map(symbol => bodyOfSymbol(symbol.text)).find(body => body !== undefined);
  return bySymbol ?? namedOrgans(document).find(hasOwnSessions);
}

/** The session that the symbol, or else the date, calls for. */
export function expectedSession(document: DocumentModel): number | undefined {
  const bySymbol = symbolParts(document).find(part => part.prefix === 'A' && part.session !== undefined)?.session;
  return bySymbol ?? (document.date && assemblySessionOn(document.date));
}

/** The year of the Security Council that the symbol, or else the date, calls for. */
export function expectedYear(document: DocumentModel): number | undefined {
  const year = symbolParts(document).find(part => part.prefix === 'S')?.year;
  if (year) return councilYear({ year });
  return document.date && councilYear(document.date);
}

/** The session itself in its line, apart from what else the line says of it: that it was resumed, where and when. */
export function sessionPlace(session: Fact<'session'>): Anchor {
  const { core } = session.value;
  return core ? within(session, core) : whole(session);
}

/** The words of the session itself. */
export function sessionWords({ value, text }: Fact<'session'>): string {
  return value.core?.text ?? text;
}

/** The right words in the place of a session, with a small letter after `Resumed`. */
export function inPlace({ value }: Fact<'session'>, right: string): string {
  return value.resumed === 'before' ? lowerFirst(right) : right;
}

/** A session line as it is to be written in the language of the document. */
export function sessionText(
  reading: Pick<SessionReading, 'kind' | 'number' | 'near'>,
  language: Language,
): string | undefined {
  const form = reading.kind === 'annual' ? 'regular' : reading.kind;
  return sessionLine(language, form, reading.number ?? reading.near ?? 0);
}

/** Inserts the line of the session above the agenda line, or where that would stand. */
export function insertSession(document: DocumentModel, line: string): TextEdit | undefined {
  const next = document.agenda ?? document.agendaTitles[0] ?? document.title;
  const gap = lineBreak(document).repeat(2);
  return next && insertBefore(document, { ...next, start: 0 }, `**${line}**${gap}`);
}
