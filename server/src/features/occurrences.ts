import type { Draft } from '../analysis/engine.ts';
import { type Anchor, spanOf, whole, within } from '../rules/rule.ts';
import { formatItem, type ItemRef } from '../syntax/agenda.ts';
import type { Span } from '../syntax/markup.ts';
import { factAt } from './facts-at.ts';

/**
 * Every place that speaks of the same thing as the words at an offset: an agenda item in header and text, a State by
 * any of its names, a symbol, a resolution. In the order of the document; empty where the words are none of these.
 */
export function occurrences(draft: Draft, offset: number): Span[] {
  const found =
    items(draft, offset) ?? states(draft, offset) ?? citations(draft, offset) ?? symbols(draft, offset) ?? [];
  return found.map(anchor => place(draft, anchor)).sort((a, b) => a.start - b.start);
}

/** The place of an anchor in the text. */
export function place(draft: Draft, anchor: Anchor): Span {
  const base = draft.snapshot.offsetIn(anchor.fact.block, 0);
  const span = spanOf(anchor);
  return { start: base + span.start, end: base + span.end };
}

/** The reference to an item that stands at an offset, in the header or in the text. */
export function itemAt(draft: Draft, offset: number): { ref: ItemRef; inHeader: boolean } | undefined {
  for (const group of ['agenda', 'item'] as const) {
    const found = factAt(draft, group, offset);
    if (!found) continue;
    const refs: readonly ItemRef[] = found.fact.value.refs;
    const at = offset - found.start;
    const ref = refs.find(each => each.start <= at && at <= each.end) ?? (refs.length === 1 ? refs[0] : undefined);
    if (ref) return { ref, inHeader: group === 'agenda' };
  }
  return undefined;
}

function items(draft: Draft, offset: number): Anchor[] | undefined {
  const item = itemAt(draft, offset);
  if (!item) return undefined;
  const wanted = formatItem(item.ref);
  const { model } = draft;
  const inText = model.facts('item').filter(({ zone }) => zone !== 'session');
  return [...model.facts('agenda'), ...inText].flatMap(({ fact }) => {
    const refs: readonly ItemRef[] = fact.value.refs;
    return refs.filter(ref => formatItem(ref) === wanted).map(ref => within(fact, ref));
  });
}

function states(draft: Draft, offset: number): Anchor[] | undefined {
  const state = factAt(draft, 'state', offset)?.fact.value.names[0]?.state;
  if (!state) return undefined;
  const same = draft.model.facts('state').filter(({ fact }) => fact.value.names.some(name => name.state === state));
  return same.map(({ fact }) => whole(fact));
}

function citations(draft: Draft, offset: number): Anchor[] | undefined {
  const number = factAt(draft, 'citation', offset)?.fact.value.number;
  if (!number) return undefined;
  const same = draft.model.facts('citation').filter(({ fact }) => fact.value.number === number);
  return same.map(({ fact }) => within(fact, fact.value.target));
}

function symbols(draft: Draft, offset: number): Anchor[] | undefined {
  const text = factAt(draft, 'symbol', offset)?.fact.text;
  if (!text) return undefined;
  return draft.model
    .facts('symbol')
    .filter(({ fact }) => fact.text === text)
    .map(({ fact }) => whole(fact));
}
