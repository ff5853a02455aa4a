import type { Draft } from '../../analysis/engine.ts';
import type { Enactment } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import { spanOf, within } from '../../rules/rule.ts';
import { readEnding } from '../../syntax/clause.ts';
import type { Span } from '../../syntax/markup.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { type Said, say } from '../../text/say.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

type Clause = Fact<'operative'> | Fact<'preambular'>;

/** A paragraph of a resolution with its sub-paragraphs, from its first block to its last; offsets in the text. */
interface Unit extends Span {
  readonly clause: Clause;
  /** Its number, as it stands. */
  readonly number: string;
}

/** The paragraph of a resolution at the cursor, brought above the one before it or below the one after it. */
export function moveParagraph(draft: Draft, { start }: Span): Refactoring[] {
  const { model } = draft;
  const enactment = model.enactments.find(each => isIn(draft, each, start));
  if (!enactment) return [];
  for (const clauses of [enactment.operative, enactment.preamble] as const) {
    const units = unitsOf(draft, enactment, clauses);
    const at = units.findIndex(unit => unit.start <= start && start <= unit.end);
    if (at < 0) continue;
    return [move(draft, units, at, -1), move(draft, units, at, 1)].filter(each => each !== undefined);
  }
  return [];
}

function isIn({ model }: Draft, { operative, preamble, part }: Enactment, offset: number): boolean {
  const all = [...preamble, ...operative];
  const first = all[0];
  if (!first) return false;
  const end = model.snapshot.offsets[model.parts[part]!.to] ?? model.snapshot.length;
  return model.offsetOf(first) <= offset && offset < end;
}

/** The paragraphs that begin a block each, in their order. */
function unitsOf(draft: Draft, enactment: Enactment, clauses: readonly Clause[]): Unit[] {
  const { model } = draft;
  const blockOf = (fact: Fact) => model.snapshot.indexOf(fact.block);
  if (new Set(clauses.map(blockOf)).size < clauses.length) return [];
  return clauses.map((clause, i) => {
    const first = blockOf(clause);
    const below = clauses[i + 1] ? blockOf(clauses[i + 1]!) : endOf(draft, enactment, clause);
    let last = below - 1;
    while (last > first && model.blocks[last]!.shape === 'blank') last--;
    const start = model.snapshot.offsets[first]!;
    const end = model.snapshot.offsets[last]! + model.blocks[last]!.block.contentEnd;
    return { start, end, clause, number: clause.value.numbering?.label ?? '' };
  });
}

/** The block behind the last paragraph of a list: behind its sub-paragraphs, where it has any. */
function endOf({ model }: Draft, { operative }: Enactment, clause: Clause): number {
  const own = model.snapshot.indexOf(clause.block);
  if (clause.group === 'preambular') return operative[0] ? model.snapshot.indexOf(operative[0].block) : own + 1;
  let end = own + 1;
  for (const paragraph of model.body.paragraphs) {
    if (paragraph.block < own || paragraph.block > end + 1) continue;
    if (paragraph.level > 0) end = paragraph.block + 1;
  }
  return end;
}

function move(draft: Draft, units: readonly Unit[], at: number, step: 1 | -1): Refactoring | undefined {
  const other = units[at + step];
  const own = units[at]!;
  if (!other) return undefined;
  const [upper, lower] = step < 0 ? [other, own] : [own, other];
  return {
    title: own.number ? titleOf(own.number.replace(/\W+$/, ''), step) : preambularTitle(step),
    kind: `${REFACTOR}.move.${step < 0 ? 'up' : 'down'}`,
    edits: () => exchanged(draft, upper, lower),
  };
}

function titleOf(number: string, step: 1 | -1): Said {
  return step < 0 ? say`Move paragraph ${number} up` : say`Move paragraph ${number} down`;
}

function preambularTitle(step: 1 | -1): Said {
  return step < 0 ? say`Move this preambular paragraph up` : say`Move this preambular paragraph down`;
}

/** Two paragraphs in each other's place, with the number and the last mark of that place, and the references to them. */
function exchanged(draft: Draft, upper: Unit, lower: Unit): TextEdit[] {
  const { snapshot } = draft;
  const references = referencesTo(draft, upper, lower);
  const inside = (unit: Unit) => references.filter(each => unit.start <= each.start && each.end <= unit.end);
  const written = (unit: Unit, place: Unit): string => {
    const text = snapshot.slice(unit.start, unit.end);
    const edits = inside(unit).map(each => ({ ...each, start: each.start - unit.start, end: each.end - unit.start }));
    return applyEdits(text, [...edits, ...numbered(draft, unit, place), ...marked(draft, unit, place)]);
  };
  return [
    { start: upper.start, end: upper.end, newText: written(lower, upper) },
    { start: lower.start, end: lower.end, newText: written(upper, lower) },
    ...references.filter(each => ![upper, lower].some(unit => unit.start <= each.start && each.end <= unit.end)),
  ];
}

function numbered({ model }: Draft, unit: Unit, place: Unit): TextEdit[] {
  const { numbering } = unit.clause.value;
  if (!numbering || unit.number === place.number) return [];
  const span = spanOf(within(unit.clause, numbering));
  const base = model.snapshot.offsetIn(unit.clause.block, 0) - unit.start;
  return [{ start: base + span.start, end: base + span.end, newText: place.number }];
}

/** The mark at the end of a place goes with the place: the full stop stays at the end of the resolution. */
function marked({ snapshot }: Draft, unit: Unit, place: Unit): TextEdit[] {
  const text = snapshot.slice(unit.start, unit.end);
  const there = snapshot.slice(place.start, place.end);
  const own = readEnding(text, 0, text.length);
  const { mark } = readEnding(there, 0, there.length);
  return own.mark === mark || own.mark === '' || mark === '' ? [] : [{ start: own.start, end: own.end, newText: mark }];
}

/** What the document says of the two by number and place, with the other number. */
function referencesTo({ model }: Draft, upper: Unit, lower: Unit): TextEdit[] {
  const [one, two] = [upper, lower].map(unit => unit.number.replace(/\D+/g, ''));
  if (!one || !two) return [];
  const own = model.structure.partOf[model.snapshot.indexOf(upper.clause.block)];
  return model.facts('reference').flatMap(({ fact, part }) => {
    if (fact.value.what !== 'paragraph' || part !== own) return [];
    return fact.value.numbers.flatMap((number): TextEdit[] => {
      const newText = number.text === one ? two : number.text === two ? one : undefined;
      if (!newText) return [];
      const span = spanOf(within(fact, number));
      const base = model.snapshot.offsetIn(fact.block, 0);
      return [{ start: base + span.start, end: base + span.end, newText }];
    });
  });
}
