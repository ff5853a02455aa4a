import type { Agenda } from '../knowledge/agendas.ts';
import type { DocumentModel } from '../model/document.ts';
import { factsOf } from '../model/facts.ts';
import type { ClaimGroup } from '../model/neighbours.ts';
import { type OutlineNode, partNodes } from '../model/outline.ts';
import { type Anchor, placeOf } from '../rules/rule.ts';
import { type Claim, claimsOf } from '../rules/workspace/_claims.ts';
import type { Block } from '../syntax/block.ts';
import type { Span } from '../syntax/markup.ts';
import type { Range } from '../text/lines.ts';
import { nameOf } from './address.ts';
import { servedAgenda } from './agenda-document.ts';
import { type FileLink, fileLinks } from './links.ts';
import {
  issuedSymbols,
  itemMentions,
  type Mention,
  placesOf,
  stateMentions,
  symbolMentions,
  symbolTopic,
  type Topic,
} from './topics.ts';

/** A mention with its place in its file. */
export interface PlacedMention {
  readonly range: Range;
  readonly role?: NonNullable<Mention['role']>;
}

/** A claim with its place in its file. */
export type FileClaim<G extends ClaimGroup = ClaimGroup> = Omit<Claim<G>, 'at'> & { readonly range: Range };

/** A part of a file by which a reader looks for it. */
export interface FileEntry {
  readonly kind: 'symbol' | 'title' | 'annex';
  readonly name: string;
  readonly range: Range;
}

/** What one file of the workspace says to the others. Holds no text. */
export interface FileFacts {
  readonly uri: string;
  /** What a reader calls it: its title, or else its symbol. */
  readonly title: string;
  /** The symbols in its masthead, both of a joint document. */
  readonly symbols: readonly string[];
  /** The mentions of a topic, in the order of the text. */
  readonly mentions: { get(topic: Topic): readonly PlacedMention[] | undefined };
  /** Its symbols, its title and its annexes, in the order of the text. */
  readonly entries: readonly FileEntry[];
  /** Its links to files, each with the place of the name. */
  readonly links: readonly { readonly range: Range; readonly link: FileLink }[];
  /** What it says of itself to the drafts around it. */
  readonly claims: readonly FileClaim[];
  /** The agenda of its session, for a document that is one. */
  readonly agenda?: Agenda | undefined;
}

/** Works out what the facts of a file need of one block, so that a long file can be read in pieces. */
export function prepare(block: Block): void {
  const facts = factsOf(block);
  for (const group of ['item', 'state', 'symbol', 'citation'] as const) facts.entities(group);
}

const LONGEST_TITLE = 160;
const known = new WeakMap<DocumentModel, OpenFacts>();

/** The facts of a document that is open: each worked out when it is asked for, and once for each state of the document. */
export function fileFacts(uri: string, model: DocumentModel): FileFacts {
  let facts = known.get(model);
  if (facts?.uri !== uri) {
    facts = new OpenFacts(uri, model);
    known.set(model, facts);
  }
  return facts;
}

/** The facts of a file on disk: all of them, without its text. */
export function settledFacts(uri: string, model: DocumentModel): FileFacts {
  const { title, symbols, entries, links, claims, agenda } = new OpenFacts(uri, model);
  const mentions = new Map<Topic, PlacedMention[]>();
  for (const mention of [...itemMentions(model), ...stateMentions(model), ...symbolMentions(model)]) {
    const list = mentions.get(mention.topic) ?? [];
    list.push(placed(model, mention));
    mentions.set(mention.topic, list);
  }
  for (const list of mentions.values())
    list.sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character);
  return { uri, title, symbols, mentions, entries, links, claims, ...(agenda && { agenda }) };
}

class OpenFacts implements FileFacts {
  readonly uri: string;
  readonly symbols: readonly string[];
  readonly mentions: FileFacts['mentions'];
  readonly #model: DocumentModel;
  #entries: FileFacts['entries'] | undefined;
  #links: FileFacts['links'] | undefined;
  #claims: FileFacts['claims'] | undefined;

  constructor(uri: string, model: DocumentModel) {
    this.uri = uri;
    this.#model = model;
    this.symbols = (model.masthead.symbol?.value.symbols ?? []).map(symbol => symbol.text.replace(/\*+$/, ''));
    const asked = new Map<Topic, readonly PlacedMention[]>();
    this.mentions = {
      get: topic => {
        const found =
          asked.get(topic) ??
          placesOf(model, topic).map((place): PlacedMention => {
            const range = rangeOf(model, place);
            return place.role ? { range, role: place.role } : { range };
          });
        asked.set(topic, found);
        return found;
      },
    };
  }

  get title(): string {
    return this.#ownTitle || this.symbols.join('-') || nameOf(this.uri);
  }

  get #ownTitle(): string | undefined {
    return this.#model.title?.value.text.replace(/\s+/g, ' ').slice(0, LONGEST_TITLE);
  }

  get entries(): FileFacts['entries'] {
    this.#entries ??= this.#read();
    return this.#entries;
  }

  #read(): FileEntry[] {
    const issued = issuedSymbols(this.#model);
    return [
      ...this.symbols.flatMap((symbol): FileEntry[] => {
        const own = issued.find(({ topic }) => topic === symbolTopic(symbol));
        return own ? [{ kind: 'symbol', name: symbol, range: placed(this.#model, own).range }] : [];
      }),
      ...partNodes(this.#model).flatMap(({ kind, name, selection }): FileEntry[] => {
        const own = HEADINGS[kind];
        const words = own === 'title' ? (this.#ownTitle ?? name) : name;
        return own ? [{ kind: own, name: words, range: rangeOf(this.#model, selection) }] : [];
      }),
    ];
  }

  get links(): FileFacts['links'] {
    this.#links ??= fileLinks(this.#model.snapshot).map(link => ({ range: rangeOf(this.#model, link), link }));
    return this.#links;
  }

  get claims(): FileFacts['claims'] {
    this.#claims ??= fileClaims(this.#model);
    return this.#claims;
  }

  get agenda(): Agenda | undefined {
    return servedAgenda(this.#model, nameOf(this.uri));
  }
}

/** What a document says of itself to the drafts around it, each with its place. */
export function fileClaims(model: DocumentModel): FileClaim[] {
  return claimsOf(model).map(({ at, ...claim }) => ({ ...claim, range: anchorRange(model, at) }));
}

function rangeOf({ snapshot }: DocumentModel, { start, end }: Span): Range {
  return { start: snapshot.positionAt(start), end: snapshot.positionAt(end) };
}

function anchorRange(model: DocumentModel, at: Anchor): Range {
  return rangeOf(model, placeOf(model.snapshot, at));
}

function placed(model: DocumentModel, { at, role }: Mention): PlacedMention {
  return { range: anchorRange(model, at), ...(role && { role }) };
}

/** The nodes of the outline by which a reader looks for a file. */
const HEADINGS: Readonly<Partial<Record<OutlineNode['kind'], FileEntry['kind']>>> = {
  title: 'title',
  annex: 'annex',
  enclosure: 'annex',
  appendix: 'annex',
};
