import type { Draft } from '../analysis/engine.ts';
import { type OutlineKind, type OutlineNode, outline } from '../model/outline.ts';
import { RANK, type Severity } from '../rules/rule.ts';
import { firstIndex, type Range } from '../text/lines.ts';
import { toRange } from './ranges.ts';

/** A part of a document, with what was found in it. */
export interface StructureNode {
  readonly name: string;
  readonly kind: OutlineKind;
  readonly range: Range;
  readonly selection: Range;
  /** How many findings lie in it, those of its parts included, and the most serious of them. Hints are not counted. */
  readonly findings: number;
  readonly worst?: Severity;
  /** The place of an annex among the annexes of the document, from 0. */
  readonly annex?: number;
  readonly children: readonly StructureNode[];
}

/** The parts of a draft as people see them, with the findings of each. */
export function structureView(draft: Draft): StructureNode[] {
  const findings = draft.diagnostics.filter(({ severity }) => severity !== 'hint').sort((a, b) => a.start - b.start);
  /** The first finding that begins at an offset or behind it. */
  const firstFrom = (offset: number) => firstIndex(findings.length, i => findings[i]!.start < offset);
  let annexes = 0;
  const view = (node: OutlineNode, isRoot: boolean): StructureNode => {
    const own = findings.slice(firstFrom(node.start), firstFrom(node.end + 1));
    const worst = own.reduce<Severity | undefined>(
      (one, { severity }) => (one === undefined || RANK[severity] < RANK[one] ? severity : one),
      undefined,
    );
    return {
      name: node.name,
      kind: node.kind,
      range: toRange(draft.snapshot, node),
      selection: toRange(draft.snapshot, node.selection),
      findings: own.length,
      ...(worst && { worst }),
      ...(isRoot && node.kind === 'annex' && { annex: annexes++ }),
      children: node.children.map(child => view(child, false)),
    };
  };
  return outline(draft.model).map(node => view(node, true));
}
