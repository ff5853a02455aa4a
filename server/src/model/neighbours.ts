import type { Range } from '../text/lines.ts';

/** What a draft says of itself that can agree or disagree with the other drafts of its set. */
export interface ClaimValues {
  /** The document. The key is its symbol without what makes it an addendum, a corrigendum or a revision. */
  document: DocumentClaim;
  /** The title of an agenda item. The key names the agenda and the item. */
  item: { readonly item: string; readonly title: string };
  /** A letter or, where it says which, an annex to it. The key is the date, the sender and the addressee of the letter. */
  letter: { readonly annex?: AnnexClaim };
}

export type ClaimGroup = keyof ClaimValues;

export interface DocumentClaim {
  /** The whole symbol. */
  readonly symbol: string;
  /** Its title, unless the file begins with an annex. */
  readonly title?: string;
  /** The date in the title of a letter, as written. */
  readonly date?: string;
  /** True for a file that holds an annex alone. */
  readonly isAnnex: boolean;
  /** The session line, where its number was read. */
  readonly session?: { readonly id: string; readonly text: string };
  /** The items of its agenda line, where it means the agenda itself and no preliminary list. */
  readonly items?: readonly string[];
}

export interface AnnexClaim {
  /** The number as written, and what it means where that is clear. */
  readonly label: string;
  readonly number?: number;
  readonly title?: string;
}

/** A claim of another draft, with its place. */
export interface PlacedClaim<G extends ClaimGroup = ClaimGroup> {
  readonly group: G;
  readonly key: string;
  readonly value: ClaimValues[G];
  readonly uri: string;
  /** The file in words, as seen from the draft that asks. */
  readonly file: string;
  readonly range: Range;
}

/**
 * The other drafts of the set to which a document belongs. Claims come in the order of the files, and of many that are
 * the same the first.
 */
export interface Neighbours {
  about<G extends ClaimGroup>(group: G, key: string): readonly PlacedClaim<G>[];
}

/** Of a document that is looked at alone. */
export const ALONE: Neighbours = { about: () => [] };
