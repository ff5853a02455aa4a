import type { Draft } from '../analysis/engine.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lines.ts';

const BREAK = /[\r\n]/;
const NUMBER = /^\[\^(\d{1,3})\]/;

/**
 * Edits of a draft with those added that bring footnotes which stand below each other into the order of their numbers.
 * The edits within such notes go with them: a stretch of notes is written anew as a whole, so that no note is lost where
 * only some edits are carried out. Notes with letters, of equal numbers or with
 * several kinds of line breaks stay as they are.
 */
export function withNotesInOrder(draft: Draft, edits: readonly TextEdit[]): TextEdit[] {
  const { snapshot } = draft;
  return runsOf(draft).reduce<TextEdit[]>(
    (rest, { from, numbers }) => {
      const contentOf = (i: number) => snapshot.offsets[from + i]! + snapshot.blocks[from + i]!.contentEnd;
      const start = snapshot.offsets[from]!;
      const end = contentOf(numbers.length - 1);
      const isInside = (edit: TextEdit) => start <= edit.start && edit.end <= end && edit.start < end;
      const inside = rest.filter(isInside);
      const written = (first: number, last: number) => {
        const own = inside.filter(edit => first <= edit.start && edit.start < last);
        const moved = own.map(edit => ({ ...edit, start: edit.start - first, end: edit.end - first }));
        return applyEdits(snapshot.slice(first, last), moved);
      };
      const notes = numbers.map((_, i) => written(snapshot.offsets[from + i]!, contentOf(i)));
      const gaps = numbers.slice(1).map((_, i) => written(contentOf(i), snapshot.offsets[from + i + 1]!));
      const order = numbers.map((number, i) => ({ number, note: notes[i]! })).sort((a, b) => a.number - b.number);
      const newText = order.map(({ note }, i) => `${note}${gaps[i] ?? ''}`).join('');
      return [...rest.filter(edit => !isInside(edit)), { start, end, newText }];
    },
    [...edits],
  );
}

/** Stretches of blocks that are one numbered footnote each, where these are out of order. */
function runsOf({ model }: Draft): { readonly from: number; readonly numbers: readonly number[] }[] {
  const found: { from: number; numbers: number[] }[] = [];
  let run: { from: number; numbers: number[] } | undefined;
  model.blocks.forEach(({ block, shape }, i) => {
    const number = shape === 'footnote' ? NUMBER.exec(block.text) : null;
    const notes = number && model.blocks[i]!.entities('footnote').filter(({ value }) => value.kind === 'note');
    if (!number || notes?.length !== 1) {
      run = undefined;
      return;
    }
    if (!run) {
      run = { from: i, numbers: [] };
      found.push(run);
    }
    run.numbers.push(Number(number[1]));
  });
  return found.filter(({ from, numbers }) => {
    const blocks = numbers.map((_, i) => model.blocks[from + i]!.block.text).filter(text => BREAK.test(text));
    if (new Set(blocks.map(lineBreakOf)).size > 1) return false;
    const isSorted = numbers.every((number, i) => i === 0 || numbers[i - 1]! < number);
    return !isSorted && new Set(numbers).size === numbers.length;
  });
}
