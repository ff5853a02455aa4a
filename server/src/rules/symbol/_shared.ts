import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import { parseSymbol, type SymbolPart } from '../../syntax/symbol.ts';

/** The symbol of the document with its parts, where it is well formed. */
export function ownSymbol(
  document: DocumentModel,
): { fact: Fact<'masthead'>; parts: readonly SymbolPart[] } | undefined {
  const fact = document.masthead.symbol;
  const parts = fact?.value.symbols.flatMap(symbol => parseSymbol(symbol.text)?.parts ?? []) ?? [];
  return fact && parts.length > 0 ? { fact, parts } : undefined;
}
