import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentModel } from '../model/document.ts';
import type { Neighbours } from '../model/neighbours.ts';
import { fileClaims } from '../workspace/file-facts.ts';
import { type Claimant, NeighbourIndex } from '../workspace/neighbours.ts';

/** The files of one call, each a neighbour of the others. Keeps what they say of themselves, and not their texts. */
export class NeighbourFinder {
  readonly #files: Claimant[] = [];
  readonly #names = new Map<string, string>();
  #index: NeighbourIndex | undefined;

  add(name: string, model: DocumentModel): void {
    const uri = addressOf(name);
    this.#names.set(uri, name);
    this.#files.push({ uri, claims: fileClaims(model) });
    this.#index = undefined;
  }

  of(name: string): Neighbours {
    this.#index ??= new NeighbourIndex(this.#files);
    return this.#index.of(addressOf(name));
  }

  /** The name by which the call gave a file. */
  nameOf(uri: string): string {
    return this.#names.get(uri) ?? uri;
  }
}

function addressOf(name: string): string {
  return pathToFileURL(path.resolve(name)).href;
}
