import type { Draft } from '../analysis/engine.ts';
import { writeAgendaFile } from '../knowledge/agenda-file.ts';
import { agendaIn } from '../workspace/agenda-document.ts';

export interface ImportedAgenda {
  readonly session: number;
  readonly items: number;
  /** Text of the file for this agenda. */
  readonly text: string;
}

/** The agenda file for a document that names a session and lists the items of its agenda; undefined for any other. */
export function importAgenda(draft: Draft): ImportedAgenda | undefined {
  const agenda = agendaIn(draft.model);
  return agenda && { session: agenda.session, items: agenda.items.length, text: writeAgendaFile(agenda) };
}
