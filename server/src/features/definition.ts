import type { Range } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import type { Part } from '../model/document.ts';
import type { Fact } from '../model/facts.ts';
import { type Anchor, whole, within } from '../rules/rule.ts';
import { formatItem } from '../syntax/agenda.ts';
import { annexNumberAt, annexParts, numberOfPart } from './annex-numbers.ts';
import { factAt } from './facts-at.ts';
import { itemAt, place } from './occurrences.ts';
import { toRange } from './ranges.ts';

/**
 * Where the thing at an offset is given: the item of the request in the header, the item of the header in its title,
 * “(see annex)” at the heading of the annex, “annex II” at that of the second, the heading of an annex at the title of the letter, the call of a footnote
 * at the note and the note at its call, “paragraph 12 above” at the paragraph, an acronym where it is spelt out.
 */
export function definition(draft: Draft, offset: number): Range | undefined {
  const readers = [ofItem, ofAnnex, ofHeading, ofFootnote, ofReference, ofAcronym];
  const target = readers.reduce<Anchor | undefined>((found, read) => found ?? read(draft, offset), undefined);
  return target && toRange(draft.snapshot, place(draft, target));
}

function ofItem(draft: Draft, offset: number) {
  const { model } = draft;
  const item = itemAt(draft, offset);
  const refs = model.agenda?.value.refs ?? [];
  const index = item ? refs.findIndex(ref => formatItem(ref) === formatItem(item.ref)) : -1;
  if (!item || !model.agenda || index < 0) return undefined;
  if (!item.inHeader) return within(model.agenda, refs[index]!);
  const title = model.agendaTitles.length === refs.length ? model.agendaTitles[index] : undefined;
  return title && whole(title);
}

function ofAnnex(draft: Draft, offset: number) {
  const number = annexNumberAt(draft, offset);
  const isNamed = (part: Part) => numberOfPart(draft.model, part)?.number === number?.number;
  const named = number && !number.part ? annexParts(draft.model).find(isNamed) : undefined;
  if (named?.heading) return whole(named.heading);
  const reference = factAt(draft, 'annex-reference', offset)?.fact.value;
  const heading = draft.model.parts.find(part => part.level === reference?.level)?.heading;
  return heading && whole(heading);
}

function ofHeading(draft: Draft, offset: number) {
  const title = factAt(draft, 'title', offset)?.fact;
  return title?.value.annex?.of && draft.model.letter ? whole(draft.model.letter.fact) : undefined;
}

function ofFootnote(draft: Draft, offset: number) {
  const here = factAt(draft, 'footnote', offset)?.fact;
  const part = here && partOf(draft, here);
  const other = draft.model
    .facts('footnote')
    .filter(({ fact }) => fact.value.label === here?.value.label && fact.value.kind !== here.value.kind);
  const found = other.find(each => each.part === part) ?? other[0];
  return found && whole(found.fact);
}

function ofReference(draft: Draft, offset: number) {
  const here = factAt(draft, 'reference', offset);
  if (here?.fact.value.what !== 'paragraph') return undefined;
  const { numbers } = here.fact.value;
  const at = offset - here.start;
  const number = numbers.find(each => each.start <= at && at <= each.end) ?? numbers[0];
  const part = partOf(draft, here.fact);
  const paragraph = draft.model.body.paragraphs.find(
    each => each.part === part && each.level === 0 && each.numbering.value === Number(number?.text),
  );
  return paragraph && whole(paragraph.fact);
}

function ofAcronym(draft: Draft, offset: number) {
  const here = factAt(draft, 'acronym', offset)?.fact;
  const defined = draft.model
    .facts('acronym')
    .filter(({ fact }) => fact.value.form === 'definition' && fact.value.acronym === here?.value.acronym);
  const part = here && partOf(draft, here);
  const found = defined.find(each => each.part === part) ?? defined[0];
  return found && found.fact !== here ? whole(found.fact) : undefined;
}

function partOf(draft: Draft, fact: Fact): number {
  return draft.model.structure.partOf[draft.snapshot.indexOf(fact.block)]!;
}
