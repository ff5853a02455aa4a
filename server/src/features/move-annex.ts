import type { Draft } from '../analysis/engine.ts';
import type { Part } from '../model/document.ts';
import { lineBreak } from '../rules/edit.ts';
import { spanOf, within } from '../rules/rule.ts';
import { roman } from '../syntax/annex-heading.ts';
import type { Span } from '../syntax/markup.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';

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
  const numbers = newNumbers(annexes, order);
  const mentions = mentionsOf(draft, annexes, numbers);
  const { snapshot } = draft;
  const eol = lineBreak(draft.model);
  const written = (annex: Annex) => {
    const text = snapshot.slice(annex.start, annex.end);
    const edits = [...heading(draft, annex, numbers), ...mentions.filter(each => isIn(each, annex))];
    return applyEdits(
      text,
      edits.map(each => ({ ...each, start: each.start - annex.start, end: each.end - annex.start })),
    ).trimEnd();
  };
  const first = annexes[0]!;
  const last = annexes.at(-1)!;
  const end = last.start + snapshot.slice(last.start, last.end).trimEnd().length;
  const all = order.map(written).join(`${eol}${eol}`);
  return [...mentions.filter(each => each.end <= first.start), { start: first.start, end, newText: all }];
}

const isIn = (edit: Span, { start, end }: Span) => start <= edit.start && edit.end <= end;

function annexesOf({ model, snapshot }: Draft): Annex[] {
  const offset = (block: number) => snapshot.offsets[block] ?? snapshot.length;
  const roots = model.parts.filter(({ level, parent }) => (level === 'annex' && parent === 0) || level === 'document');
  // A further document in the same file has annexes of its own.
  if (roots.some(({ level }) => level === 'document')) return [];
  return roots.map((part, i) => ({
    part,
    start: offset(part.from),
    end: offset(roots[i + 1]?.from ?? model.blocks.length),
  }));
}

/** The number of each annex in its new place, by the number that it has: only where all are numbered in Roman figures. */
function newNumbers(annexes: readonly Annex[], order: readonly Annex[]): ReadonlyMap<string, string> {
  const numberOf = ({ part }: Annex) => numberIn(part)?.text;
  if (annexes.some((annex, i) => numberOf(annex) !== roman(i + 1))) return new Map();
  return new Map(order.map((annex, i) => [numberOf(annex)!, roman(i + 1)]));
}

function numberIn({ heading }: Part): (Span & { readonly text: string }) | undefined {
  const number = heading?.value.annex?.number;
  return heading && number ? { ...number, text: heading.value.text.slice(number.start, number.end) } : undefined;
}

function heading({ model }: Draft, { part }: Annex, numbers: ReadonlyMap<string, string>): TextEdit[] {
  const number = numberIn(part);
  const right = number && numbers.get(number.text);
  if (!part.heading || !number || !right || right === number.text) return [];
  const span = spanOf(within(part.heading, number));
  const base = model.snapshot.offsetIn(part.heading.block, 0);
  return [{ start: base + span.start, end: base + span.end, newText: right }];
}

const MENTION =
  /\bannex(?:es)?\s+([IVXL]{1,6}(?:(?:,\s|\s(?:and|to)\s|,\sand\s|[–-])[IVXL]{1,6}){0,8})\b(?!\s+(?:to|of)\s+(?!the\s+present|this))/gi;

/** Where the text speaks of an annex by its number; annexes of other documents are named with them. */
function mentionsOf(
  { model, snapshot }: Draft,
  annexes: readonly Annex[],
  numbers: ReadonlyMap<string, string>,
): TextEdit[] {
  if (numbers.size === 0) return [];
  const headings = new Set(annexes.map(({ part }) => part.from));
  const edits: TextEdit[] = [];
  model.blocks.forEach(({ block, shape }, i) => {
    if (headings.has(i) || shape === 'blank' || !/annex/i.test(block.text)) return;
    for (const match of block.text.matchAll(MENTION)) {
      const at = match.index + match[0].length - match[1]!.length;
      for (const number of match[1]!.matchAll(/[IVXL]+/g)) {
        const newText = numbers.get(number[0]);
        const start = snapshot.offsets[i]! + at + number.index;
        if (newText && newText !== number[0]) edits.push({ start, end: start + number[0].length, newText });
      }
    }
  });
  return edits;
}
