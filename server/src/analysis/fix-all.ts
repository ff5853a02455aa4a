import type { TextEdit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import type { Diagnostic, Engine } from './engine.ts';

const ROUNDS = 10;

/** The safe fixes of a list of findings that do not overlap, in the order of the findings. */
export function safeEdits(diagnostics: readonly Diagnostic[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const diagnostic of diagnostics) {
    const fix = diagnostic.fixes().find(each => each.safe);
    if (!fix || fix.edits.some(edit => taken.some(other => overlap(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  return taken;
}

/** Applies safe fixes until none is left. A second run changes nothing. */
export function fixAll(engine: Engine, text: string): string {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const edits = safeEdits(engine.open(current).diagnostics);
    if (edits.length === 0) break;
    const next = applyEdits(current, edits);
    if (next === current) break;
    current = next;
  }
  return current;
}

function overlap(a: TextEdit, b: TextEdit): boolean {
  const touching = a.start === b.start && a.end === b.end;
  return touching || (a.start < b.end && b.start < a.end);
}
