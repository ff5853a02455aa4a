import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { type OutlineKind, type OutlineNode, outline } from '../model/outline.ts';
import type { Snapshot } from '../syntax/snapshot.ts';
import { toRange } from './ranges.ts';

const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  masthead: SymbolKind.Namespace,
  agenda: SymbolKind.Property,
  title: SymbolKind.File,
  body: SymbolKind.File,
  section: SymbolKind.Class,
  paragraph: SymbolKind.String,
  signature: SymbolKind.Key,
  annex: SymbolKind.Package,
  enclosure: SymbolKind.Package,
  appendix: SymbolKind.Package,
  preamble: SymbolKind.Module,
  operative: SymbolKind.Module,
  footnotes: SymbolKind.Constant,
};

/** The outline of the document for the editor's Outline view, breadcrumbs and sticky scroll. */
export function symbols(draft: Draft): DocumentSymbol[] {
  return outline(draft.model).map(node => toSymbol(draft.snapshot, node));
}

function toSymbol(snapshot: Snapshot, node: OutlineNode): DocumentSymbol {
  return {
    name: node.name,
    kind: KINDS[node.kind],
    range: toRange(snapshot, node),
    selectionRange: toRange(snapshot, node.selection),
    ...(node.children.length > 0 && { children: node.children.map(child => toSymbol(snapshot, child)) }),
  };
}

/** The same, flat, for clients that know no hierarchy. */
export function flatSymbols(draft: Draft, uri: string): SymbolInformation[] {
  const flatten = (nodes: readonly OutlineNode[], containerName?: string): SymbolInformation[] =>
    nodes.flatMap(node => [
      {
        name: node.name,
        kind: KINDS[node.kind],
        location: { uri, range: toRange(draft.snapshot, node) },
        ...(containerName && { containerName }),
      },
      ...flatten(node.children, node.name),
    ]);
  return flatten(outline(draft.model));
}
