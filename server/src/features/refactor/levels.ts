import type { Draft } from '../../analysis/engine.ts';
import type { Paragraph } from '../../model/body.ts';
import { replace } from '../../rules/edit.ts';
import { whole } from '../../rules/rule.ts';
import { roman } from '../../syntax/annex-heading.ts';
import type { Span } from '../../syntax/markup.ts';
import { say } from '../../text/say.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

/**
 * Sub-paragraphs of a selection one level deeper, `(b)` to `(i)` below `(a)`, or one level up; those that stay are
 * numbered anew.
 */
export function levels(draft: Draft, selection: Span): Refactoring[] {
  const { paragraphs } = draft.model.body;
  const from = draft.snapshot.blockAt(selection.start - 1);
  const to = draft.snapshot.blockAt(selection.end);
  const chosen = paragraphs.filter(({ block }) => from <= block && block <= to).filter(touches(draft, selection));
  const first = chosen[0];
  if (!first || chosen.some(each => !alike(each, first))) return [];
  const list = paragraphs.filter(each => alike(each, first));
  const at = list.indexOf(first);
  const style = first.numbering.style;
  const made =
    style === 'letter'
      ? deeper(draft, list, at, chosen.length)
      : style === 'roman'
        ? up(draft, list, at, chosen.length)
        : [];
  return made.map(each => ({ ...each, kind: `${REFACTOR}.level` }));
}

type Made = Omit<Refactoring, 'kind'>;

function alike(one: Paragraph, other: Paragraph): boolean {
  return one.parent === other.parent && one.part === other.part && one.numbering.style === other.numbering.style;
}

/** Tells which paragraphs a selection touches on the line of their number. */
function touches({ snapshot }: Draft, { start, end }: Span): (paragraph: Paragraph) => boolean {
  return ({ fact, block }) => {
    const base = snapshot.offsets[block]!;
    const { lineStarts, contentEnd } = fact.block;
    const next = lineStarts.find(each => each > fact.start) ?? contentEnd;
    return base + fact.start <= end && start <= base + Math.max(next, fact.end);
  };
}

function childrenOf({ model }: Draft, paragraph: Paragraph): Paragraph[] {
  return model.body.paragraphs.filter(each => each.parent === paragraph);
}

function deeper(draft: Draft, list: readonly Paragraph[], from: number, count: number): Made[] {
  const above = list[from - 1];
  const chosen = list.slice(from, from + count);
  if (!above || chosen.some(each => childrenOf(draft, each).length > 0)) return [];
  const children = childrenOf(draft, above);
  if (children.some(each => each.numbering.style !== 'roman')) return [];
  const labels: [Paragraph, string][] = [
    ...chosen.map((each, i): [Paragraph, string] => [
      each,
      labelOf(each, roman(children.length + i + 1)!.toLowerCase()),
    ]),
    ...list.slice(from + count).map((each, i): [Paragraph, string] => [each, labelOf(each, letter(from + i))]),
  ];
  const title =
    count > 1
      ? say`Make these sub-paragraphs one level deeper`
      : say`Make sub-paragraph ${chosen[0]!.fact.value.label} one level deeper`;
  return [{ title, edits: () => labels.map(([each, label]) => replace(draft.model, whole(each.fact), label)) }];
}

function up(draft: Draft, list: readonly Paragraph[], from: number, count: number): Made[] {
  const parent = list[0]!.parent;
  if (parent?.numbering.style !== 'letter') return [];
  const uncles = draft.model.body.paragraphs.filter(each => alike(each, parent));
  const place = uncles.indexOf(parent);
  const labels: [Paragraph, string][] = [
    ...list
      .slice(from, from + count)
      .map((each, i): [Paragraph, string] => [each, labelOf(each, letter(place + 1 + i))]),
    ...list
      .slice(from + count)
      .map((each, i): [Paragraph, string] => [each, labelOf(each, roman(i + 1)!.toLowerCase())]),
    ...uncles
      .slice(place + 1)
      .map((each, i): [Paragraph, string] => [each, labelOf(each, letter(place + 1 + count + i))]),
  ];
  if (labels.some(([, label]) => /\{/.test(label))) return [];
  const title =
    count > 1
      ? say`Bring these sub-paragraphs one level up`
      : say`Bring sub-paragraph ${list[from]!.fact.value.label} one level up`;
  return [{ title, edits: () => labels.map(([each, label]) => replace(draft.model, whole(each.fact), label)) }];
}

/** Behind `z` there is none: the character behind it tells. */
const letter = (index: number) => String.fromCharCode(97 + index);

/** The label with another number, in the brackets that it has. */
function labelOf({ fact }: Paragraph, number: string): string {
  return fact.value.label.replace(/\p{Ll}+/u, number);
}
