import type { CodeLens } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { whole } from '../rules/rule.ts';
import type { Span } from '../syntax/markup.ts';
import { type Said, say, sayNumber } from '../text/say.ts';
import { annexNumbers, annexParts, numberOfPart } from './annex-numbers.ts';
import { occurrences, place } from './occurrences.ts';
import { toRange } from './ranges.ts';
import { limitOf } from './status.ts';

export interface LensContext {
  readonly uri: string;
  /** The command of the client that shows places, which takes an address, a position and ranges. */
  readonly shows?: string;
}

/**
 * What is said above lines of a draft: above the title how many words there are and may be, above the agenda line and
 * the headings of annexes how often the text refers to them.
 */
export function codeLenses(draft: Draft, context: LensContext): CodeLens[] {
  const { model } = draft;
  const title = model.letter?.fact ?? model.title;
  return [
    ...(model.agenda ? itemLens(draft, place(draft, whole(model.agenda)), context) : []),
    ...(title ? [lens(draft, place(draft, whole(title)), words(draft), [], context)] : []),
    ...annexLenses(draft, context),
  ];
}

function words(draft: Draft): Said {
  const limit = limitOf(draft);
  const count = sayNumber(draft.model.words);
  if (limit === undefined && draft.model.words === 1) return say`1 word`;
  return limit === undefined ? say`${count} words` : say`${count} of ${sayNumber(limit)} words`;
}

function itemLens(draft: Draft, line: Span, context: LensContext): CodeLens[] {
  const [ref, ...more] = draft.model.agenda!.value.refs;
  if (!ref || more.length > 0) return [];
  const others = occurrences(draft, line.start + ref.start).filter(({ start }) => start > line.end);
  return [lens(draft, line, named(others.length), others, context)];
}

function annexLenses(draft: Draft, context: LensContext): CodeLens[] {
  const { model } = draft;
  const parts = annexParts(model);
  const numbers = parts.some(part => numberOfPart(model, part)) ? annexNumbers(draft) : [];
  return parts.flatMap(part => {
    if (!part.heading) return [];
    const number = numberOfPart(model, part)?.number;
    const places =
      number === undefined && parts.length === 1
        ? references(draft)
        : numbers.filter(each => each.number === number && !each.part);
    if (number === undefined && parts.length > 1) return [];
    return [lens(draft, place(draft, whole(part.heading)), referredTo(places.length), places, context)];
  });
}

/** Where the letter speaks of its only annex. */
function references(draft: Draft): Span[] {
  return draft.model
    .facts('annex-reference')
    .filter(({ fact, part }) => part === 0 && fact.value.level === 'annex')
    .map(({ fact }) => place(draft, whole(fact)));
}

function named(count: number): Said {
  if (count === 0) return say`Not named in the text`;
  if (count === 1) return say`Named once in the text`;
  return count === 2 ? say`Named twice in the text` : say`Named ${count} times in the text`;
}

function referredTo(count: number): Said {
  if (count === 0) return say`Not referred to in the text`;
  if (count === 1) return say`Referred to once in the text`;
  return count === 2 ? say`Referred to twice in the text` : say`Referred to ${count} times in the text`;
}

function lens(draft: Draft, at: Span, title: string, places: readonly Span[], { uri, shows }: LensContext): CodeLens {
  const range = toRange(draft.snapshot, at);
  const ranges = places.map(each => toRange(draft.snapshot, each));
  const command =
    shows && ranges.length > 0 ? { command: shows, arguments: [uri, range.start, ranges] } : { command: '' };
  return { range, command: { title, ...command } };
}
