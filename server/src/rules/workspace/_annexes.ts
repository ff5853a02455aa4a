import type { DocumentModel } from '../../model/document.ts';
import type { AnnexClaim, PlacedClaim } from '../../model/neighbours.ts';
import { type Claim, claims } from './_claims.ts';

type OwnAnnex = Claim<'letter'> & { readonly value: { readonly annex: AnnexClaim } };
type OtherAnnex = PlacedClaim<'letter'> & { readonly value: { readonly annex: AnnexClaim } };

/** A letter and its annexes, as far as files of their own hold them. */
export interface AnnexSet {
  /** The annexes in the document itself. */
  readonly own: readonly OwnAnnex[];
  /** The annexes in other files. */
  readonly others: readonly OtherAnnex[];
  /** True where the document is the letter itself. */
  readonly isLetter: boolean;
  /** How many files hold the letter itself. */
  readonly letters: number;
}

/**
 * The letter that a document is, or to which it is an annex, with all annexes. Another file with the same letter is
 * another state of it, and its annexes count where the document is none itself.
 */
export function annexSet(document: DocumentModel): AnnexSet {
  const own = claims(document, 'letter');
  const isLetter = own.some(({ value }) => !value.annex);
  const others = [...new Set(own.map(({ key }) => key))].flatMap(key => document.neighbours.about('letter', key));
  const letters = new Set(others.filter(({ value }) => !value.annex).map(({ uri }) => uri));
  return {
    own: own.filter((claim): claim is OwnAnnex => claim.value.annex !== undefined),
    others: others
      .filter((claim): claim is OtherAnnex => claim.value.annex !== undefined)
      .filter(({ uri }) => !isLetter || !letters.has(uri)),
    isLetter,
    letters: letters.size + (isLetter ? 1 : 0),
  };
}

/** True where files of their own hold annexes to the letter that the document is. */
export function hasAnnexesElsewhere(document: DocumentModel): boolean {
  return annexSet(document).others.length > 0;
}
