import type { Draft } from '../analysis/engine.ts';
import { runs } from '../analysis/settings.ts';
import { KIND_LABELS } from '../model/kind.ts';
import { LIMITS, wordLimit } from '../rules/report/_limit.ts';
import rule from '../rules/report/word-limit.ts';
import { sayText } from '../text/say.ts';
import { kindReason } from './kind.ts';

/** What the status bar shows of a document. */
export interface Status {
  readonly kind: string;
  readonly kindLabel: string;
  /** What tells the kind, in one sentence. */
  readonly kindReason: string;
  /** What the words of the document tell, where its kind was given. */
  readonly detected?: Pick<Status, 'kind' | 'kindLabel' | 'kindReason'>;
  readonly session?: string;
  readonly words: number;
  /** How many words it may have, where its kind has a limit. */
  readonly limit?: number;
}

/** Kind, session and number of words. */
export function status(draft: Draft): Status {
  const { model } = draft;
  const session = model.columns.find(column => column.session)?.session?.text;
  const { instead } = model.kindEvidence;
  const limit = limitOf(draft);
  return {
    kind: model.kind,
    kindLabel: model.variety,
    kindReason: kindReason(model.kindEvidence),
    ...(instead && {
      detected: {
        kind: instead.kind,
        kindLabel: sayText(KIND_LABELS[instead.kind]),
        kindReason: kindReason(instead),
      },
    }),
    words: model.words,
    ...(session && { session }),
    ...(limit !== undefined && { limit }),
  };
}

/** The limit of words by the options of its rule; none where the rule does not judge the document. */
export function limitOf({ model, settings }: Draft): number | undefined {
  const judged = runs(rule, settings) && (model.date?.year ?? Infinity) >= (rule.years?.from ?? 0);
  return judged ? wordLimit(model, { ...LIMITS, ...settings.options[rule.id] })?.limit : undefined;
}
