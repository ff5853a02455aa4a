import type { DocumentModel } from '../model/document.ts';
import type { BlockFacts } from '../model/facts.ts';
import { type Anchor, placeOf, whole, within } from '../rules/rule.ts';
import { annualSession, assemblySessionLine, isAssembly, subsidiaryBody } from '../rules/session/_shared.ts';
import { formatItem, type ItemRef } from '../syntax/agenda.ts';
import { type Citation, citedSymbol } from '../syntax/citation.ts';
import type { Span } from '../syntax/markup.ts';
import { once } from '../text/once.ts';
import { isAgendaDocument, listedItems } from './agenda-document.ts';

/**
 * What words speak of, as one string: `symbol A/58/624`, `state TJK`, `item 79 110 (a)`, `resolution 57/145`. Equal
 * topics are the same thing, in one document or in several.
 */
export type Topic = string;

/** A place that speaks of a topic. */
export interface Mention {
  readonly topic: Topic;
  readonly at: Anchor;
  /** `issues`: the symbol of the document itself. `heads`: its agenda line. `lists`: an item in an agenda document. */
  readonly role?: 'issues' | 'heads' | 'lists';
}

const STATE = 'state ';

export function stateTopic(id: string): Topic {
  return STATE + id;
}

/** True for a State, which is mentioned and given nowhere. */
export function isState(topic: Topic): boolean {
  return topic.startsWith(STATE);
}

export function symbolTopic(symbol: string): Topic {
  const bare = symbol.replace(/\*+$/, '').replace(/\s+/g, ' ');
  return `symbol ${bare.startsWith('S/RES/') ? bare.replace(/\s?\(\d{4}\)$/, '') : bare}`;
}

/** An item of the agenda to which the document belongs. Where that is not known, the item is the document's own. */
export function itemTopic(model: DocumentModel, ref: Pick<ItemRef, 'number' | 'path'>): Topic {
  let id = agendas.get(model);
  if (id === undefined) {
    id = agendaId(model) ?? OWN;
    agendas.set(model, id);
  }
  return `item ${id} ${formatItem(ref)}`;
}

const agendas = new WeakMap<DocumentModel, string>();

const OWN = 'here';

/** True for what other documents may speak of too. */
export function isShared(topic: Topic): boolean {
  return !topic.startsWith(`item ${OWN} `) && !topic.startsWith('resolution ');
}

/** The agenda of a document: the session of the General Assembly, or another body with its year. */
export function agendaId(model: DocumentModel): string | undefined {
  const body = subsidiaryBody(model);
  if (body) return body.id.replace(/\s+/g, '-');
  const annual = annualSession(model);
  if (annual) return `ECOSOC-${annual}`;
  const session = assemblySessionLine(model)?.value;
  const number = session?.number ?? session?.near;
  if (!session || number === undefined || !isAssembly(model)) return undefined;
  return session.kind === 'regular' ? String(number) : `${session.kind}-${number}`;
}

/** A resolution, by its symbol where that is clear from the words or from another place of the document. */
export function citationTopic(model: DocumentModel, citation: Citation): Topic {
  const { number } = citation;
  const symbol = citedSymbol(citation) ?? citedSymbols(model).get(number);
  return symbol === undefined ? `resolution ${number}` : symbolTopic(symbol);
}

const cited = new WeakMap<DocumentModel, ReadonlyMap<string, string>>();

/** The symbols of resolutions by their numbers, from the places where the words say whose resolution it is. */
function citedSymbols(model: DocumentModel): ReadonlyMap<string, string> {
  let symbols = cited.get(model);
  if (!symbols) {
    const clear = model.facts('citation').flatMap(({ fact }): [string, string][] => {
      const symbol = citedSymbol(fact.value);
      return symbol === undefined ? [] : [[fact.value.number, symbol]];
    });
    symbols = new Map(clear.reverse());
    cited.set(model, symbols);
  }
  return symbols;
}

/** Every mention of an item, in header and text; in an agenda document the list itself. */
export function itemMentions(model: DocumentModel): Mention[] {
  const inText = model.facts('item').filter(({ zone }) => zone !== 'session');
  const listed = isAgendaDocument(model) ? listedItems(model) : [];
  const lists = listed.map((item): Mention => {
    return { topic: itemTopic(model, item), at: whole(item.fact), role: 'lists' };
  });
  const mentions = [...model.facts('agenda'), ...inText].flatMap(({ fact }) => {
    const refs: readonly ItemRef[] = fact.value.refs;
    const role = fact.group === 'agenda' ? ({ role: 'heads' } as const) : {};
    return refs.map((ref): Mention => ({ topic: itemTopic(model, ref), at: within(fact, ref), ...role }));
  });
  return [...lists, ...mentions];
}

/** Every name of a State, in any form. */
export function stateMentions(model: DocumentModel): Mention[] {
  return model.facts('state').flatMap(({ fact }) => {
    const states = new Set(fact.value.names.map(name => name.state));
    return [...states].map(state => ({ topic: stateTopic(state), at: whole(fact) }));
  });
}

/** The symbols that a document carries, each half of a joint one on its own. */
export function issuedSymbols(model: DocumentModel): Mention[] {
  const own = model.masthead.symbol;
  if (!own) return [];
  const issued = new Set(own.value.symbols.map(symbol => symbolTopic(symbol.text)));
  const parts = model
    .factsIn('symbol', model.snapshot.indexOf(own.block))
    .flatMap(({ fact }) => fact.value.parts.map(part => ({ topic: symbolTopic(part.text), at: within(fact, part) })));
  const read = parts.filter(({ topic }) => issued.has(topic));
  const unread = own.value.symbols
    .map(symbol => ({ topic: symbolTopic(symbol.text), at: within(own, symbol) }))
    .filter(({ topic }) => !read.some(each => each.topic === topic));
  return [...unread, ...read].map(each => ({ ...each, role: 'issues' }));
}

/** Every symbol, each half of a joint one on its own, and every resolution cited by its number. */
export function symbolMentions(model: DocumentModel): Mention[] {
  const own = model.masthead.symbol;
  const issued = issuedSymbols(model);
  const topics = new Set(issued.map(({ topic }) => topic));
  const found = model.facts('symbol').flatMap(({ fact }) =>
    fact.value.parts.flatMap((part): Mention[] => {
      const topic = symbolTopic(part.text);
      return fact.block === own?.block && topics.has(topic) ? [] : [{ topic, at: within(fact, part) }];
    }),
  );
  const citations = model.facts('citation').map(({ fact }): Mention => {
    return { topic: citationTopic(model, fact.value), at: within(fact, fact.value.target) };
  });
  return [...issued, ...found, ...citations];
}

/** A stretch of the text of a document that speaks of a topic. */
export interface TopicPlace extends Span {
  readonly role?: Mention['role'];
}

/** Every place of a document that speaks of a topic, in the order of its text and in offsets of it. */
export function placesOf(model: DocumentModel, topic: Topic): TopicPlace[] {
  if (isState(topic)) return placesOfState(model, topic.slice(STATE.length));
  const group = topic.startsWith('item ') ? itemMentions : symbolMentions;
  const places = group(model).flatMap((mention): TopicPlace[] => {
    if (mention.topic !== topic) return [];
    const { at, role } = mention;
    return [{ ...placeOf(model.snapshot, at), ...(role && { role }) }];
  });
  return places.sort((a, b) => a.start - b.start);
}

/** A long document names a State in thousands of places; what is kept with its blocks is near at hand. */
function placesOfState({ blocks, snapshot, structure }: DocumentModel, id: string): TopicPlace[] {
  const found: TopicPlace[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (structure.zones[i] === 'blank') continue;
    const base = snapshot.offsets[i]!;
    for (const { state, start, end } of statesIn(blocks[i]!))
      if (state === id) found.push({ start: base + start, end: base + end });
  }
  return found;
}

/** The States that a block names, with the places in the block. */
const statesIn = once((facts: BlockFacts): readonly (Span & { readonly state: string })[] => {
  if (facts.shape === 'comment') return NONE;
  const named = facts.entities('state').flatMap(({ start, end, value }) => {
    const states = new Set(value.names.map(({ state }) => state));
    return [...states].map(state => ({ state, start, end }));
  });
  return named.length > 0 ? named : NONE;
});

const NONE: readonly never[] = [];
