import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Draft, Engine } from '../analysis/engine.ts';

/** An open document: the newest draft of it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly draft: Draft;
}

/** Tells the protocol library how to keep documents as drafts, so that a change costs what it touches. */
export function documentConfiguration(engine: Engine) {
  return {
    create: (uri: string, languageId: string, version: number, text: string): OpenDocument => ({
      uri,
      languageId,
      version,
      draft: engine.open(text),
    }),
    update: (document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument => ({
      ...document,
      version,
      draft: changes.reduce((draft, change) => changed(engine, draft, change), document.draft),
    }),
  };
}

function changed(engine: Engine, draft: Draft, change: TextDocumentContentChangeEvent): Draft {
  if (!('range' in change)) return engine.open(change.text);
  const start = draft.snapshot.offsetAt(change.range.start);
  const end = draft.snapshot.offsetAt(change.range.end);
  return engine.edit(draft, { start, end, newText: change.text });
}
