import type { Draft } from '../../analysis/engine.ts';
import type { Span } from '../../syntax/markup.ts';
import type { TextEdit } from '../../text/edit.ts';

/** A change that keeps a draft right and makes something else of it. Offsets are UTF-16. */
export interface Refactoring {
  readonly title: string;
  /** Kind of the code action. */
  readonly kind: string;
  /** Why it cannot be done here, in one sentence; absent where it can. */
  readonly disabled?: string;
  /** The change, worked out when somebody wants it. */
  edits(): readonly TextEdit[];
}

/** Finds what can be made of a draft at a selection. It looks at facts near the selection and works out no edits. */
export type Refactor = (draft: Draft, selection: Span) => readonly Refactoring[];

export const REFACTOR = 'refactor.rewrite.masthead';
