import { type Agenda, BUILT_IN, type SubItem } from '../knowledge/agendas.ts';
import type { DocumentModel } from '../model/document.ts';
import type { Fact } from '../model/facts.ts';
import { assemblySessionLine, isAssembly, symbolParts } from '../rules/session/_shared.ts';
import type { NumberingReading } from '../syntax/numbering.ts';

/** An item or sub-item as an agenda document lists it. */
export interface ListedItem {
  readonly number: number;
  readonly path: readonly string[];
  readonly title: string;
  /** Its number in the document. */
  readonly fact: Fact<'numbering'>;
}

/** The numbered items of an agenda document, `1. Title`, with their sub-items, `(a) Title`, in the order of the document. */
export function listedItems(model: DocumentModel): ListedItem[] {
  const items: ListedItem[] = [];
  for (const { fact, part, numbering } of model.body.paragraphs) {
    const place = part === 0 ? placeAfter(items.at(-1), fact.value.label, numbering) : undefined;
    if (!place) continue;
    const facts = model.blocks[model.snapshot.indexOf(fact.block)]!;
    items.push({ ...place, title: tidy(facts.plain.text.slice(fact.origin + fact.value.end)), fact });
  }
  return items;
}

/** The agenda of the session that a document names, from the items that it lists; undefined where it has neither. */
export function agendaIn(model: DocumentModel): Agenda | undefined {
  const session = symbolParts(model).find(part => part.session)?.session ?? assemblySessionLine(model)?.value.number;
  const listed = listedItems(model);
  if (session === undefined || listed.length === 0) return undefined;
  const items = listed
    .filter(item => item.path.length === 0)
    .map(({ number, title }) => ({ number, title, subItems: under(listed, number, []) }));
  const symbol = model.masthead.symbol?.value.symbols[0]?.text ?? `A/${session}/251`;
  const status = /provisional|preliminary/i.test(model.title?.value.text ?? '') ? 'provisional' : 'adopted';
  return { session, symbol, status, mayHaveGrown: false, items };
}

/**
 * The agenda by which an agenda document serves the others of its workspace. A provisional one does not stand in the
 * way of an adopted one that is built in.
 */
export function servedAgenda(model: DocumentModel, file: string): Agenda | undefined {
  const agenda = isAgendaDocument(model) ? agendaIn(model) : undefined;
  if (!agenda) return undefined;
  const superseded = agenda.status === 'provisional' && BUILT_IN.of(agenda.session)?.status === 'adopted';
  return superseded ? undefined : { ...agenda, file };
}

/** True for a document of a regular session of which no agenda of the workspace and no whole one is known. */
export function lacksAgenda(model: DocumentModel): boolean {
  const session = assemblySessionLine(model)?.value;
  if (session?.kind !== 'regular' || !session.number || !isAssembly(model)) return false;
  const known = model.agendas.of(session.number);
  return known === undefined || (known.status !== 'adopted' && known.file === undefined);
}

/** The sub-items that stand directly under an item or sub-item. */
function under(items: readonly ListedItem[], number: number, path: readonly string[]): SubItem[] {
  return items
    .filter(each => each.number === number && each.path.length === path.length + 1)
    .filter(each => path.every((letter, i) => each.path[i] === letter))
    .map(({ path: own, title }) => ({ letter: own.at(-1)!, title, subItems: under(items, number, own) }));
}

/** True for a document that is by its title the agenda, provisional agenda or preliminary list of a session. */
export function isAgendaDocument(model: DocumentModel): boolean {
  if (model.letter) return false;
  return (
    model.kind === 'provisional-agenda' || /\bagenda of the\b|\bpreliminary list\b/i.test(model.title?.value.text ?? '')
  );
}

/** Number and letters of a line that follows another; undefined where it is no item of the list. */
function placeAfter(
  last: ListedItem | undefined,
  label: string,
  { style, value }: NumberingReading,
): Pick<ListedItem, 'number' | 'path'> | undefined {
  if (style === 'arabic') return value > (last?.number ?? 0) ? { number: value, path: [] } : undefined;
  if (!last || (style !== 'letter' && style !== 'roman')) return undefined;
  const letter = label.replace(/[().\s]/g, '').toLowerCase();
  const parent = style === 'roman' ? last.path.slice(0, 1) : [];
  return { number: last.number, path: [...parent, letter] };
}

/** The first line of an item, without the full stop and notes at its end. */
function tidy(text: string): string {
  return (
    text
      .trim()
      .split(/[\r\n]/)[0]!
      .replace(/\s*[.;:]?(?:\[\^[^\]]*\]|\*+)?[.;:]?$/, '')
      .replace(/\s+/g, ' ') || '…'
  );
}
