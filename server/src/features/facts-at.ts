import type { Draft } from '../analysis/engine.ts';
import type { Fact, FactGroup } from '../model/facts.ts';
import type { Span } from '../syntax/markup.ts';

/** A fact with its place in the text. */
export interface Placed<G extends FactGroup> extends Span {
  readonly fact: Fact<G>;
}

/** The place of a fact in the text. */
export function placed<G extends FactGroup>(draft: Draft, fact: Fact<G>): Placed<G> {
  const start = draft.model.offsetOf(fact);
  return { start, end: start + fact.end - fact.start, fact };
}

/** The fact of a group at an offset. */
export function factAt<G extends FactGroup>(draft: Draft, group: G, offset: number): Placed<G> | undefined {
  for (const { fact } of draft.model.factsIn(group, draft.snapshot.blockAt(offset))) {
    const place = placed(draft, fact);
    if (place.start <= offset && offset <= place.end) return place;
  }
  return undefined;
}
