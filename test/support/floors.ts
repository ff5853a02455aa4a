import { read } from './project.ts';

/** What the scores must not fall below, and the reports in 1,000 words that they must not rise above. */
export interface Floors {
  readonly operators: number;
  readonly recall: number;
  readonly repair: number;
  /** For every class with so many defects or more. */
  readonly everyClass: { readonly defects: number; readonly recall: number; readonly repair: number };
  readonly own: Ceilings;
  readonly issued: Ceilings;
  /** For every kind of issued documents with so many words or more. */
  readonly everyKind: Ceilings & { readonly words: number };
}

interface Ceilings {
  readonly error: number;
  readonly warning: number;
  readonly information?: number;
}

export const floors = JSON.parse(read('test/score-floors.json')) as Floors;
