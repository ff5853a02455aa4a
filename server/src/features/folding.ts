import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { type OutlineNode, outline } from '../model/outline.ts';

/**
 * Whatever spans more than a line: the parts of the outline, tables, runs of notes, comments. Of two that begin on the
 * same line the outer one.
 */
export function folding(draft: Draft): FoldingRange[] {
  const ranges = new Map<number, FoldingRange>();
  const add = (start: number, end: number, kind?: FoldingRangeKind) => {
    const startLine = draft.snapshot.positionAt(start).line;
    const endLine = draft.snapshot.positionAt(end).line;
    if (endLine > startLine && !ranges.has(startLine))
      ranges.set(startLine, { startLine, endLine, ...(kind && { kind }) });
  };
  const visit = (node: OutlineNode) => {
    add(node.start, node.end);
    node.children.forEach(visit);
  };
  outline(draft.model).forEach(visit);
  const { blocks, structure, snapshot } = draft.model;
  let notes = -1;
  blocks.forEach(({ block, shape }, i) => {
    const start = snapshot.offsets[i]!;
    const end = start + block.contentEnd;
    if (shape === 'comment') add(start, end, FoldingRangeKind.Comment);
    else if (shape === 'table') add(start, end);
    if (structure.zones[i] !== 'note') notes = -1;
    else if (notes < 0) notes = i;
    const ends = structure.zones[i + 1] !== 'note' && structure.zones[i + 1] !== 'blank';
    if (notes >= 0 && ends) add(snapshot.offsets[notes]!, end);
  });
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine);
}
