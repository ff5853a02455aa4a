import type { DocumentModel } from '../model/document.ts';
import type { Fact } from '../model/facts.ts';
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
