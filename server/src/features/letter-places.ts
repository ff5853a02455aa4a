import type { Draft } from '../analysis/engine.ts';
import type { Fact } from '../model/facts.ts';
import { within } from '../rules/rule.ts';
import type { Span } from '../syntax/markup.ts';
import { place } from './occurrences.ts';

/** A place in the text, with its words as they read: without marks of type, and one space between two. */
export interface LetterPlace extends Span {
  readonly words: string;
}

/** Where the date or the sender of the letter stands: in its title first, then in the headings of its annexes. */
export function letterPlaces(draft: Draft, field: 'date' | 'sender'): LetterPlace[] {
  const { letter, parts } = draft.model;
  const own = letter?.split === false ? letter.value[field] : undefined;
  if (!letter || !own) return [];
  const at = (fact: Fact<'title'>, span: Span, from = 0): LetterPlace => {
    const [start, end] = [from + span.start, from + span.end];
    const words = fact.value.text.slice(start, end).replace(/\s+/g, ' ');
    return { ...place(draft, within(fact, { start, end })), words };
  };
  return [
    at(letter.fact, own),
    ...parts.flatMap(({ heading }) => {
      const of = heading?.value.annex?.of;
      const span = of?.title?.[field];
      return heading && span ? [at(heading, span, of.start)] : [];
    }),
  ];
}
