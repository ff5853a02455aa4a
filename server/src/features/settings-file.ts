import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver-types';
import type { Problem } from '../analysis/configuration.ts';
import { Snapshot } from '../syntax/snapshot.ts';
import { say } from '../text/say.ts';
import { SOURCE } from './diagnostics.ts';
import { toRange, toTextEdit } from './ranges.ts';

/** The faults of a settings file in the form of the protocol. */
export function problemDiagnostics(text: string, problems: readonly Problem[]): Diagnostic[] {
  const snapshot = Snapshot.of(text);
  return problems.map(problem => ({
    range: toRange(snapshot, problem),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: problem.message,
  }));
}

/** For each fault at a range of a settings file, the word that was probably meant. */
export function problemActions(
  snapshot: Snapshot,
  problems: readonly Problem[],
  range: Range,
  context: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] },
): CodeAction[] {
  const start = snapshot.offsetAt(range.start);
  const end = snapshot.offsetAt(range.end);
  return problems.flatMap(problem => {
    if (problem.meant === undefined || problem.start > end || problem.end < start) return [];
    const edit = { start: problem.start, end: problem.end, newText: JSON.stringify(problem.meant) };
    return [
      {
        title: say`Write “${problem.meant}”`,
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: context.diagnostics.filter(each => each.message === problem.message),
        edit: { changes: { [context.uri]: [toTextEdit(snapshot, edit)] } },
      },
    ];
  });
}
