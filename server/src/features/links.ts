import type { DocumentLink } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import type { BlockFacts, Fact } from '../model/facts.ts';
import { citedSymbol } from '../syntax/citation.ts';
import type { Span } from '../syntax/markup.ts';
import { parseSymbol, symbolUrl } from '../syntax/symbol.ts';
import { once } from '../text/once.ts';
import { say } from '../text/say.ts';
import { fileKey } from '../workspace/address.ts';
import type { FileFacts } from '../workspace/file-facts.ts';
import type { WorkspaceView } from '../workspace/index.ts';
import { fileLinks, linkedFile } from '../workspace/links.ts';
import { symbolTopic } from '../workspace/topics.ts';
import { toRange } from './ranges.ts';

export interface LinkContext {
  readonly uri: string;
  /** True where the client asks for the target of a link when it is followed. */
  readonly asksLater: boolean;
}

/** Kept by the client with a link until it asks where the link leads. There are thousands, so that it is short. */
interface LinkData {
  readonly symbol: string;
  /** The draft itself, where it carries the symbol: its links lead to another file that does. */
  readonly uri?: string;
}

/**
 * Links from document symbols and cited resolutions to the document in the workspace or, where it has none, to their
 * public address; links between drafts.
 */
export function links(draft: Draft, { uri, asksLater }: LinkContext): DocumentLink[] {
  const { model, snapshot } = draft;
  const found: DocumentLink[] = [];
  const own = model.masthead.symbol;
  const carried = new Set(own?.value.symbols.map(({ text }) => symbolTopic(text)));
  /** Texts name the same documents again and again. */
  const known = new Map<string, { readonly tooltip: string; readonly data: LinkData; readonly target: string }>();
  const linkTo = (symbol: string) => {
    const data = { symbol, ...(carried.has(symbolTopic(symbol)) && { uri }) };
    const link = { tooltip: say`Open ${symbol}`, data, target: asksLater ? '' : symbolUrl(symbol) };
    known.set(symbol, link);
    return link;
  };
  const add = (base: number, { start, end, symbol }: Named) => {
    const range = toRange(snapshot, { start: base + start, end: base + end });
    const { tooltip, data, target } = known.get(symbol) ?? linkTo(symbol);
    found.push(asksLater ? { range, tooltip, data } : { range, tooltip, target });
  };
  model.blocks.forEach((facts, i) => {
    if (model.structure.zones[i] === 'blank' || facts.shape === 'comment') return;
    const base = snapshot.offsets[i]!;
    for (const each of namedIn(facts)) add(base, each);
    if (facts.block !== own?.block || facts.entities('symbol').length > 0) return;
    for (const { start, end, text } of own.value.symbols)
      if (parseSymbol(text)) add(base + own.start, { start, end, symbol: text });
  });
  for (const link of fileLinks(snapshot)) {
    const target = linkedFile(uri, link);
    if (target !== undefined) found.push({ range: toRange(snapshot, link), target, tooltip: say`Open ${link.name}` });
  }
  return found;
}

/** A stretch of a block that names a document. */
interface Named extends Span {
  readonly symbol: string;
}

/** The symbols and the cited resolutions of a block. */
const namedIn = once((facts: BlockFacts): readonly Named[] => {
  const placed = (fact: Fact, { start, end }: Span, symbol: string): Named => {
    return { start: fact.start + start, end: fact.start + end, symbol };
  };
  const symbols = facts
    .entities('symbol')
    .flatMap(fact => fact.value.parts.map(part => placed(fact, part, part.text.replace(/\*+$/, ''))));
  const citations = facts.entities('citation').flatMap(fact => {
    const symbol = citedSymbol(fact.value);
    return symbol ? [placed(fact, fact.value.target, symbol)] : [];
  });
  return symbols.length + citations.length > 0 ? [...symbols, ...citations] : NOTHING;
});
const NOTHING: readonly Named[] = [];

/** A link with its target: the other file of the workspace that carries the symbol, or else its public address. */
export function resolveLink(link: DocumentLink, view: WorkspaceView): DocumentLink {
  const { uri, symbol } = (link.data ?? {}) as Partial<LinkData>;
  if (typeof symbol !== 'string') return link;
  const isOwn = (file: FileFacts) => typeof uri === 'string' && fileKey(file.uri) === fileKey(uri);
  const file = view.issuers(symbol).find(each => !isOwn(each));
  return {
    ...link,
    target: file?.uri ?? symbolUrl(symbol),
    ...(file && { tooltip: say`Open ${symbol}: ${file.title}` }),
  };
}
