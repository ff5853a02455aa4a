import { kindReason } from '../features/kind.ts';
import { type OutlineNode, outline } from '../model/outline.ts';
import { modelOf } from '../model/structure.ts';
import { Snapshot } from '../syntax/snapshot.ts';
import { readDraft } from './files.ts';
import type { Output } from './main.ts';

/** Prints the parts of a document as an indented list or as JSON. */
export async function outlineOf(path: string, format: 'pretty' | 'json', output: Output): Promise<void> {
  const snapshot = Snapshot.of(readDraft(path).text);
  const model = modelOf(snapshot);
  const nodes = outline(model);
  if (format === 'json')
    output.stdout(
      `${JSON.stringify(
        nodes.map(node => toJson(snapshot, node)),
        undefined,
        2,
      )}\n`,
    );
  else {
    output.stdout(nodes.map(node => toText(snapshot, node, '')).join(''));
    output.stdout(`\n${model.variety}. ${kindReason(model.kindEvidence)}\n`);
  }
}

function toJson(snapshot: Snapshot, node: OutlineNode): unknown {
  return {
    name: node.name,
    kind: node.kind,
    range: { start: snapshot.positionAt(node.start), end: snapshot.positionAt(node.end) },
    children: node.children.map(child => toJson(snapshot, child)),
  };
}

function toText(snapshot: Snapshot, node: OutlineNode, indent: string): string {
  const line = snapshot.positionAt(node.start).line + 1;
  const own = `${String(line).padStart(5)}  ${indent}${node.kind}  ${node.name}\n`;
  return own + node.children.map(child => toText(snapshot, child, `${indent}  `)).join('');
}
