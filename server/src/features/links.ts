import type { DocumentLink } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import type { Fact } from '../model/facts.ts';
import { citedSymbol } from '../syntax/citation.ts';
import { parseSymbol, symbolUrl } from '../syntax/symbol.ts';
import { toRange } from './ranges.ts';

/** Links from document symbols and cited resolutions to their public address. */
export function links(draft: Draft): DocumentLink[] {
  const { model, snapshot } = draft;
  const found: DocumentLink[] = [];
  const add = (fact: Fact, start: number, end: number, symbol: string) => {
    const at = model.offsetOf(fact);
    const range = toRange(snapshot, { start: at + start, end: at + end });
    found.push({ range, target: symbolUrl(symbol), tooltip: `Open ${symbol}` });
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
  return found;
}
