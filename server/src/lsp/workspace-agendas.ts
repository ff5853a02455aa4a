import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { SOURCE } from '../features/diagnostics.ts';
import type { ServedAgenda } from '../features/references.ts';
import { AGENDA_FOLDER, type AgendaProblem, readAgendaFile } from '../knowledge/agenda-file.ts';
import { type Agenda, type Agendas, withAgendas } from '../knowledge/agendas.ts';
import { Snapshot } from '../syntax/snapshot.ts';
import { say } from '../text/say.ts';
import { problemPlace } from '../workspace/agenda-place.ts';
import { AGENDAS, type AgendaFile } from './protocol.ts';

/** How agenda files come to the server: from the client, or from the disk. */
export interface AgendaReader {
  readonly fromClient: boolean;
  readonly folders: readonly string[];
  read?(folder: string, place: string): Promise<AgendaFile[]>;
}

/** The agendas of `.masthead/agenda`, and the texts of the files that they come from. */
export interface AgendaFiles {
  readonly agendas: readonly Agenda[];
  readonly served: readonly ServedAgenda[];
}

/**
 * Reads the agenda files of the workspace. One with a fault is reported in itself, at the place, and left aside; the
 * agenda that would hold without it stays in force.
 */
export async function loadAgendas(connection: Connection, reader: AgendaReader): Promise<AgendaFiles> {
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
    const problems = 'problem' in reading ? [diagnosticOf(text, reading)] : [];
    void connection.sendDiagnostics({ uri, diagnostics: problems });
  }
  return { agendas, served };
}

function diagnosticOf(text: string, { problem, at }: AgendaProblem): Diagnostic {
  const { snapshot, start, end } = { snapshot: Snapshot.of(text), ...problemPlace(text, at) };
  return {
    range: { start: snapshot.positionAt(start), end: snapshot.positionAt(end) },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: say`This agenda is left aside: ${problem}.`,
  };
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf(AGENDA_FOLDER));
}

/**
 * The agendas that are in force: those of files, which somebody has put there for it, before those of open documents,
 * before those of documents on disk, before the built-in ones.
 */
export class AgendasInForce {
  #files: readonly Agenda[] = [];
  readonly #open = new Map<string, Agenda>();

  /** Takes the agendas of files, in place of those before. */
  files(agendas: readonly Agenda[]): void {
    this.#files = agendas;
  }

  /** Takes the agenda of an open document, or that it has none; true where that is new. */
  open(uri: string, agenda: Agenda | undefined): boolean {
    const before = this.#open.get(uri);
    if (JSON.stringify(before) === JSON.stringify(agenda)) return false;
    if (agenda) this.#open.set(uri, agenda);
    else this.#open.delete(uri);
    return true;
  }

  with(onDisk: readonly Agenda[]): Agendas {
    return withAgendas([...this.#files, ...this.#open.values(), ...onDisk]);
  }
}
