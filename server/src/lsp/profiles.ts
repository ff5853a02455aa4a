import type { Connection } from 'vscode-languageserver';
import { PROFILES, type Profile } from '../rules/profiles.ts';

/** The setting `masthead.profile` of the editor: one for all drafts or, where the client can say so, one for each. */
export class GivenProfiles {
  readonly #connection: Connection;
  #everywhere: Profile = 'default';
  /** True where the client answers for single drafts. */
  #asks = false;
  readonly #byDraft = new Map<string, Profile>();
  /** What the client was asked, by draft. */
  readonly #asked = new Map<string, Promise<void>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Takes the setting that holds everywhere; what was said of single drafts holds until it is asked again. */
  from(setting: unknown, asks: boolean): void {
    this.#everywhere = profileIn(setting) ?? 'default';
    this.#asks = asks;
    this.#asked.clear();
  }

  of(uri: string): Profile {
    return this.#byDraft.get(uri) ?? this.#everywhere;
  }

  /** Asks the client for the setting of a draft, once. */
  ready(uri: string): Promise<void> {
    const asked = this.#asked.get(uri) ?? (this.#asks ? this.#ask(uri) : Promise.resolve());
    this.#asked.set(uri, asked);
    return asked;
  }

  async #ask(uri: string): Promise<void> {
    try {
      const item = { scopeUri: uri, section: 'masthead.profile' };
      const given: unknown = await this.#connection.workspace.getConfiguration(item);
      this.#byDraft.set(uri, profileIn(given) ?? this.#everywhere);
    } catch (error) {
      this.#connection.console.warn(`The setting “masthead.profile” could not be read: ${String(error)}`);
    }
  }

  forget(uri: string): void {
    this.#byDraft.delete(uri);
    this.#asked.delete(uri);
  }
}

function profileIn(value: unknown): Profile | undefined {
  return PROFILES.find(each => each === value);
}
