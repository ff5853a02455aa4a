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
  /** Where the cursor is while a word is being typed: findings that end there wait. */
  readonly typedAt?: number;
  /** Gives the address of the page of a rule, where the client can open it. */
  readonly page?: (id: string) => string;
}

/** The findings of a draft in the form of the protocol. */
export function diagnostics(draft: Draft, context: DiagnosticContext): Diagnostic[] {
  const shown = draft.diagnostics.filter(found => !isBeingTyped(found, context.typedAt));
  return shown.slice(0, MOST).map(found => toDiagnostic(draft, found, context));
}

/** True for a finding about the word at whose end, or just behind it, the cursor is. */
export function isBeingTyped(found: Found, typedAt: number | undefined): boolean {
  return typedAt !== undefined && found.start < typedAt && (found.end === typedAt || found.end === typedAt - 1);
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
    ...(context.page && { codeDescription: { href: context.page(found.rule.id) } }),
    ...(tags.length > 0 && { tags }),
    ...(context.related &&
      found.related.length > 0 && {
        relatedInformation: found.related.map(related => ({
          message: related.message,
          location:
            'elsewhere' in related ? related.elsewhere : { uri: context.uri, range: toRange(snapshot, related) },
        })),
      }),
  };
}
