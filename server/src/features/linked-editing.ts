import type { Draft } from '../analysis/engine.ts';
import type { Span } from '../syntax/markup.ts';
import { letterPlaces } from './letter-places.ts';

/** What may be typed in all places at once: anything that stays on its line and within its bold type. */
export const LINKED_WORDS = '[^*\\r\\n]*';

/**
 * The places that are written together with the one at an offset: the date or the sender of a letter in its title and in
 * the headings of its annexes, where the words are the same. Empty where there are none.
 */
export function linkedEditing(draft: Draft, offset: number): Span[] {
  for (const field of ['date', 'sender'] as const) {
    const [own, ...others] = letterPlaces(draft, field);
    if (!own) continue;
    const words = draft.snapshot.slice(own.start, own.end);
    const places = [own, ...others.filter(({ start, end }) => draft.snapshot.slice(start, end) === words)];
    if (places.length > 1 && places.some(({ start, end }) => start <= offset && offset <= end)) return places;
  }
  return [];
}
