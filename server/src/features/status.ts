import type { Draft } from '../analysis/engine.ts';
import { runs } from '../analysis/settings.ts';
import { KIND_LABELS } from '../model/kind.ts';
import type { KindEvidence } from '../model/kind-evidence.ts';
import { LIMITS, wordLimit } from '../rules/report/_limit.ts';
import rule from '../rules/report/word-limit.ts';
import { kindWords } from './kind.ts';

/** What the status bar shows of a document. */
export interface Status {
  readonly kind: string;
  readonly kindLabel: string;
  /** What tells the kind, and the words that do. */
  readonly kindBy: KindEvidence['by'];
  readonly kindWords: string;
  /** What the words of the document tell, where its kind was given. */
  readonly detected?: Pick<Status, 'kind' | 'kindLabel' | 'kindBy' | 'kindWords'>;
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
    kindBy: model.kindEvidence.by,
    kindWords: kindWords(model.kindEvidence),
    ...(instead && {
      detected: {
        kind: instead.kind,
        kindLabel: KIND_LABELS[instead.kind],
        kindBy: instead.by,
        kindWords: kindWords(instead),
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
