import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Draft, Diagnostic as Found } from '../analysis/engine.ts';
import { toRange } from './ranges.ts';

/** An editor shows no more in one file; errors come first. */
const MOST = 1000;
export const SOURCE = 'masthead';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export interface DiagnosticContext {
  readonly uri: string;
  readonly related: boolean;
  readonly tags: boolean;
  /** Address of the folder with the pages of the rules, if the client can open them. */
  readonly pages?: string;
}

/** The findings of a draft in the form of the protocol. */
export function diagnostics(draft: Draft, context: DiagnosticContext): Diagnostic[] {
  return draft.diagnostics.slice(0, MOST).map(found => toDiagnostic(draft, found, context));
}

function toDiagnostic(draft: Draft, found: Found, context: DiagnosticContext): Diagnostic {
  const { snapshot } = draft;
  const tags = context.tags && found.rule.id === 'name/superseded' ? [DiagnosticTag.Deprecated] : [];
  return {
    range: toRange(snapshot, found),
    severity: SEVERITIES[found.severity],
    code: found.rule.id,
    source: SOURCE,
    message: found.message,
    ...(context.pages && { codeDescription: { href: `${context.pages}/${found.rule.id}.md` } }),
    ...(tags.length > 0 && { tags }),
    ...(context.related &&
      found.related.length > 0 && {
        relatedInformation: found.related.map(related => ({
          message: related.message,
          location: { uri: context.uri, range: toRange(snapshot, related) },
        })),
      }),
  };
}
