import { compareNames, type NameMatch, stateById } from '../../knowledge/states.ts';
import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { Span } from '../../syntax/markup.ts';
import type { TextEdit } from '../../text/edit.ts';
import { spanOf, within } from '../rule.ts';

/** True for a State of today, which has a place in the order. */
export const hasPlace = (member: NameMatch) => (stateById(member.names[0]!.state)?.order ?? 0) > 0;
export const compare = (a: NameMatch, b: NameMatch) => compareNames(a.names[0]!, b.names[0]!);

/** True where no State of a list stands before one that it has to follow. */
export function inOrder(fact: Fact<'state-list'>): boolean {
  const members = fact.value.members.filter(hasPlace);
  return members.every((member, i) => i === 0 || compare(members[i - 1]!, member) <= 0);
}

/** True where asterisks tell sponsors apart: which belongs to whom would be lost. */
export function starred(document: DocumentModel, fact: Fact): boolean {
  const start = document.offsetOf(fact);
  return document.snapshot.slice(start, start + fact.end - fact.start + 2).includes('*');
}

/** The edits that put the States of a list in order, each with its article; the marks between them stay. */
export function sortedIn(document: DocumentModel, fact: Fact<'state-list'>): TextEdit[] {
  const { members } = fact.value;
  if (!members.every(hasPlace) || starred(document, fact)) return [];
  const places = members.map(member => placeOf(document, fact, member));
  const sorted = members.map((member, i) => ({ member, place: places[i]! }));
  sorted.sort((a, b) => compare(a.member, b.member));
  return sorted.flatMap(({ place }, i): TextEdit[] => {
    const { start, end } = places[i]!;
    const newText = document.snapshot.slice(place.start, place.end);
    return newText === document.snapshot.slice(start, end) ? [] : [{ start, end, newText }];
  });
}

/** Where a name stands in the text, with its article. */
function placeOf(document: DocumentModel, fact: Fact, member: NameMatch): Span {
  const span = spanOf(within(fact, member));
  const base = document.snapshot.offsetIn(fact.block, 0);
  const start = base + span.start;
  const article = /\bthe\s$/.exec(document.snapshot.slice(Math.max(0, start - 5), start))?.[0] ?? '';
  return { start: start - article.length, end: base + span.end };
}
