import type { Agenda } from '../knowledge/agendas.ts';
import type { DocumentModel } from '../model/document.ts';
import { factsOf } from '../model/facts.ts';
import { spanOf } from '../rules/rule.ts';
import type { Block } from '../syntax/block.ts';
import type { Range } from '../text/lines.ts';
import { nameOf } from './address.ts';
import { servedAgenda } from './agenda-document.ts';
import { itemMentions, type Mention, stateMentions, symbolMentions, type Topic } from './topics.ts';

/** A mention with its place in its file. */
export interface PlacedMention {
  readonly range: Range;
  readonly role?: NonNullable<Mention['role']>;
}

/** What one file of the workspace says to the others. Holds no text. */
export interface FileFacts {
  readonly uri: string;
  /** What a reader calls it: its title, or else its symbol. */
  readonly title: string;
  /** The symbols in its masthead, both of a joint document. */
  readonly symbols: readonly string[];
  readonly mentions: ReadonlyMap<Topic, readonly PlacedMention[]>;
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
  const symbols = (model.masthead.symbol?.value.symbols ?? []).map(symbol => symbol.text.replace(/\*+$/, ''));
  const mentions = new Map<Topic, PlacedMention[]>();
  for (const { topic, at, role } of [...itemMentions(model), ...stateMentions(model), ...symbolMentions(model)]) {
    const base = snapshot.offsetIn(at.fact.block, 0);
    const { start, end } = spanOf(at);
    const range = { start: snapshot.positionAt(base + start), end: snapshot.positionAt(base + end) };
    const list = mentions.get(topic) ?? [];
    list.push({ range, ...(role && { role }) });
    mentions.set(topic, list);
  }
  const title = model.title?.value.text.replace(/\s+/g, ' ').slice(0, LONGEST_TITLE);
  const agenda = servedAgenda(model, nameOf(uri));
  const name = title || symbols.join('-') || nameOf(uri);
  return { uri, title: name, symbols, mentions, ...(agenda && { agenda }) };
}
