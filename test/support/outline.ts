import assert from 'node:assert/strict';
import type { DocumentModel } from '../../server/src/model/document.ts';
import { type OutlineNode, outline } from '../../server/src/model/outline.ts';
import { modelOf } from '../../server/src/model/structure.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';

/** Children lie inside their parent, in order and apart; what names a node lies inside it. */
export function assertNested(nodes: readonly OutlineNode[], start: number, end: number): void {
  let at = start;
  for (const node of nodes) {
    assert.ok(
      node.start >= at && node.end >= node.start && node.end <= end,
      `${node.kind} ${node.start}–${node.end} in ${at}–${end}`,
    );
    assert.ok(node.selection.start >= node.start && node.selection.end <= node.end, node.kind);
    assert.ok(node.name.length > 0);
    assertNested(node.children, node.start, node.end);
    at = node.end;
  }
}

/** The outline is a tree, and every block of text lies inside one of its roots. */
export function assertOutline(model: DocumentModel, label = ''): void {
  const { snapshot, structure, blocks } = model;
  const roots = outline(model);
  assertNested(roots, 0, snapshot.length);
  blocks.forEach(({ block }, i) => {
    if (structure.zones[i] === 'blank') return;
    const start = snapshot.offsets[i]!;
    const end = start + block.contentEnd;
    assert.ok(
      roots.some(node => node.start <= start && node.end >= end),
      `${label} line ${snapshot.lines[i]! + 1}: “${block.text.slice(0, 60)}” lies outside the outline`,
    );
  });
}

/** Kind, language, zones and outline of a document, for people to read. */
export function dump(text: string): string {
  const snapshot = Snapshot.of(text);
  const model = modelOf(snapshot);
  const line = (offset: number) => snapshot.positionAt(offset).line + 1;
  const zones = model.blocks.flatMap((_, i) => {
    const zone = model.structure.zones[i]!;
    return zone === 'blank'
      ? []
      : [
          `${line(snapshot.offsets[i]!)} ${zone}${model.structure.partOf[i] ? ` of part ${model.structure.partOf[i]}` : ''}`,
        ];
  });
  const show = (nodes: readonly OutlineNode[], indent: string): string[] =>
    nodes.flatMap(node => [
      `${indent}${line(node.start)}–${line(node.end)} ${node.kind}: ${node.name}`,
      ...show(node.children, `${indent}  `),
    ]);
  const { by, words } = model.kindEvidence;
  const told = `${model.variety} (${[by, words].filter(each => each).join(': ')})`;
  return [`${model.kind}, ${model.language}`, told, '', ...show(outline(model), ''), '', ...zones, ''].join('\n');
}
