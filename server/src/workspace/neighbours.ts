import { ALONE, type ClaimGroup, type Neighbours } from '../model/neighbours.ts';
import { bearing } from '../rules/workspace/_claims.ts';
import { decoded, fileKey, nameFrom } from './address.ts';
import type { FileClaim, FileFacts } from './file-facts.ts';

/** A file with what it says of itself. */
export type Claimant = Pick<FileFacts, 'uri' | 'claims'>;

/** So many claims of one thing are known, and so many of them that are the same: more would tell nobody more. */
const MOST = 100;
const MOST_ALIKE = 12;

type Stated<G extends ClaimGroup = ClaimGroup> = FileClaim<G> & { readonly uri: string };
const NONE: readonly Stated[] = [];

/** What the files of a set say of themselves at one moment: each file has the others as its neighbours. */
export class NeighbourIndex {
  readonly #files = new Map<string, Claimant>();
  readonly #claims = new Map<string, Stated[]>();
  readonly #said = new Map<string, string>();

  constructor(files: readonly Claimant[]) {
    const alike = new Map<string, number>();
    for (const file of files) {
      this.#files.set(fileKey(file.uri), file);
      for (const claim of file.claims) {
        const key = keyOf(claim);
        const words = key + JSON.stringify(claim.value);
        const count = alike.get(words) ?? 0;
        alike.set(words, count + 1);
        const list = this.#claims.get(key) ?? [];
        if (count < MOST_ALIKE && list.length < MOST) list.push({ ...claim, uri: file.uri });
        this.#claims.set(key, list);
      }
    }
  }

  /** The neighbours of a file; a file that is none of the set has none. */
  of(uri: string): Neighbours {
    const own = this.#files.get(fileKey(uri))?.uri;
    if (own === undefined) return ALONE;
    return {
      about: <G extends ClaimGroup>(group: G, key: string) =>
        ((this.#claims.get(keyOf({ group, key })) ?? NONE) as readonly Stated<G>[])
          .filter(claim => claim.uri !== own)
          .map(claim => ({
            ...claim,
            get file() {
              return decoded(nameFrom(uri, claim.uri) ?? claim.uri);
            },
          })),
    };
  }

  /** What is said to a file, as a text: the same as long as nothing else is said. */
  saidTo(uri: string): string {
    const key = fileKey(uri);
    const said = this.#said.get(key) ?? bearing(this.#files.get(key)?.claims ?? [], this.of(uri));
    this.#said.set(key, said);
    return said;
  }
}

function keyOf({ group, key }: { readonly group: ClaimGroup; readonly key: string }): string {
  return `${group} ${key}`;
}
