import type { Draft } from '../analysis/engine.ts';
import type { Fact } from '../model/facts.ts';
import { within } from '../rules/rule.ts';
import type { LetterTitle } from '../syntax/letter-title.ts';
import type { Span } from '../syntax/markup.ts';
import { place } from './occurrences.ts';

/** What may be typed in all places at once: anything that stays on its line and within its bold type. */
export const LINKED_WORDS = '[^*\\r\\n]*';

/**
 * The places that are written together with the one at an offset: the date or the sender of a letter in its title and in
 * the headings of its annexes, where the words are the same. Empty where there are none.
 */
export function linkedEditing(draft: Draft, offset: number): Span[] {
  const { letter, parts } = draft.model;
  if (!letter || letter.split) return [];
  for (const field of ['date', 'sender'] as const) {
    const own = placeOf(draft, letter.fact, letter.value, 0, field);
    if (!own) continue;
    const words = draft.snapshot.slice(own.start, own.end);
    const others = parts.flatMap(({ heading }) => {
      const of = heading?.value.annex?.of;
      const place = heading && of?.title && placeOf(draft, heading, of.title, of.start, field);
      return place && draft.snapshot.slice(place.start, place.end) === words ? [place] : [];
    });
    const places = [own, ...others];
    if (places.length > 1 && places.some(({ start, end }) => start <= offset && offset <= end)) return places;
  }
  return [];
}

function placeOf(
  draft: Draft,
  fact: Fact<'title'>,
  title: LetterTitle,
  from: number,
  field: 'date' | 'sender',
): Span | undefined {
  const span = title[field];
  return span && place(draft, within(fact, { start: from + span.start, end: from + span.end }));
}
