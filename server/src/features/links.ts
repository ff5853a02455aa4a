import type { DocumentLink } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import type { Fact } from '../model/facts.ts';
import { citedSymbol } from '../syntax/citation.ts';
import { parseSymbol, symbolUrl } from '../syntax/symbol.ts';
import { fileKey } from '../workspace/address.ts';
import type { WorkspaceView } from '../workspace/index.ts';
import { fileLinks, linkedFile } from '../workspace/links.ts';
import { toRange } from './ranges.ts';

export interface LinkContext {
  readonly uri: string;
  /** True where the client asks for the target of a link when it is followed. */
  readonly asksLater: boolean;
}

/** Kept by the client with a link until it asks where the link leads. */
interface LinkData {
  readonly uri: string;
  readonly symbol: string;
}

/**
 * Links from document symbols and cited resolutions to the document in the workspace or, where it has none, to their
 * public address; links between drafts.
 */
export function links(draft: Draft, { uri, asksLater }: LinkContext): DocumentLink[] {
  const { model, snapshot } = draft;
  const found: DocumentLink[] = [];
  const known = new Map<string, string>();
  /** Texts name the same documents again and again. */
  const addressOf = (symbol: string) => {
    const address = known.get(symbol) ?? symbolUrl(symbol);
    known.set(symbol, address);
    return address;
  };
  const add = (fact: Fact, start: number, end: number, symbol: string) => {
    const at = model.offsetOf(fact);
    const range = toRange(snapshot, { start: at + start, end: at + end });
    const data: LinkData = { uri, symbol };
    found.push({ range, tooltip: `Open ${symbol}`, ...(asksLater ? { data } : { target: addressOf(symbol) }) });
  };
  for (const { fact } of model.facts('symbol')) {
    for (const part of fact.value.parts) add(fact, part.start, part.end, part.text.replace(/\*+$/, ''));
  }
  const headers = new Set(model.facts('symbol').map(({ fact }) => fact.block));
  const own = model.masthead.symbol;
  if (own && !headers.has(own.block)) {
    for (const symbol of own.value.symbols)
      if (parseSymbol(symbol.text)) add(own, symbol.start, symbol.end, symbol.text);
  }
  for (const { fact } of model.facts('citation')) {
    const { target } = fact.value;
    const symbol = citedSymbol(fact.value);
    if (symbol) add(fact, target.start, target.end, symbol);
  }
  for (const link of fileLinks(snapshot)) {
    const target = linkedFile(uri, link);
    if (target !== undefined) found.push({ range: toRange(snapshot, link), target, tooltip: `Open ${link.name}` });
  }
  return found;
}

/** A link with its target: the other file of the workspace that carries the symbol, or else its public address. */
export function resolveLink(link: DocumentLink, view: WorkspaceView): DocumentLink {
  const { uri, symbol } = (link.data ?? {}) as Partial<LinkData>;
  if (typeof uri !== 'string' || typeof symbol !== 'string') return link;
  const file = view.issuers(symbol).find(each => fileKey(each.uri) !== fileKey(uri));
  return { ...link, target: file?.uri ?? symbolUrl(symbol), ...(file && { tooltip: `Open ${symbol}: ${file.title}` }) };
}
