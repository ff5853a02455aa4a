import type { Draft } from '../../analysis/engine.ts';
import { compareNames, type StateName } from '../../knowledge/states.ts';
import type { Fact } from '../../model/facts.ts';
import { inOrder, sortedIn, starred } from '../../rules/name/_order.ts';
import type { Span } from '../../syntax/markup.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineEnd } from '../../text/lines.ts';
import { sayText, toSay } from '../../text/say.ts';
import { factAt } from '../facts-at.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

const TITLE = toSay`Sort the States in English alphabetical order`;
const KIND = `${REFACTOR}.sort`;
const IN_ORDER = toSay`The States stand in English alphabetical order.`;
const STARRED = toSay`Asterisks tell the sponsors apart: sort the names with their asterisks by hand.`;

/** The States of the list, the table or the items at the cursor in the order of the United Nations. */
export function sortStates(draft: Draft, selection: Span): Refactoring[] {
  if (draft.model.language !== 'en') return [];
  const list = factAt(draft, 'state-list', selection.start)?.fact;
  if (list && list.value.members.length > 1) return sortList(draft, list);
  const lines = rowsAt(draft, selection) ?? itemsAt(draft, selection);
  if (lines.length < 2) return [];
  const sorted = [...lines].sort((a, b) => compareNames(a.name, b.name));
  if (sorted.every((line, i) => line === lines[i]))
    return [{ title: sayText(TITLE), kind: KIND, disabled: sayText(IN_ORDER), edits: () => [] }];
  return [{ title: sayText(TITLE), kind: KIND, edits: () => moved(draft, lines, sorted) }];
}

function sortList({ model }: Draft, list: Fact<'state-list'>): Refactoring[] {
  const disabled = starred(model, list) ? sayText(STARRED) : inOrder(list) ? sayText(IN_ORDER) : undefined;
  return [{ title: sayText(TITLE), kind: KIND, ...(disabled && { disabled }), edits: () => sortedIn(model, list) }];
}

/** A stretch of text that begins with the name of a State and moves as a whole. */
interface Line extends Span {
  readonly name: StateName;
}

function moved({ snapshot }: Draft, lines: readonly Line[], sorted: readonly Line[]): TextEdit[] {
  return lines.flatMap(({ start, end }, i): TextEdit[] => {
    const newText = snapshot.slice(sorted[i]!.start, sorted[i]!.end);
    return newText === snapshot.slice(start, end) ? [] : [{ start, end, newText }];
  });
}

/** The States that stand alone in a cell or an item of a block, with their offsets in the text. */
function entriesOf({ model }: Draft, block: number): (Span & { readonly name: StateName })[] {
  return model.entitiesIn('state-list', block, block + 1).flatMap(({ fact }) => {
    const name = fact.value.use === 'entry' ? fact.value.members[0]?.names[0] : undefined;
    const start = model.offsetOf(fact);
    return name ? [{ start, end: start + fact.end - fact.start, name }] : [];
  });
}

const RULE_OF_TABLE = /^\s*\|?[\s:|-]*-[\s:|-]*$/;

/** The rows of a table below its heading, if a State stands in each; undefined where there is no table. */
function rowsAt(draft: Draft, { start }: Span): Line[] | undefined {
  const { snapshot, model } = draft;
  const index = snapshot.blockAt(start);
  if (model.blocks[index]?.shape !== 'table') return undefined;
  const { block } = model.blocks[index]!;
  const base = snapshot.offsets[index]!;
  const starts = block.lineStarts.filter(each => each < block.contentEnd);
  const ends = starts.map(each => Math.min(lineEnd(block.text, each), block.contentEnd));
  const rule = starts.findIndex((each, i) => RULE_OF_TABLE.test(block.text.slice(each, ends[i])));
  const entries = entriesOf(draft, index);
  const rows: Line[] = [];
  for (let i = rule + 1; i < starts.length; i++) {
    const row = { start: base + starts[i]!, end: base + ends[i]! };
    const entry = entries.find(each => row.start <= each.start && each.end <= row.end);
    if (!entry) return [];
    rows.push({ ...row, name: entry.name });
  }
  return rows;
}

/** The names in the items of the list at the cursor, which may stand in a block each; the marks between them stay. */
function itemsAt(draft: Draft, { start }: Span): Line[] {
  const { model, snapshot } = draft;
  const at = snapshot.blockAt(start);
  const items: Line[] = [];
  const collect = (index: number): Line[] | undefined => {
    const facts = model.blocks[index];
    if (facts?.shape !== 'list') return undefined;
    const entries = entriesOf(draft, index);
    return entries.length > 0 && entries.length === facts.numberings.length ? entries : undefined;
  };
  const own = collect(at);
  if (!own) return items;
  items.push(...own);
  for (let i = next(draft, at, -1), found = collect(i); found; i = next(draft, i, -1), found = collect(i))
    items.unshift(...found);
  for (let i = next(draft, at, 1), found = collect(i); found; i = next(draft, i, 1), found = collect(i))
    items.push(...found);
  return items;
}

/** The block above or below that is not blank. */
function next({ model }: Draft, index: number, step: 1 | -1): number {
  let i = index + step;
  while (model.blocks[i]?.shape === 'blank') i += step;
  return i;
}
