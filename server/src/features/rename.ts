import type { Draft } from '../analysis/engine.ts';
import { within } from '../rules/rule.ts';
import { readDate } from '../syntax/date.ts';
import type { Span } from '../syntax/markup.ts';
import type { TextEdit } from '../text/edit.ts';
import { type Said, say } from '../text/say.ts';
import { annexNumberAt, annexNumbers } from './annex-numbers.ts';
import { factAt } from './facts-at.ts';
import { letterPlaces } from './letter-places.ts';
import { acronymAt, acronymPlaces, itemAt, occurrences, place } from './occurrences.ts';

/** Something that stands in several places of a document and can be written anew in all of them at once. */
export interface Renaming {
  /** The place at the cursor, and every place; offsets are UTF-16. */
  readonly here: Span;
  readonly places: readonly Span[];
  /** Why some words cannot stand there, in one sentence; undefined for words that can. */
  refuses(words: string): string | undefined;
}

/** What can be renamed at an offset: the date of the letter, an agenda item, a footnote, an annex, an acronym. */
export function renaming(draft: Draft, offset: number): Renaming | undefined {
  const readers = [ofDate, ofItem, ofFootnote, ofAnnex, ofAcronym];
  return readers.reduce<Renaming | undefined>((found, read) => found ?? read(draft, offset), undefined);
}

/** Why nothing can be renamed there. */
export const notHere = (): Said =>
  say`Place the cursor on the date of the letter, an agenda item, the number of a footnote or an annex, or an acronym.`;

/** The edits that write new words in every place. */
export function rename({ places }: Renaming, words: string): TextEdit[] {
  return places.map(({ start, end }) => ({ start, end, newText: words }));
}

function ofDate(draft: Draft, offset: number): Renaming | undefined {
  if (draft.model.language !== 'en') return undefined;
  const places = letterPlaces(draft, 'date');
  const dates = places.filter(({ words }) => words === places[0]!.words);
  return at(dates, offset, text =>
    readDate(text)?.form === 'standard'
      ? undefined
      : say`“${text}” is not the form of a date; write it as “3 December 2003”.`,
  );
}

function ofItem(draft: Draft, offset: number): Renaming | undefined {
  if (!itemAt(draft, offset)) return undefined;
  return at(occurrences(draft, offset), offset, text =>
    /^\d{1,3}(?: \([a-z]{1,4}\)){0,3}$/.test(text)
      ? undefined
      : say`“${text}” is not the form of an agenda item; write it as “98 (j)”.`,
  );
}

function ofFootnote(draft: Draft, offset: number): Renaming | undefined {
  const label = factAt(draft, 'footnote', offset)?.fact.value.label;
  if (label === undefined) return undefined;
  const notes = draft.model.facts('footnote');
  const places = notes.flatMap(({ fact }) =>
    fact.value.label === label ? [place(draft, within(fact, { start: 2, end: 2 + label.length }))] : [],
  );
  return at(places, offset, text => {
    if (!/^[^\]\s^]{1,20}$/.test(text))
      return say`“${text}” cannot be the number of a footnote; write figures or letters without a space.`;
    const taken = text !== label && notes.some(({ fact }) => fact.value.label === text);
    return taken ? say`There is a footnote ${text} already; choose another number.` : undefined;
  });
}

function ofAnnex(draft: Draft, offset: number): Renaming | undefined {
  const number = annexNumberAt(draft, offset)?.number;
  if (number === undefined) return undefined;
  const all = annexNumbers(draft);
  return at(
    all.filter(each => each.number === number),
    offset,
    text => {
      if (!/^[IVXL]{1,6}$/.test(text))
        return say`“${text}” is not the number of an annex; write Roman figures, as in “IV”.`;
      const taken = text !== number && all.some(each => each.part && each.number === text);
      return taken ? say`There is an annex ${text} already; choose another number.` : undefined;
    },
  );
}

function ofAcronym(draft: Draft, offset: number): Renaming | undefined {
  const acronym = acronymAt(draft, offset);
  if (acronym === undefined) return undefined;
  return at(acronymPlaces(draft, acronym), offset, text => {
    if (!/^\p{Lu}{2,10}$/u.test(text)) return say`“${text}” is not an acronym; write two to ten capital letters.`;
    const taken = text !== acronym && draft.model.facts('acronym').some(({ fact }) => fact.value.acronym === text);
    return taken ? say`“${text}” stands for something else in this document; choose other letters.` : undefined;
  });
}

/** The renaming of some places, where one of them is at the offset or its line is. */
function at(places: readonly Span[], offset: number, refuses: Renaming['refuses']): Renaming | undefined {
  const here = places.find(({ start, end }) => start - 2 <= offset && offset <= end + 2);
  return here && { here, places, refuses };
}
