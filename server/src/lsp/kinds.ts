import { matchesPath } from '../analysis/configuration.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../model/kind.ts';
import { folderOf, pathBelow } from '../workspace/address.ts';

/** The kinds of documents that are given and not to be worked out: one by one, or by patterns of their paths. */
export class GivenKinds {
  #patterns: readonly (readonly [string, DocumentKind])[] = [];
  #chosen: ReadonlyMap<string, DocumentKind> = new Map();

  /** Takes the setting `masthead.kinds`; the answer names the entries that give no kind. */
  setPatterns(setting: unknown): string[] {
    const { known, unknown } = kindsIn(setting);
    this.#patterns = known;
    return unknown;
  }

  /** Takes the kinds that were chosen, by the addresses of documents. */
  setChosen(kinds: unknown): void {
    this.#chosen = new Map(kindsIn(kinds).known);
  }

  /** The kind that was chosen for a document; it outranks every setting. */
  chosen(uri: string): DocumentKind | undefined {
    return this.#chosen.get(uri);
  }

  /** The kind that the patterns give a document; the last that fits counts. */
  byPattern(uri: string, folders: readonly string[]): DocumentKind | undefined {
    if (this.#patterns.length === 0) return undefined;
    const path = pathBelow(folderOf(uri, folders), uri);
    return this.#patterns.findLast(([pattern]) => matchesPath([pattern], path))?.[1];
  }
}

function kindsIn(value: unknown): { known: [string, DocumentKind][]; unknown: string[] } {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const isKind = (kind: unknown): kind is DocumentKind => (DOCUMENT_KINDS as readonly unknown[]).includes(kind);
  return {
    known: entries.filter((entry): entry is [string, DocumentKind] => isKind(entry[1])),
    unknown: entries.filter(([, kind]) => !isKind(kind)).map(([key, kind]) => `${key}: ${JSON.stringify(kind)}`),
  };
}
