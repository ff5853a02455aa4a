import type { Range } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { whole, within } from '../rules/rule.ts';
import { formatItem } from '../syntax/agenda.ts';
import { factAt } from './facts-at.ts';
import { itemAt, place } from './occurrences.ts';
import { toRange } from './ranges.ts';

/**
 * Where the thing at an offset is given: the item of the request in the header, the item of the header in its title,
 * “(see annex)” at the heading of the annex, the heading of an annex at the title of the letter.
 */
export function definition(draft: Draft, offset: number): Range | undefined {
  const target = ofItem(draft, offset) ?? ofAnnex(draft, offset) ?? ofHeading(draft, offset);
  return target && toRange(draft.snapshot, place(draft, target));
}

function ofItem(draft: Draft, offset: number) {
  const { model } = draft;
  const item = itemAt(draft, offset);
  const refs = model.agenda?.value.refs ?? [];
  const index = item ? refs.findIndex(ref => formatItem(ref) === formatItem(item.ref)) : -1;
  if (!item || !model.agenda || index < 0) return undefined;
  if (!item.inHeader) return within(model.agenda, refs[index]!);
  const title = model.agendaTitles.length === refs.length ? model.agendaTitles[index] : undefined;
  return title && whole(title);
}

function ofAnnex(draft: Draft, offset: number) {
  const reference = factAt(draft, 'annex-reference', offset)?.fact.value;
  const heading = draft.model.parts.find(part => part.level === reference?.level)?.heading;
  return heading && whole(heading);
}

function ofHeading(draft: Draft, offset: number) {
  const title = factAt(draft, 'title', offset)?.fact;
  return title?.value.annex?.of && draft.model.letter ? whole(draft.model.letter.fact) : undefined;
}
