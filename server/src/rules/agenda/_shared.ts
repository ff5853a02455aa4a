import { type Agenda, economicAgenda, officialTitle, standingAgenda } from '../../knowledge/agendas.ts';
import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { ItemRef } from '../../syntax/agenda.ts';
import { lowerFirst } from '../../text/case.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insertBefore, lineBreak } from '../edit.ts';
import { annualSession, assemblySessionLine, isAssembly, subsidiaryBody } from '../session/_shared.ts';

/**
 * The agenda that the document belongs to, where one is known: of a regular session of the General Assembly, of a year
 * of the Economic and Social Council, the standing one of the Human Rights Council.
 */
export function knownAgenda(document: DocumentModel): Agenda | undefined {
  if (subsidiaryBody(document)?.id === 'HRC') return standingAgenda();
  const annual = annualSession(document);
  if (annual) return economicAgenda(annual);
  const session = assemblySessionLine(document)?.value;
  if (session?.kind !== 'regular' || !isAssembly(document)) return undefined;
  return document.agendas.of(session.number ?? session.near ?? 0);
}

/**
 * The agenda, where it is whole and the header means it and not a preliminary or provisional one. A line that begins
 * with `Item` may yet go on with `of the preliminary list`, until a title stands below it.
 */
export function wholeAgenda(document: DocumentModel): Agenda | undefined {
  const agenda = knownAgenda(document);
  const line = document.agenda;
  const settled = document.title !== undefined || /^agenda/i.test(line?.text ?? '');
  return agenda?.status === 'adopted' && line?.value.list === 'agenda' && settled ? agenda : undefined;
}

export interface TitledItem {
  readonly ref: ItemRef;
  /** The official title; absent where it is not known. */
  readonly official: string | undefined;
  /** The title that the document gives in this place. */
  readonly fact: Fact<'title'> | undefined;
}

/**
 * The items of the header beside the titles that follow. A sub-item under the same item as the one before may share
 * its title, so items and titles are paired only where there are as many of the one as of the other.
 */
export function titledItems(document: DocumentModel, agenda: Agenda): TitledItem[] | undefined {
  const refs = document.agenda?.value.refs ?? [];
  if (refs.length !== document.agendaTitles.length) return undefined;
  return refs.map((ref, i) => ({
    ref,
    official: officialTitle(agenda, ref.number, ref.path),
    fact: document.agendaTitles[i],
  }));
}

/** A title without what may differ: case, kinds of quotation marks and dashes, spaces, a full stop. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.\s*]+$/, '')
    .trim();
}

/** An official title as it follows a colon or stands alone in a header. */
export function headerTitle(title: string): string {
  const colon = title.indexOf(': ');
  if (colon < 0) return title;
  const sub = title.slice(colon + 2);
  const word = /^\p{L}+/u.exec(sub)?.[0] ?? '';
  const lowered = PLAIN_STARTS.has(word) ? lowerFirst(sub) : sub;
  return title.slice(0, colon + 2) + lowered;
}

/** Words that begin titles of sub-items and are no names. */
const PLAIN_STARTS = new Set(
  'Advancement Agricultural Appointment Combating Comprehensive Confirmation Consolidation Cooperation Development Election Elimination Follow Human Implementation Industrial International Measures Notification Operational Other Programme Promotion Protection Reduction Report Reports Review Rights Science Special Strengthening Sustainable Transparency Treaty Women'.split(
    ' ',
  ),
);

/**
 * Inserts the line of the agenda items, and what is to stand below it, each in a block of its own, above the first title
 * or organ that follows the session; undefined where there is no session, or nothing follows it.
 */
export function insertAgendaLine(document: DocumentModel, ...lines: readonly string[]): TextEdit | undefined {
  const session = assemblySessionLine(document);
  if (!session) return undefined;
  const after = document.offsetOf(session);
  const heads = document.facts('title').filter(({ zone }) => zone === 'title');
  const organs = document.columns.flatMap(column => column.organ ?? []);
  const next = [...heads.map(({ fact }) => fact as Fact), ...organs]
    .filter(fact => document.offsetOf(fact) > after)
    .sort((a, b) => document.offsetOf(a) - document.offsetOf(b))[0];
  const gap = lineBreak(document).repeat(2);
  return next && insertBefore(document, { ...next, start: 0 }, lines.map(line => `${line}${gap}`).join(''));
}
