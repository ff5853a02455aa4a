import type { CancellationToken } from 'vscode-languageserver';
import type { Settings } from '../analysis/settings.ts';
import type { Agenda } from '../knowledge/agendas.ts';
import { Snapshot } from '../syntax/snapshot.ts';
import { fileKey } from '../workspace/address.ts';
import { prepare } from '../workspace/file-facts.ts';
import { type Open, WorkspaceIndex, type WorkspaceView } from '../workspace/index.ts';
import type { DocumentFile } from './protocol.ts';
import { Turns } from './turns.ts';

/** Where the drafts of the workspace come from: the client, or the disk. */
export interface DraftStore {
  /** The addresses of all drafts. */
  list(): Promise<readonly string[]>;
  read(uris: readonly string[]): Promise<readonly DocumentFile[]>;
}

interface Surroundings {
  /** Runs a task after some time; the answer takes it back. */
  schedule(task: () => void, milliseconds: number): () => void;
  log(sentence: string): void;
  /** The settings of a draft, when they are known. */
  settings(uri: string): Promise<Settings>;
}

/** A workspace of more drafts, or of more text, is known in part. */
const MOST_FILES = 4000;
const MOST_TEXT = 200_000_000;
/** Files that are asked for at once. */
export const BATCH = 32;

/** True for the address of a draft in a folder of the workspace, and not in what is hidden or was installed there. */
export function isDraft(uri: string, folders: readonly string[]): boolean {
  const file = fileKey(uri);
  const folder = folders.map(fileKey).find(each => file.startsWith(each));
  if (folder === undefined || !/\.(?:un\.md|undoc)$/.test(file)) return false;
  return !/(?:^|\/)(?:node_modules|\.[^/]+)\//.test(file.slice(folder.length));
}

/**
 * Keeps the index of the workspace up to date. Nothing is read before a request needs it, and then only once; later a
 * file is read again when it was said to have changed. Other requests are answered in between.
 */
export class WorkspaceDocuments {
  readonly #index = new WorkspaceIndex();
  readonly #surroundings: Surroundings;
  #store: DraftStore | undefined;
  #listed = false;
  /** Length of each text that is known. */
  readonly #sizes = new Map<string, number>();
  readonly #turns: Turns;
  #running: Promise<void> | undefined;
  readonly #stale = new Set<string>();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#turns = new Turns(surroundings);
  }

  /** Takes drafts from a store from now on, and forgets those of another. */
  from(store: DraftStore | undefined): void {
    this.#store = store;
    this.#listed = false;
    this.#sizes.clear();
    this.#stale.clear();
    this.#index.clear();
  }

  /** Says that a file was made or changed: it is read again when it is needed. */
  changed(uri: string): void {
    if (this.#listed) this.#stale.add(uri);
  }

  deleted(uri: string): void {
    this.#stale.delete(uri);
    this.#drop(uri);
  }

  /** The agendas of documents that are not open. */
  agendas(open: readonly string[]): Agenda[] {
    return this.#index.agendas(open);
  }

  /** The workspace as it is known now; open documents count as they stand in the editor. */
  view(open: readonly Open[]): WorkspaceView {
    return this.#index.view(open);
  }

  /** The drafts on disk as they are now, as many as are known of a workspace. */
  async list(): Promise<readonly string[]> {
    return ((await this.#store?.list()) ?? []).slice(0, MOST_FILES);
  }

  /** The texts of drafts on disk, of those that can be read. */
  async texts(uris: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const files = (await this.#store?.read(uris)) ?? [];
    return new Map(files.flatMap(file => ('text' in file ? [[file.uri, file.text]] : [])));
  }

  /** Reads what has not been read. Ends when all is read, when the request is cancelled, or after some time. */
  async ready(token?: CancellationToken, milliseconds?: number): Promise<void> {
    if (!this.#store || token?.isCancellationRequested) return;
    if (this.#listed && this.#stale.size === 0 && !this.#running) return;
    this.#running ??= this.#read(this.#store).finally(() => {
      this.#running = undefined;
    });
    const ends: Promise<void>[] = [this.#running];
    const undo: (() => void)[] = [];
    if (token) {
      ends.push(
        new Promise(resolve => {
          const listener = token.onCancellationRequested(() => resolve());
          undo.push(() => listener.dispose());
        }),
      );
    }
    if (milliseconds !== undefined)
      ends.push(new Promise(resolve => undo.push(this.#surroundings.schedule(resolve, milliseconds))));
    await Promise.race(ends);
    for (const each of undo) each();
  }

  async #read(store: DraftStore): Promise<void> {
    try {
      if (!this.#listed) await this.#list(store);
      while (this.#stale.size > 0 && this.#store === store) {
        const uris = [...this.#stale].slice(0, BATCH);
        for (const uri of uris) this.#stale.delete(uri);
        await this.#take(await store.read(uris), store);
      }
    } catch (error) {
      this.#listed = false;
      this.#surroundings.log(`The drafts of the workspace could not be read: ${String(error)}`);
    }
  }

  async #list(store: DraftStore): Promise<void> {
    this.#listed = true;
    const uris = await store.list();
    if (uris.length > MOST_FILES)
      this.#surroundings.log(`The workspace has ${uris.length} drafts; ${MOST_FILES} of them are known.`);
    for (const uri of uris.slice(0, MOST_FILES)) this.#stale.add(uri);
  }

  async #take(files: readonly DocumentFile[], store: DraftStore): Promise<void> {
    for (const file of files) {
      if (this.#store !== store) return;
      const problem = await this.#put(file);
      if (problem) this.#surroundings.log(`${file.uri} is left out: ${problem}.`);
    }
  }

  /** Takes a file in, block by block with pauses; says why where it cannot. */
  async #put(file: DocumentFile): Promise<string | undefined> {
    this.#drop(file.uri);
    if ('problem' in file) return file.problem;
    const total = [...this.#sizes.values()].reduce((sum, size) => sum + size, file.text.length);
    if (total > MOST_TEXT) return 'the workspace holds too much text';
    this.#sizes.set(fileKey(file.uri), file.text.length);
    const settings = await this.#surroundings.settings(file.uri);
    if (settings.ignored) return undefined;
    const snapshot = Snapshot.of(file.text);
    for (const block of snapshot.blocks) {
      prepare(block);
      await this.#turns.give();
    }
    if (this.#sizes.has(fileKey(file.uri))) this.#index.put(file.uri, snapshot, settings.kind);
    return undefined;
  }

  #drop(uri: string): void {
    this.#sizes.delete(fileKey(uri));
    this.#index.drop(uri);
  }
}
