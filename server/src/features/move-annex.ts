import type { Draft } from '../analysis/engine.ts';
import type { Part } from '../model/document.ts';
import { lineBreak } from '../rules/edit.ts';
import { roman } from '../syntax/annex-heading.ts';
import type { Span } from '../syntax/markup.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { annexNumbers, annexParts, numberOfPart } from './annex-numbers.ts';

/** An annex of the document with the enclosures and appendices that belong to it; offsets in the text. */
interface Annex extends Span {
  readonly part: Part;
}

/** How many annexes a document has that can change places. */
export function countAnnexes(draft: Draft): number {
  return annexesOf(draft).length;
}

/**
 * The edits that bring an annex to another place among the annexes of a document: all change their numbers with their
 * places, in their headings and wherever the document speaks of “annex II”. `from` and `to` count from 0. Empty where
 * there is nothing to move.
 */
export function moveAnnex(draft: Draft, from: number, to: number): TextEdit[] {
  const annexes = annexesOf(draft);
  const moved = annexes[from];
  if (!moved || !annexes[to] || from === to) return [];
  const order = annexes.filter(each => each !== moved);
  order.splice(to, 0, moved);
  const edits = renumbered(draft, newNumbers(draft, annexes, order));
  const { snapshot } = draft;
  const eol = lineBreak(draft.model);
  const written = (annex: Annex) => {
    const text = snapshot.slice(annex.start, annex.end);
    const own = edits.filter(each => isIn(each, annex));
    return applyEdits(
      text,
      own.map(each => ({ ...each, start: each.start - annex.start, end: each.end - annex.start })),
    ).trimEnd();
  };
  const first = annexes[0]!;
  const last = annexes.at(-1)!;
  const end = last.start + snapshot.slice(last.start, last.end).trimEnd().length;
  const all = order.map(written).join(`${eol}${eol}`);
  return [...edits.filter(each => each.end <= first.start), { start: first.start, end, newText: all }];
}

const isIn = (edit: Span, { start, end }: Span) => start <= edit.start && edit.end <= end;

function annexesOf({ model, snapshot }: Draft): Annex[] {
  const offset = (block: number) => snapshot.offsets[block] ?? snapshot.length;
  // A further document in the same file has annexes of its own.
  if (model.parts.some(({ level }) => level === 'document')) return [];
  const parts = annexParts(model);
  return parts.map((part, i) => ({
    part,
    start: offset(part.from),
    end: offset(parts[i + 1]?.from ?? model.blocks.length),
  }));
}

/** The number of each annex in its new place, by the number that it has: only where all are numbered in Roman figures. */
function newNumbers({ model }: Draft, annexes: readonly Annex[], order: readonly Annex[]): ReadonlyMap<string, string> {
  const numberOf = ({ part }: Annex) => numberOfPart(model, part)?.number;
  if (annexes.some((annex, i) => numberOf(annex) !== roman(i + 1))) return new Map();
  return new Map(order.map((annex, i) => [numberOf(annex)!, roman(i + 1)]));
}

/** The new numbers in the headings and wherever the text speaks of an annex by its number. */
function renumbered(draft: Draft, numbers: ReadonlyMap<string, string>): TextEdit[] {
  if (numbers.size === 0) return [];
  return annexNumbers(draft).flatMap(({ number, start, end }) => {
    const newText = numbers.get(number);
    return newText && newText !== number ? [{ start, end, newText }] : [];
  });
}
