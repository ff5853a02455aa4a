import { type Agenda, BUILT_IN } from '../knowledge/agendas.ts';
import type { DocumentModel } from '../model/document.ts';
import type { DocumentKind } from '../model/kind.ts';
import { modelOf } from '../model/structure.ts';
import type { Snapshot } from '../syntax/snapshot.ts';
import type { Range } from '../text/lines.ts';
import { fileKey } from './address.ts';
import { type FileFacts, fileFacts, type PlacedMention, settledFacts } from './file-facts.ts';
import { isState, symbolTopic, type Topic } from './topics.ts';

/** A place in a file. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** An open document: its newest state counts, and not the file on disk. */
export interface Open {
  readonly uri: string;
  readonly model: DocumentModel;
}

/** The facts of the files of a workspace, brought up to date file by file. It reads nothing itself. */
export class WorkspaceIndex {
  readonly #files = new Map<string, FileFacts>();

  /** Takes a file with its text as it is on disk, in place of what was known of it. Keeps its facts and not its text. */
  put(uri: string, snapshot: Snapshot, kind?: DocumentKind): void {
    this.#files.set(fileKey(uri), settledFacts(uri, modelOf(snapshot, BUILT_IN, kind)));
  }

  drop(uri: string): void {
    this.#files.delete(fileKey(uri));
  }

  clear(): void {
    this.#files.clear();
  }

  /** The agendas of documents on disk, but for those at some addresses. */
  agendas(except: readonly string[]): Agenda[] {
    const left = new Set(except.map(fileKey));
    return [...this.#files].flatMap(([key, { agenda }]) => (agenda && !left.has(key) ? [agenda] : []));
  }

  /** The workspace as it is now, with open documents before the files on disk. */
  view(open: readonly Open[]): WorkspaceView {
    const files = new Map(this.#files);
    for (const { uri, model } of open) files.set(fileKey(uri), fileFacts(uri, model));
    return new WorkspaceView([...files.values()]);
  }
}

/** Answers questions about the files of a workspace at one moment. */
export class WorkspaceView {
  readonly files: readonly FileFacts[];

  constructor(files: readonly FileFacts[]) {
    this.files = files;
  }

  /** The files whose masthead carries a symbol, alone or as half of a joint one. */
  issuers(symbol: string): FileFacts[] {
    const topic = symbolTopic(symbol);
    return this.files.filter(({ mentions }) => mentions.get(topic)?.some(({ role }) => role === 'issues'));
  }

  /** Where a topic is mentioned, file by file, in the order of each text. */
  mentions(topic: Topic, wanted: (mention: PlacedMention) => boolean = () => true): Place[] {
    return this.files.flatMap(({ uri, mentions }) =>
      (mentions.get(topic) ?? []).filter(wanted).map(({ range }) => ({ uri, range })),
    );
  }

  /** Where a topic is given: the masthead that carries a symbol, the line of an agenda document that lists an item. */
  sources(topic: Topic): Place[] {
    if (isState(topic)) return [];
    return this.mentions(topic, ({ role }) => role === 'issues' || role === 'lists');
  }

  /** Every symbol that a file carries, with the title of the file. */
  symbols(except: string): { symbol: string; title: string }[] {
    const own = fileKey(except);
    return this.files
      .filter(({ uri }) => fileKey(uri) !== own)
      .flatMap(({ symbols, title }) => symbols.map(symbol => ({ symbol, title })));
  }
}
