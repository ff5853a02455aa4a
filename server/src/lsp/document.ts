import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Draft, Engine } from '../analysis/engine.ts';
import type { Settings } from '../analysis/settings.ts';
import type { Neighbours } from '../model/neighbours.ts';
import type { Snapshot } from '../syntax/snapshot.ts';
import type { Position } from '../text/lines.ts';

/** An open document: the newest draft of it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** Exchanged where other settings come to hold for the document, or other drafts around it. */
  draft: Draft;
  /** Where the cursor is, if the last change was a character typed: the word before it may not be finished. */
  readonly typedAt?: number;
}

/** Gives the offset of a position as the client counts. */
type OffsetAt = (snapshot: Snapshot, position: Position) => number;

/** What is known of a document when it is opened. */
interface Surroundings {
  settingsOf(uri: string): Settings;
  neighboursOf(uri: string): Neighbours;
}

/** Tells the protocol library how to keep documents as drafts, so that a change costs what it touches. */
export function documentConfiguration(engine: Engine, surroundings: Surroundings, offsetAt: OffsetAt) {
  return {
    create: (uri: string, languageId: string, version: number, text: string): OpenDocument => ({
      uri,
      languageId,
      version,
      draft: engine.open(text, surroundings.settingsOf(uri), surroundings.neighboursOf(uri)),
    }),
    update: (document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument => {
      const { uri, languageId } = document;
      const typedAt = typedIn(document.draft, changes, offsetAt);
      const draft = changes.reduce((before, change) => changed(engine, before, change, offsetAt), document.draft);
      return { uri, languageId, version, draft, ...(typedAt !== undefined && { typedAt }) };
    },
  };
}

function changed(engine: Engine, draft: Draft, change: TextDocumentContentChangeEvent, offsetAt: OffsetAt): Draft {
  if (!('range' in change)) return engine.open(change.text, draft.settings, draft.neighbours);
  const start = offsetAt(draft.snapshot, change.range.start);
  const end = offsetAt(draft.snapshot, change.range.end);
  return engine.edit(draft, { start, end, newText: change.text });
}

/** The offset after a single character that was typed; undefined for every other change. */
function typedIn(
  draft: Draft,
  changes: readonly TextDocumentContentChangeEvent[],
  offsetAt: OffsetAt,
): number | undefined {
  const [change, ...others] = changes;
  if (!change || others.length > 0 || !('range' in change) || !/^[^\r\n]{1,2}$/.test(change.text)) return undefined;
  const start = offsetAt(draft.snapshot, change.range.start);
  return offsetAt(draft.snapshot, change.range.end) === start ? start + change.text.length : undefined;
}
