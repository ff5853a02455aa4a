import type { Draft } from '../analysis/engine.ts';
import { KIND_LABELS } from '../model/kind.ts';
import { kindReason } from './kind.ts';

/** What the status bar shows of a document. */
export interface Status {
  readonly kind: string;
  readonly kindLabel: string;
  /** Why it is held to be of this kind, in one sentence. */
  readonly kindReason: string;
  /** What the words of the document tell, where its kind was given. */
  readonly detected?: { readonly kind: string; readonly kindLabel: string; readonly kindReason: string };
  readonly session?: string;
  readonly words: number;
}

/** Kind, session and number of words. */
export function status(draft: Draft): Status {
  const { model } = draft;
  const session = model.columns.find(column => column.session)?.session?.text;
  const { instead } = model.kindEvidence;
  return {
    kind: model.kind,
    kindLabel: model.variety,
    kindReason: kindReason(model.kindEvidence),
    ...(instead && {
      detected: { kind: instead.kind, kindLabel: KIND_LABELS[instead.kind], kindReason: kindReason(instead) },
    }),
    words: model.words,
    ...(session && { session }),
  };
}
