import type { Draft } from '../analysis/engine.ts';
import { type Anchor, placeOf, whole } from '../rules/rule.ts';
import type { ItemRef } from '../syntax/agenda.ts';
import type { Citation } from '../syntax/citation.ts';
import type { Span } from '../syntax/markup.ts';
import { isAgendaDocument, type ListedItem, listedItems } from '../workspace/agenda-document.ts';
import { citationTopic, itemTopic, placesOf, stateTopic, symbolTopic, type Topic } from '../workspace/topics.ts';
import { annexNumberAt, annexNumbers } from './annex-numbers.ts';
import { factAt } from './facts-at.ts';

/**
 * Every place that speaks of the same thing as the words at an offset: an agenda item in header and text, a State by
 * any of its names, a symbol, a resolution, an acronym, a footnote, the number of an annex. In the order of the
 * document; empty where the words are none of these.
 */
export function occurrences(draft: Draft, offset: number): readonly Span[] {
  const topic = topicAt(draft, offset);
  if (topic !== undefined) return placesOf(draft.model, topic);
  return sameHere(draft, offset).sort((a, b) => a.start - b.start);
}

/** Acronyms, footnotes and numbers of annexes mean the same within their document only. */
function sameHere(draft: Draft, offset: number): Span[] {
  const acronym = acronymAt(draft, offset);
  if (acronym !== undefined) return acronymPlaces(draft, acronym);
  const label = factAt(draft, 'footnote', offset)?.fact.value.label;
  if (label !== undefined) {
    const notes = draft.model.facts('footnote').filter(({ fact }) => fact.value.label === label);
    return notes.map(({ fact }) => place(draft, whole(fact)));
  }
  const number = annexNumberAt(draft, offset)?.number;
  return number === undefined ? [] : annexNumbers(draft).filter(each => each.number === number);
}

/** The acronym at an offset; Roman figures look like one. */
export function acronymAt(draft: Draft, offset: number): string | undefined {
  const acronym = factAt(draft, 'acronym', offset)?.fact.value.acronym;
  return acronym === undefined || /^[IVXLC]+$/.test(acronym) ? undefined : acronym;
}

/** Where an acronym itself stands, also beside the name that it stands for. */
export function acronymPlaces(draft: Draft, acronym: string): Span[] {
  return draft.model.facts('acronym').flatMap(({ fact }) => {
    if (fact.value.acronym !== acronym) return [];
    const { start } = place(draft, whole(fact));
    const at = start + fact.text.lastIndexOf(acronym);
    return [{ start: at, end: at + acronym.length }];
  });
}

/** What the words at an offset speak of. */
export function topicAt(draft: Draft, offset: number): Topic | undefined {
  const { model } = draft;
  const item = itemAt(draft, offset);
  if (item) return itemTopic(model, item.ref);
  const listed = listedAt(draft, offset);
  if (listed) return itemTopic(model, listed);
  const state = factAt(draft, 'state', offset)?.fact.value.names[0]?.state;
  if (state) return stateTopic(state);
  const citation = citationAt(draft, offset);
  if (citation) return citationTopic(model, citation);
  const symbol = symbolAt(draft, offset);
  return symbol === undefined ? undefined : symbolTopic(symbol);
}

/** The item whose number stands at an offset of an agenda document. */
function listedAt(draft: Draft, offset: number): ListedItem | undefined {
  const number = isAgendaDocument(draft.model) ? factAt(draft, 'numbering', offset)?.fact : undefined;
  return number && listedItems(draft.model).find(item => item.fact === number);
}

/** The resolution that is cited at an offset. */
export function citationAt(draft: Draft, offset: number): Citation | undefined {
  return factAt(draft, 'citation', offset)?.fact.value;
}

/** The symbol at an offset; of a joint one the half that stands there. */
export function symbolAt(draft: Draft, offset: number): string | undefined {
  const found = factAt(draft, 'symbol', offset);
  const { parts } = found?.fact.value ?? { parts: [] };
  const at = offset - (found?.start ?? 0);
  return (parts.find(part => part.start <= at && at <= part.end) ?? parts[0])?.text;
}

/** The place of an anchor in the text. */
export function place(draft: Draft, anchor: Anchor): Span {
  return placeOf(draft.snapshot, anchor);
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
