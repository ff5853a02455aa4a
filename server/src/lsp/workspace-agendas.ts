import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { Engine } from '../analysis/engine.ts';
import { SOURCE } from '../features/diagnostics.ts';
import type { ServedAgenda } from '../features/references.ts';
import { AGENDA_FOLDER, readAgendaFile } from '../knowledge/agenda-file.ts';
import { type Agenda, withAgendas } from '../knowledge/agendas.ts';
import { AGENDAS, type AgendaFile } from './protocol.ts';

/** How agenda files come to the server: from the client, or from the disk. */
export interface AgendaReader {
  readonly fromClient: boolean;
  readonly folders: readonly string[];
  read?(folder: string, place: string): Promise<AgendaFile[]>;
}

/**
 * Reads the agendas of the workspace and puts them before the built-in ones. A file with a fault is reported in that
 * file and left aside; the built-in agenda of its session stays in force. Gives the files that are used.
 */
export async function loadAgendas(
  connection: Connection,
  engine: Engine,
  reader: AgendaReader,
): Promise<readonly ServedAgenda[]> {
  const files = reader.fromClient
    ? await connection.sendRequest<AgendaFile[]>(AGENDAS)
    : (await Promise.all(reader.folders.map(folder => reader.read?.(folder, AGENDA_FOLDER) ?? []))).flat();
  const agendas: Agenda[] = [];
  const served: ServedAgenda[] = [];
  for (const { uri, text } of files) {
    const reading = readAgendaFile(text, nameOf(uri));
    if ('agenda' in reading) {
      agendas.push(reading.agenda);
      served.push({ uri, text: text.replace(/^\ufeff/, ''), session: reading.agenda.session });
    }
    const problem = 'problem' in reading ? [reading.problem] : [];
    void connection.sendDiagnostics({
      uri,
      diagnostics: problem.map(each => ({
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
        severity: DiagnosticSeverity.Error,
        source: SOURCE,
        message: `This agenda is left aside: ${each}.`,
      })),
    });
  }
  engine.agendas = withAgendas(agendas);
  return served;
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf(AGENDA_FOLDER));
}
