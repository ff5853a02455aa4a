import type { Neighbours } from '../model/neighbours.ts';
import type { FileFacts } from '../workspace/file-facts.ts';
import { NeighbourIndex } from '../workspace/neighbours.ts';

interface Surroundings {
  /** Ends when the drafts on disk are known as they are now. */
  ready(): Promise<void>;
  /** All drafts of the workspace; those that are open as they stand in the editor. */
  files(): readonly FileFacts[];
  /** Takes up that drafts have other neighbours now. */
  exchanged(): void;
}

/**
 * What the drafts of the workspace say to each other. Nothing waits for it: until the workspace has been read, a draft
 * has the neighbours that were known before, or none.
 */
export class WorkspaceNeighbours {
  readonly #surroundings: Surroundings;
  #index = new NeighbourIndex([]);
  /** What each open draft last said, as a text. */
  readonly #said = new Map<string, string>();
  #used = false;
  #again = false;
  #running: Promise<void> | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  of(uri: string): Neighbours {
    return this.#index.of(uri);
  }

  /** What the others say to a draft, as a text: the same as long as they say nothing else. */
  saidTo(uri: string): string {
    return this.#index.saidTo(uri);
  }

  /** Takes what an open draft says now. The workspace is read when the first one says something. */
  says({ uri, claims }: Pick<FileFacts, 'uri' | 'claims'>): void {
    const said = claims.length > 0 ? JSON.stringify(claims) : '';
    if (said === (this.#said.get(uri) ?? '')) return;
    this.#said.set(uri, said);
    this.#use();
  }

  closed(uri: string): void {
    this.#said.delete(uri);
  }

  /** Reads the workspace for the findings of drafts that are not open, unless it was read before. */
  asked(): void {
    if (!this.#used) this.#use();
  }

  /** Takes up that drafts on disk have changed, once they are of use. */
  changed(): void {
    if (this.#used) this.#use();
  }

  /** Reads what has not been read and exchanges the neighbours; what changes meanwhile is taken up after it. */
  #use(): void {
    this.#used = true;
    this.#again = true;
    this.#running ??= this.#renew().finally(() => {
      this.#running = undefined;
    });
  }

  async #renew(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.#surroundings.ready();
      this.#index = new NeighbourIndex(this.#surroundings.files());
      this.#surroundings.exchanged();
    }
  }
}
