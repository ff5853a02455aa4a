import type { Draft } from '../../analysis/engine.ts';
import type { Paragraph } from '../../model/body.ts';
import { replace } from '../../rules/edit.ts';
import { labelFor } from '../../rules/numbering/_shared.ts';
import { whole, within } from '../../rules/rule.ts';
import type { Span } from '../../syntax/markup.ts';
import type { TextEdit } from '../../text/edit.ts';
import { say } from '../../text/say.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

/** The numbered paragraphs around the cursor in one row of numbers, with what the document says of them. */
export function renumber(draft: Draft, { start }: Span): Refactoring[] {
  const row = rowAt(draft, draft.snapshot.blockAt(start));
  const first = row[0];
  if (!first) return [];
  const wrong = row.filter((each, i) => each.numbering.value !== first.numbering.value + i);
  if (wrong.length === 0) return [];
  return [
    {
      title: say`Number the paragraphs anew, ${labelFor(first, first.numbering.value)} to ${labelFor(first, first.numbering.value + row.length - 1)}`,
      kind: `${REFACTOR}.renumber`,
      edits: () => numberedAnew(draft, row),
    },
  ];
}

/** The outermost paragraphs of one list: one that begins again with 1 begins another. */
function rowAt({ model }: Draft, block: number): Paragraph[] {
  const part = model.structure.partOf[block];
  const all = model.body.paragraphs.filter(
    each => each.level === 0 && each.numbering.style === 'arabic' && each.part === part,
  );
  const at = all.findLastIndex(each => each.block <= block);
  if (at < 0) return [];
  let from = at;
  while (from > 0 && all[from]!.numbering.value !== 1) from--;
  let to = at + 1;
  while (to < all.length && all[to]!.numbering.value !== 1) to++;
  return all.slice(from, to);
}

function numberedAnew({ model }: Draft, row: readonly Paragraph[]): TextEdit[] {
  const first = row[0]!.numbering.value;
  const now = new Map<number, number | undefined>();
  // Of two paragraphs with one number nobody knows which is meant: what is said of it stays.
  for (const [i, { numbering }] of row.entries())
    now.set(numbering.value, now.has(numbering.value) ? undefined : first + i);
  const labels = row.flatMap((each, i): TextEdit[] => {
    const label = labelFor(each, first + i);
    return label && label !== each.fact.value.label ? [replace(model, whole(each.fact), label)] : [];
  });
  const references = model.facts('reference').flatMap(({ fact, part }) => {
    if (fact.value.what !== 'paragraph' || part !== row[0]!.part) return [];
    return fact.value.numbers.flatMap((number): TextEdit[] => {
      const right = now.get(Number(number.text));
      return right === undefined || String(right) === number.text
        ? []
        : [replace(model, within(fact, number), String(right))];
    });
  });
  return [...labels, ...references];
}
