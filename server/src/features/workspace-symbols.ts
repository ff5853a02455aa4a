import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { decoded, nameOf } from '../workspace/address.ts';
import type { FileEntry, FileFacts } from '../workspace/file-facts.ts';
import type { WorkspaceView } from '../workspace/index.ts';

/** A list of more is no longer read. */
const MOST = 500;

const KINDS: Readonly<Record<FileEntry['kind'], SymbolKind>> = {
  symbol: SymbolKind.Namespace,
  title: SymbolKind.File,
  annex: SymbolKind.Package,
};

/**
 * The symbols, titles and annexes of the drafts of the workspace that hold the words asked for, in any order and
 * without regard to capitals; of a title also those in the symbol of its document.
 */
export function workspaceSymbols(view: WorkspaceView, query: string): WorkspaceSymbol[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found: WorkspaceSymbol[] = [];
  for (const file of view.files) {
    const container = containerOf(file);
    for (const { name, kind, range } of file.entries) {
      if (found.length >= MOST) return found;
      const text = `${name} ${container}`.toLowerCase();
      if (!words.every(word => text.includes(word))) continue;
      found.push({ name, kind: KINDS[kind], location: { uri: file.uri, range }, containerName: container });
    }
  }
  return found;
}

function containerOf({ symbols, uri }: FileFacts): string {
  return symbols.join('-') || decoded(nameOf(uri));
}
