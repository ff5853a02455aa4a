import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../syntax/markup.ts';
import type { Snapshot } from '../syntax/snapshot.ts';
import type { TextEdit } from '../text/edit.ts';

/** Offsets as a range of the protocol. */
export function toRange(snapshot: Snapshot, span: Span): Range {
  return { start: snapshot.positionAt(span.start), end: snapshot.positionAt(span.end) };
}

/** An edit of the protocol. */
export function toTextEdit(snapshot: Snapshot, edit: TextEdit): { range: Range; newText: string } {
  return { range: toRange(snapshot, edit), newText: edit.newText };
}
