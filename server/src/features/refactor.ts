import type { Draft } from '../analysis/engine.ts';
import type { Span } from '../syntax/markup.ts';
import { byRule } from './refactor/by-rule.ts';
import { changeSession } from './refactor/change-session.ts';
import { identicalLetters } from './refactor/identical-letters.ts';
import { letteredList } from './refactor/lettered-list.ts';
import { levels } from './refactor/levels.ts';
import { moveParagraph } from './refactor/move-paragraph.ts';
import { oneMoreAnnex } from './refactor/one-more-annex.ts';
import type { Refactor, Refactoring } from './refactor/refactoring.ts';
import { renumber } from './refactor/renumber.ts';
import { sortStates } from './refactor/sort-states.ts';
import { stateForms } from './refactor/state-forms.ts';

/** Those that concern the words at the cursor before those that concern the document. */
const ALL: readonly Refactor[] = [
  stateForms,
  sortStates,
  letteredList,
  levels,
  moveParagraph,
  renumber,
  changeSession,
  identicalLetters,
  byRule,
  oneMoreAnnex,
];

/** What can be made of a draft at a selection, whose start and end are UTF-16 offsets. */
export function refactorings(draft: Draft, selection: Span): Refactoring[] {
  return draft.model.recognized ? ALL.flatMap(find => find(draft, selection)) : [];
}
