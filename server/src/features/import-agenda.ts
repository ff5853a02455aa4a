import type { Draft } from '../analysis/engine.ts';
import { writeAgendaFile } from '../knowledge/agenda-file.ts';
import type { SubItem } from '../knowledge/agendas.ts';
import { assemblySessionLine, symbolParts } from '../rules/session/_shared.ts';
import { type ListedItem, listedItems } from '../workspace/agenda-document.ts';

export interface ImportedAgenda {
  readonly session: number;
  readonly items: number;
  /** Text of the file for this agenda. */
  readonly text: string;
}

/** The agenda file for a document that names a session and lists the items of its agenda; undefined for any other. */
export function importAgenda(draft: Draft): ImportedAgenda | undefined {
  const { model } = draft;
  const session = symbolParts(model).find(part => part.session)?.session ?? assemblySessionLine(model)?.value.number;
  const listed = listedItems(model);
  if (session === undefined || listed.length === 0) return undefined;
  const items = listed
    .filter(item => item.path.length === 0)
    .map(({ number, title }) => ({ number, title, subItems: under(listed, number, []) }));
  const symbol = model.masthead.symbol?.value.symbols[0]?.text ?? `A/${session}/251`;
  const status = /provisional|preliminary/i.test(model.title?.value.text ?? '') ? 'provisional' : 'adopted';
  const text = writeAgendaFile({ session, symbol, status, mayHaveGrown: false, items });
  return { session, items: items.length, text };
}

/** The sub-items that stand directly under an item or sub-item. */
function under(items: readonly ListedItem[], number: number, path: readonly string[]): SubItem[] {
  return items
    .filter(each => each.number === number && each.path.length === path.length + 1)
    .filter(each => path.every((letter, i) => each.path[i] === letter))
    .map(({ path: own, title }) => ({ letter: own.at(-1)!, title, subItems: under(items, number, own) }));
}
