import type { Draft } from '../analysis/engine.ts';
import { writeAgendaFile } from '../knowledge/agenda-file.ts';
import type { AgendaItem, SubItem } from '../knowledge/agendas.ts';
import { assemblySessionLine, symbolParts } from '../rules/session/_shared.ts';

export interface ImportedAgenda {
  readonly session: number;
  readonly items: number;
  /** Text of the file for this agenda. */
  readonly text: string;
}

type Item = { number: number; title: string; subItems: (SubItem & { subItems: SubItem[] })[] };

/**
 * Reads the numbered items of an agenda document, `1. Title`, with their sub-items, `(a) Title`, as an agenda file.
 * Undefined where the document names no session or has no numbered items.
 */
export function importAgenda(draft: Draft): ImportedAgenda | undefined {
  const { model } = draft;
  const session = symbolParts(model).find(part => part.session)?.session ?? assemblySessionLine(model)?.value.number;
  const items: Item[] = [];
  for (const { fact, part } of model.facts('numbering')) {
    if (part > 0) continue;
    const facts = model.blocks[model.snapshot.indexOf(fact.block)]!;
    const title = tidy(facts.plain.text.slice(fact.value.end));
    const last = items.at(-1);
    if (fact.value.style === 'arabic' && fact.value.value > (last?.number ?? 0)) {
      items.push({ number: fact.value.value, title, subItems: [] });
    } else if (last && fact.value.style !== 'arabic')
      addSub(last, fact.value.label, fact.value.style === 'roman', title);
  }
  if (session === undefined || items.length === 0) return undefined;
  const symbol = model.masthead.symbol?.value.symbols[0]?.text ?? `A/${session}/251`;
  const status = /provisional|preliminary/i.test(model.title?.value.text ?? '') ? 'provisional' : 'adopted';
  const agenda = { session, symbol, status, mayHaveGrown: false, items: items as AgendaItem[] } as const;
  return { session, items: items.length, text: writeAgendaFile(agenda) };
}

function addSub(item: Item, label: string, isRoman: boolean, title: string): void {
  const letter = label.replace(/[().\s]/g, '').toLowerCase();
  const parent = isRoman && item.subItems.length > 0 ? item.subItems.at(-1)!.subItems : item.subItems;
  (parent as SubItem[]).push({ letter, title, subItems: [] as SubItem[] } as SubItem);
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
