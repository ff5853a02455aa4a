import type { FoldingRange } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { type OutlineNode, outline } from '../model/outline.ts';

/** Masthead, letter, sections, numbered paragraphs with levels, annexes: whatever spans more than a line. */
export function folding(draft: Draft): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const visit = (node: OutlineNode) => {
    const startLine = draft.snapshot.positionAt(node.start).line;
    const endLine = draft.snapshot.positionAt(node.end).line;
    if (endLine > startLine) ranges.push({ startLine, endLine });
    node.children.forEach(visit);
  };
  outline(draft.model).forEach(visit);
  return ranges;
}
