import { matchesPath } from '../analysis/configuration.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../model/kind.ts';

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

  /** The kind that is given for a document. A choice outranks the patterns, of which the last that fits counts. */
  of(uri: string, folders: readonly string[]): DocumentKind | undefined {
    const chosen = this.#chosen.get(uri);
    if (chosen || this.#patterns.length === 0) return chosen;
    const path = pathIn(uri, folders);
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

/** The path of a document in its workspace folder; its name alone where it lies in none. */
function pathIn(uri: string, folders: readonly string[]): string {
  const folder = folders.find(each => uri.startsWith(each.endsWith('/') ? each : `${each}/`));
  const rest = folder ? uri.slice(folder.length).replace(/^\//, '') : uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}
