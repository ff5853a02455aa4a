import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { type Settings, written } from '../analysis/settings.ts';
import { say } from '../text/say.ts';
import { fileKey } from '../workspace/address.ts';
import { Turns } from './turns.ts';
import { BATCH } from './workspace-documents.ts';

/** An open document, with what is found in it now. */
interface Open {
  readonly uri: string;
  readonly version: number;
  readonly resultId: string;
  items(): Diagnostic[];
}

interface Surroundings {
  /** Runs a task after some time; the answer takes it back. */
  schedule(task: () => void, milliseconds: number): () => void;
  /** The drafts on disk, and the texts of some of them. */
  list(): Promise<readonly string[]>;
  texts(uris: readonly string[]): Promise<ReadonlyMap<string, string>>;
  open(): readonly Open[];
  /** The settings of a draft, when they are known. */
  settings(uri: string): Promise<Settings>;
  /** What other drafts say to a draft, as a text. */
  saidTo(uri: string): string;
  /** What is found in a draft on disk. */
  find(uri: string, text: string, settings: Settings): Diagnostic[];
  /** True where the client tells of drafts that change on disk. */
  watched(): boolean;
}

type Request = {
  readonly previous: readonly PreviousResultId[];
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
  readonly partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
};

/**
 * What is found in the drafts of the workspace, open or not. A draft is read and judged where it, its settings, the
 * agendas or what other drafts say to it have changed since the client was last told. A client to which there is nothing new to say waits until there
 * is: it would only ask again.
 */
export class WorkspaceFindings {
  readonly #surroundings: Surroundings;
  readonly #turns: Turns;
  /** What the client was last told of each draft of which no change was heard since, and under what it was judged. */
  readonly #told = new Map<string, { readonly resultId: string; readonly under: string }>();
  readonly #waiting = new Set<() => void>();
  /** Grows where all may be judged otherwise, and with every change. */
  #generation = 0;
  #changes = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#turns = new Turns(surroundings);
  }

  /** Says that a draft on disk has changed; without an address, that all may be judged otherwise now. */
  changed(uri?: string): void {
    this.#changes++;
    if (uri === undefined) {
      this.#told.clear();
      this.#generation++;
    } else this.#told.delete(fileKey(uri));
    for (const resume of this.#waiting) resume();
  }

  /** Says that some drafts may hear other things from their neighbours now. */
  heard(): void {
    this.#changes++;
    for (const resume of this.#waiting) resume();
  }

  async report({ previous, token, progress, partial }: Request): Promise<WorkspaceDiagnosticReport> {
    const before = new Map(previous.map(({ uri, value }) => [fileKey(uri), value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    progress.begin(say`Checking drafts`, 0, undefined, true);
    do {
      items.length = 0;
      const changes = this.#changes;
      let isNew = before.size === 0;
      for await (const found of this.#round(before, previous, token, progress)) {
        isNew ||= found.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
        items.push(...found);
        if (partial && isNew) partial.report({ items: items.splice(0) });
      }
      if (isNew || token.isCancellationRequested) break;
      if (changes === this.#changes) await this.#change(token);
    } while (!token.isCancellationRequested);
    progress.done();
    return { items };
  }

  async *#round(
    before: ReadonlyMap<string, string>,
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport[]> {
    const open = this.#surroundings.open();
    const opened = new Set(open.map(({ uri }) => fileKey(uri)));
    yield open.map(each => reportOf(each, before, () => each.items()));
    const listed = await this.#surroundings.list();
    const there = new Set([...opened, ...listed.map(fileKey)]);
    yield previous
      .filter(({ uri, value }) => value !== GONE && !there.has(fileKey(uri)))
      .map(({ uri }) => reportOf({ uri, version: null, resultId: GONE }, before, () => []));
    const uris = listed.filter(uri => !opened.has(fileKey(uri)));
    for (let i = 0; i < uris.length && !token.isCancellationRequested; i += BATCH) {
      progress.report(Math.floor((100 * i) / uris.length), say`${i} of ${uris.length}`);
      yield this.#batch(uris.slice(i, i + BATCH), before, token);
    }
  }

  async #batch(
    uris: readonly string[],
    before: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    const { settings: settingsOf, saidTo, watched, texts, find } = this.#surroundings;
    const settings = new Map<string, Settings>();
    for (const uri of uris) settings.set(uri, await settingsOf(uri));
    const under = (uri: string) => written(settings.get(uri)!) + saidTo(uri);
    const told = (uri: string) => {
      const known = watched() ? this.#told.get(fileKey(uri)) : undefined;
      return known?.under === under(uri) ? known.resultId : undefined;
    };
    const changes = this.#changes;
    const same = new Map(uris.map(uri => [uri, told(uri) === before.get(fileKey(uri)) ? told(uri) : undefined]));
    const read = await texts(uris.filter(uri => same.get(uri) === undefined));
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      const text = read.get(uri);
      const own = settings.get(uri)!;
      const resultId =
        text === undefined ? (same.get(uri) ?? GONE) : `${this.#generation}-${digest(text + under(uri))}`;
      reports.push(reportOf({ uri, version: null, resultId }, before, () => (text ? find(uri, text, own) : [])));
      // What has changed since it was read is read again.
      if (changes === this.#changes) this.#told.set(fileKey(uri), { resultId, under: under(uri) });
      await this.#turns.give();
    }
    return reports;
  }

  /** Ends when something has changed, or when the request is cancelled. */
  #change(token: CancellationToken): Promise<void> {
    return new Promise(resolve => {
      const resume = () => {
        this.#waiting.delete(resume);
        listener.dispose();
        resolve();
      };
      const listener = token.onCancellationRequested(resume);
      this.#waiting.add(resume);
    });
  }
}

/** Of a draft that is no longer there, or cannot be read. */
const GONE = 'gone';

function reportOf(
  { uri, version, resultId }: { readonly uri: string; readonly version: number | null; readonly resultId: string },
  before: ReadonlyMap<string, string>,
  items: () => Diagnostic[],
): WorkspaceDocumentDiagnosticReport {
  const { Full, Unchanged } = DocumentDiagnosticReportKind;
  return before.get(fileKey(uri)) === resultId
    ? { uri, version, kind: Unchanged, resultId }
    : { uri, version, kind: Full, resultId, items: items() };
}

/** A text in a few characters; two texts have the same ones by a chance of one in 2 to the power of 53. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
