import type { Agenda } from '../knowledge/agendas.ts';
import type { DocumentModel } from '../model/document.ts';
import { factsOf } from '../model/facts.ts';
import { type OutlineNode, outline } from '../model/outline.ts';
import { spanOf } from '../rules/rule.ts';
import type { Block } from '../syntax/block.ts';
import type { Span } from '../syntax/markup.ts';
import type { Range } from '../text/lines.ts';
import { nameOf } from './address.ts';
import { servedAgenda } from './agenda-document.ts';
import { type FileLink, fileLinks } from './links.ts';
import { itemMentions, type Mention, stateMentions, symbolMentions, symbolTopic, type Topic } from './topics.ts';

/** A mention with its place in its file. */
export interface PlacedMention {
  readonly range: Range;
  readonly role?: NonNullable<Mention['role']>;
}

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
  readonly mentions: ReadonlyMap<Topic, readonly PlacedMention[]>;
  /** Its symbols, its title and its annexes, in the order of the text. */
  readonly entries: readonly FileEntry[];
  /** Its links to files, each with the place of the name. */
  readonly links: readonly { readonly range: Range; readonly link: FileLink }[];
  /** The agenda of its session, for a document that is one. */
  readonly agenda?: Agenda;
}

/** Works out what the facts of a file need of one block, so that a long file can be read in pieces. */
export function prepare(block: Block): void {
  const facts = factsOf(block);
  for (const group of ['item', 'state', 'symbol', 'citation'] as const) facts.entities(group);
}

const LONGEST_TITLE = 160;
const known = new WeakMap<DocumentModel, FileFacts>();

/** The facts of a document, worked out once for each of its states. */
export function fileFacts(uri: string, model: DocumentModel): FileFacts {
  let facts = known.get(model);
  if (!facts || facts.uri !== uri) {
    facts = read(uri, model);
    known.set(model, facts);
  }
  return facts;
}

function read(uri: string, model: DocumentModel): FileFacts {
  const { snapshot } = model;
  const rangeOf = ({ start, end }: Span) => ({ start: snapshot.positionAt(start), end: snapshot.positionAt(end) });
  const symbols = (model.masthead.symbol?.value.symbols ?? []).map(symbol => symbol.text.replace(/\*+$/, ''));
  const mentions = new Map<Topic, PlacedMention[]>();
  for (const { topic, at, role } of [...itemMentions(model), ...stateMentions(model), ...symbolMentions(model)]) {
    const base = snapshot.offsetIn(at.fact.block, 0);
    const { start, end } = spanOf(at);
    const range = rangeOf({ start: base + start, end: base + end });
    const list = mentions.get(topic) ?? [];
    list.push({ range, ...(role && { role }) });
    mentions.set(topic, list);
  }
  const title = model.title?.value.text.replace(/\s+/g, ' ').slice(0, LONGEST_TITLE);
  const agenda = servedAgenda(model, nameOf(uri));
  const name = title || symbols.join('-') || nameOf(uri);
  const entries = [
    ...symbols.flatMap((symbol): FileEntry[] => {
      const own = mentions.get(symbolTopic(symbol))?.find(({ role }) => role === 'issues');
      return own ? [{ kind: 'symbol', name: symbol, range: own.range }] : [];
    }),
    ...outline(model)
      .flatMap(node => headings(node, rangeOf))
      .map(entry => (entry.kind === 'title' && title ? { ...entry, name: title } : entry)),
  ];
  const links = fileLinks(snapshot).map(link => ({ range: rangeOf(link), link }));
  return { uri, title: name, symbols, mentions, entries, links, ...(agenda && { agenda }) };
}

/** The title and the annexes in a node of the outline. */
function headings(node: OutlineNode, rangeOf: (span: Span) => Range): FileEntry[] {
  const kind = HEADINGS[node.kind];
  const within = node.children.flatMap(child => headings(child, rangeOf));
  return kind ? [{ kind, name: node.name, range: rangeOf(node.selection) }, ...within] : within;
}

const HEADINGS: Readonly<Partial<Record<OutlineNode['kind'], FileEntry['kind']>>> = {
  title: 'title',
  annex: 'annex',
  enclosure: 'annex',
  appendix: 'annex',
};
