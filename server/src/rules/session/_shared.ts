import { capitalOrdinal } from '../../knowledge/ordinals.ts';
import { assemblySessionOn, councilYear } from '../../knowledge/sessions.ts';
import type { DocumentModel, SessionColumn } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { SessionReading } from '../../syntax/session.ts';
import { parseSymbol, type SymbolPart } from '../../syntax/symbol.ts';

/** The parts of the document's symbol, if it has a well-formed one. */
export function symbolParts(document: DocumentModel): SymbolPart[] {
  return (document.masthead.symbol?.value.symbols ?? []).flatMap(symbol => parseSymbol(symbol.text)?.parts ?? []);
}

/** The session of the General Assembly: the first session line that is not the Security Council's year. */
export function assemblySessionLine(document: DocumentModel): Fact<'session'> | undefined {
  return document.columns.find(column => column.session && column.session.value.kind !== 'year')?.session;
}

/** The Security Council's share of the session block. */
export function councilColumn(document: DocumentModel): SessionColumn | undefined {
  return document.columns.find(column => isCouncil(column) || column.session?.value.kind === 'year');
}

function isCouncil(column: SessionColumn): boolean {
  return (column.organ?.value.organ ?? column.organ?.value.near)?.id === 'SC';
}

/** True for documents of the General Assembly, alone or with another organ. */
export function isAssembly(document: DocumentModel): boolean {
  const organs = [...document.masthead.organs, ...document.columns.flatMap(column => column.organ ?? [])];
  return organs.some(fact => (fact.value.organ ?? fact.value.near)?.id === 'GA');
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

/** A session line as it is to be written. */
export function sessionText(reading: Pick<SessionReading, 'kind' | 'number' | 'near'>): string | undefined {
  const ordinal = capitalOrdinal(reading.number ?? reading.near ?? 0);
  if (!ordinal) return undefined;
  if (reading.kind === 'year') return `${ordinal} year`;
  if (reading.kind === 'special') return `${ordinal} special session`;
  if (reading.kind === 'emergency') return `${ordinal} emergency special session`;
  return `${ordinal} session`;
}
