import type { DocumentModel } from '../../model/document.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import type { DocumentClaim, PlacedClaim } from '../../model/neighbours.ts';
import { parseSymbol } from '../../syntax/symbol.ts';
import { say, sayText, toSay } from '../../text/say.ts';
import { foldTitle } from '../agenda/_shared.ts';
import { titleSlips } from '../agenda/_titles.ts';
import { type Anchor, documentRule, whole } from '../rule.ts';
import { bare, type Claim, claims } from './_claims.ts';
import { placesOf } from './_shared.ts';

interface Disagreement {
  readonly change: string;
  readonly file: string;
  readonly what: string;
  readonly there: string;
}

const LAST = /\/(Add|Corr|Rev)s?\.\d{1,3}(?:-\d{1,3})?$/;
const CHANGES: Readonly<Record<string, string>> = {
  Add: toSay`addendum`,
  Corr: toSay`corrigendum`,
  Rev: toSay`revision`,
};

export default documentRule<Disagreement>({
  id: 'workspace/original-disagrees',
  summary: 'A corrigendum, a revision or an addendum is under the session, items and title of its original.',
  severity: 'information',
  source: 'Editorial Manual, corrigenda and revisions: the masthead repeats that of the original.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda', 'title', 'neighbours'],
  *check(document) {
    const [own] = claims(document, 'document');
    const last = own && LAST.exec(bare(own.value.symbol));
    if (!last) return;
    const symbol = last.input.slice(0, last.index);
    const originals = document.neighbours
      .about('document', own.key)
      .filter(({ value }) => bare(value.symbol) === symbol && !value.isAnnex);
    for (const aspect of aspectsOf(document, own, last[1]!)) {
      const others = originals.filter(({ value }) => aspect.differs(value));
      // Of several states of the original one may be newer than this.
      if (others.length === 0 || others.length < originals.length) continue;
      const [first] = others as [PlacedClaim<'document'>];
      const data = {
        change: CHANGES[last[1]!]!,
        file: first.file,
        what: aspect.what,
        there: aspect.words(first.value),
      };
      yield { at: aspect.at, data, related: placesOf([first], () => say`The original, ${symbol}.`) };
    }
  },
  message: ({ change, file, what, there }) =>
    say`The original of this ${sayText(change)}, “${file}”, has the ${sayText(what)} “${there}”; write it so, unless the ${sayText(change)} is to change it.`,
});

/** Something that a document repeats of its original. */
interface Aspect {
  readonly what: string;
  readonly at: Anchor;
  differs(original: DocumentClaim): boolean;
  words(original: DocumentClaim): string;
}

/** What is sure to be repeated: reports have addenda under other items, and revisions may have other titles. */
function* aspectsOf(document: DocumentModel, { value: own }: Claim<'document'>, change: string): Iterable<Aspect> {
  const { agenda, title, columns, kind } = document;
  const session = columns.find(column => column.session)?.session;
  const [part] = parseSymbol(own.symbol)!.parts;
  if (session && change === 'Corr' && part!.session === undefined && part!.special === undefined) {
    const differs = (other: DocumentClaim) => ![own.session?.id, undefined].includes(other.session?.id);
    yield { what: toSay`session`, at: whole(session), differs, words: other => other.session!.text };
  }
  if (agenda && own.items && (change !== 'Add' || COMMUNICATIONS.includes(kind))) {
    const items = own.items.join();
    const differs = (other: DocumentClaim) => other.items !== undefined && other.items.join() !== items;
    yield { what: toSay`agenda item`, at: whole(agenda), differs, words: other => other.items!.join(', ') };
  }
  if (title && own.title && change === 'Corr') {
    const differs = (other: DocumentClaim) =>
      other.title !== undefined && isSlip(own, { ...other, title: other.title });
    yield { what: toSay`title`, at: whole(title), differs, words: other => other.title! };
  }
}

/** A title that is wholly another is one of another kind, such as “Corrigendum”; it is left alone. */
function isSlip({ title = '', date }: DocumentClaim, other: DocumentClaim & { readonly title: string }): boolean {
  if (date && other.date && date !== other.date) return true;
  return foldTitle(title) !== foldTitle(other.title) && titleSlips(title, other.title) !== undefined;
}
