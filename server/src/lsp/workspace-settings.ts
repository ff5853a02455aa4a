import type { Diagnostic } from 'vscode-languageserver';
import { ACCEPTANCE_FILE, type Acceptance, readAcceptance } from '../analysis/acceptance-file.ts';
import {
  CONFIGURATION_FILE,
  type Configuration,
  chain,
  type Problem,
  readConfiguration,
  settingsOf,
} from '../analysis/configuration.ts';
import type { Settings } from '../analysis/settings.ts';
import { problemDiagnostics } from '../features/settings-file.ts';
import type { Rule } from '../rules/rule.ts';
import { say } from '../text/say.ts';
import { fileKey, folderOf, foldersAbove, nameOf, pathBelow, resolveName } from '../workspace/address.ts';

/** The files that say how drafts are to be judged: data, which is read and never run. */
export const SETTINGS_FILES: readonly string[] = [CONFIGURATION_FILE, ACCEPTANCE_FILE];

/** True for the address of a file that says how drafts are to be judged. */
export function isSettingsFile(uri: string): boolean {
  return SETTINGS_FILES.includes(nameOf(uri));
}

interface Surroundings {
  readonly rules: readonly Rule[];
  /** Reads files, on disk or virtual; undefined for one that is not there. */
  read(uris: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** Shows the faults of a file in the file. */
  report(uri: string, diagnostics: Diagnostic[]): void;
  /** Has the client tell of files of a name. */
  watch(name: string): void;
}

/** A file as read; without a text, there is none. */
interface SettingsFile {
  readonly uri: string;
  readonly text?: string;
  readonly configuration?: Configuration;
  readonly acceptance?: Acceptance;
  readonly problems: readonly Problem[];
}

/** How deep files may extend each other before the rest is left out. */
const MOST_ROUNDS = 20;

/**
 * The settings files of the workspace and of the folders above it. For each draft the nearest of either name counts; a
 * file that is open counts as it stands in the editor. Nothing is read before a draft needs it, and then only once;
 * later a file is read again when it was said to have changed.
 */
export class WorkspaceSettings {
  readonly #surroundings: Surroundings;
  readonly #files = new Map<string, SettingsFile>();
  readonly #open = new Map<string, SettingsFile>();
  readonly #loading = new Map<string, Promise<void>>();
  readonly #reported = new Map<string, string>();
  #folders: readonly string[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Takes the folders of the workspace; what was read is read again when it is needed. */
  from(folders: readonly string[]): void {
    this.#folders = folders.map(folder => folder.replace(/\/$/, ''));
    this.#files.clear();
    this.#loading.clear();
  }

  /** The settings of a draft, by the files that are known, laid over `base`. */
  of(uri: string, base: Settings): Settings {
    const { chain: configurations, configuration, acceptance } = this.#look(uri);
    const settings = settingsOf(configurations, pathBelow(configuration?.folder, uri), base);
    const accepted = acceptance?.file.acceptance?.[pathBelow(acceptance.folder, uri)];
    return accepted ? { ...settings, accepted } : settings;
  }

  /** Ends when all files that bear on a draft are known. */
  async ready(uri: string): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { unknown } = this.#look(uri);
      if (unknown.length === 0) return round > 0 ? this.#report() : undefined;
      await this.#load(unknown);
    }
  }

  /** Says that a file was made, changed or deleted; true where drafts may be judged otherwise now. */
  changed(uri: string): boolean {
    const key = fileKey(uri);
    const bears = isSettingsFile(uri) || this.#files.has(key);
    this.#files.delete(key);
    this.#loading.delete(key);
    if ((this.#reported.get(key) ?? NO_FAULTS) !== NO_FAULTS) void this.#load([uri]).then(() => this.#report());
    return bears;
  }

  /** Forgets the files above a draft of which no client tells when they change. */
  refresh(uri: string, watched: boolean): void {
    const folder = watched ? folderOf(uri, this.#folders) : undefined;
    for (const each of foldersAbove(uri, undefined)) {
      if (folder !== undefined && (each === folder || each.startsWith(`${folder}/`))) continue;
      for (const name of SETTINGS_FILES) this.changed(`${each}/${name}`);
    }
  }

  /** Takes a settings file as it stands in the editor. */
  opened(uri: string, text: string): void {
    this.#open.set(fileKey(uri), this.#parse(uri, text));
    this.#report();
  }

  closed(uri: string): void {
    this.#open.delete(fileKey(uri));
    this.changed(uri);
  }

  /** The faults of a settings file that is open. */
  problems(uri: string): readonly Problem[] {
    const file = this.#open.get(fileKey(uri));
    return file ? this.#problemsOf(file) : [];
  }

  /** The configuration file of a draft: the one that holds for it, or the one that could be made for it. */
  place(uri: string): { readonly uri: string; readonly text?: string } | undefined {
    const { configuration } = this.#look(uri);
    if (configuration) {
      const { uri: address, text } = configuration.file;
      return { uri: address, ...(text !== undefined && { text }) };
    }
    const folder = this.#isUntitled(uri)
      ? this.#folders[0]
      : (folderOf(uri, this.#folders) ?? foldersAbove(uri, undefined)[0]);
    return folder === undefined ? undefined : { uri: `${folder}/${CONFIGURATION_FILE}` };
  }

  /** What bears on a draft among the files that are known, and the addresses of those that are not. */
  #look(uri: string) {
    const folders = this.#foldersOf(uri);
    const unknown: string[] = [];
    const nearest = (name: string) => {
      for (const folder of folders) {
        const file = this.#get(`${folder}/${name}`);
        if (!file) unknown.push(`${folder}/${name}`);
        else if (file.text !== undefined) return { folder, file };
      }
      return undefined;
    };
    const configuration = nearest(CONFIGURATION_FILE);
    const acceptance = nearest(ACCEPTANCE_FILE);
    const read = (file: SettingsFile) => file.configuration ?? NOTHING;
    const resolve = (from: SettingsFile, name: string) => {
      const address = resolveName(from.uri, name);
      const file = address === undefined ? undefined : this.#get(address);
      if (address !== undefined && !file) unknown.push(address);
      return file?.text === undefined ? undefined : file;
    };
    return {
      configuration,
      acceptance,
      chain: configuration ? chain(configuration.file, read, resolve) : [],
      unknown,
    };
  }

  /** Folders above a draft, the nearest first. Above the workspace only the disk is looked through. */
  #foldersOf(uri: string): readonly string[] {
    if (this.#isUntitled(uri)) return this.#folders.slice(0, 1);
    const folder = folderOf(uri, this.#folders);
    return foldersAbove(uri, uri.startsWith('file:') ? undefined : folder);
  }

  #isUntitled(uri: string): boolean {
    return uri.startsWith('untitled:');
  }

  #get(uri: string): SettingsFile | undefined {
    const key = fileKey(uri);
    return this.#open.get(key) ?? this.#files.get(key);
  }

  async #load(uris: readonly string[]): Promise<void> {
    const fresh = uris.filter(uri => !this.#loading.has(fileKey(uri)));
    if (fresh.length > 0) {
      const loading = this.#take(fresh, () => loading);
      for (const uri of fresh) this.#loading.set(fileKey(uri), loading);
    }
    await Promise.all(uris.map(uri => this.#loading.get(fileKey(uri))));
  }

  /** Reads files; one that was said to have changed in the meantime is left for the next reading. */
  async #take(uris: readonly string[], self: () => Promise<void>): Promise<void> {
    const texts = await this.#surroundings.read(uris).catch(() => []);
    uris.forEach((uri, i) => {
      const key = fileKey(uri);
      if (this.#loading.get(key) !== self()) return;
      this.#loading.delete(key);
      const text = texts[i];
      this.#files.set(key, text === undefined ? { uri, problems: [] } : this.#parse(uri, text));
      if (text !== undefined && !isSettingsFile(uri)) this.#surroundings.watch(nameOf(uri));
    });
  }

  #parse(uri: string, text: string): SettingsFile {
    return nameOf(uri) === ACCEPTANCE_FILE
      ? { uri, text, ...readAcceptance(text) }
      : { uri, text, ...readConfiguration(text, this.#surroundings.rules) };
  }

  #problemsOf(file: SettingsFile): Problem[] {
    const missing = (file.configuration?.extends ?? []).filter(({ name }) => {
      const address = resolveName(file.uri, name);
      const found = address === undefined ? undefined : this.#get(address);
      return address === undefined || (found && found.text === undefined);
    });
    const message = (name: string) => say`There is no file “${name}”; check the name.`;
    return [...file.problems, ...missing.map(({ name, start, end }) => ({ start, end, message: message(name) }))];
  }

  /** Shows what is wrong in the files that are known, where that is not what is shown already. */
  #report(): void {
    const files = new Map([...this.#files, ...this.#open]);
    for (const [key, file] of files) {
      const found = file.text === undefined ? [] : problemDiagnostics(file.text, this.#problemsOf(file));
      const written = JSON.stringify(found);
      if (written === (this.#reported.get(key) ?? NO_FAULTS)) continue;
      this.#reported.set(key, written);
      this.#surroundings.report(file.uri, found);
    }
  }
}

const NO_FAULTS = '[]';
const NOTHING: Configuration = { severities: {}, options: {}, words: [], extends: [], ignore: [], overrides: [] };
