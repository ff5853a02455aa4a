import { ALONE, type ClaimGroup, type Neighbours, type PlacedClaim } from '../model/neighbours.ts';
import { bearing } from '../rules/workspace/_claims.ts';
import { decoded, fileKey, nameFrom } from './address.ts';
import type { FileClaim, FileFacts } from './file-facts.ts';

/** A file with what it says of itself. */
export type Claimant = Pick<FileFacts, 'uri' | 'claims'>;

/** What the files of a set say of themselves at one moment: each file has the others as its neighbours. */
export class NeighbourIndex {
  readonly #files = new Map<string, Claimant>();
  readonly #claims = new Map<string, (FileClaim & { readonly uri: string })[]>();

  constructor(files: readonly Claimant[]) {
    for (const file of files) {
      this.#files.set(fileKey(file.uri), file);
      for (const claim of file.claims) {
        const key = keyOf(claim);
        const list = this.#claims.get(key) ?? [];
        list.push({ ...claim, uri: file.uri });
        this.#claims.set(key, list);
      }
    }
  }

  /** The neighbours of a file; a file that is none of the set has none. */
  of(uri: string): Neighbours {
    const own = fileKey(uri);
    if (!this.#files.has(own)) return ALONE;
    return {
      about: <G extends ClaimGroup>(group: G, key: string) =>
        (this.#claims.get(keyOf({ group, key })) ?? [])
          .filter(claim => fileKey(claim.uri) !== own)
          .map(claim => ({ ...claim, file: decoded(nameFrom(uri, claim.uri) ?? claim.uri) }) as PlacedClaim<G>),
    };
  }

  /** What is said to a file, as a text: the same as long as nothing else is said. */
  saidTo(uri: string): string {
    return bearing(this.#files.get(fileKey(uri))?.claims ?? [], this.of(uri));
  }
}

function keyOf({ group, key }: { readonly group: ClaimGroup; readonly key: string }): string {
  return `${group} ${key}`;
}
