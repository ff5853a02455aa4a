import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { AGENDA_FOLDER } from '../knowledge/agenda-file.ts';
import type { Client } from './client.ts';
import { DOCUMENTS, type DocumentFile, READ_DOCUMENTS, type ReadDocumentsParams } from './protocol.ts';
import type { DraftStore } from './workspace-documents.ts';
import { SETTINGS_FILES } from './workspace-settings.ts';

/** How the server itself finds the drafts of a workspace folder and reads one, where it can. */
export interface DraftReader {
  list(folder: string): Promise<string[]>;
  /** Rejects, with the reason in words, where a draft cannot be read. */
  read(uri: string): Promise<string>;
}

/** Where the drafts of the workspace come from; undefined where neither the client nor the server can read them. */
export function draftStore(
  connection: Connection,
  client: Client,
  drafts: DraftReader | undefined,
): DraftStore | undefined {
  if (client.documents) {
    return {
      list: () => connection.sendRequest<string[]>(DOCUMENTS),
      read: uris => connection.sendRequest<DocumentFile[]>(READ_DOCUMENTS, { uris } satisfies ReadDocumentsParams),
    };
  }
  if (!drafts) return undefined;
  const read = (uri: string): Promise<DocumentFile> =>
    drafts.read(uri).then(
      text => ({ uri, text }),
      error => ({ uri, problem: error instanceof Error ? error.message : String(error) }),
    );
  return {
    list: async () => (await Promise.all(client.folders.map(folder => drafts.list(folder)))).flat(),
    read: uris => Promise.all(uris.map(read)),
  };
}

/** Asks the client to tell of drafts and settings that change and, where it does not on its own, of agenda files. */
export function watch(connection: Connection, client: Client): Promise<void> {
  const settings = SETTINGS_FILES.map(name => `**/${name}`);
  const agendas = client.agendas ? [] : [`**/${AGENDA_FOLDER}/*.json`];
  return watchAlso(connection, ['**/*.un.md', '**/*.undoc', ...settings, ...agendas]);
}

/** Asks the client to tell of more files that change. */
export async function watchAlso(connection: Connection, patterns: readonly string[]): Promise<void> {
  const watchers = patterns.map(globPattern => ({ globPattern }));
  try {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  } catch (error) {
    connection.console.warn(`Files are not watched: ${String(error)}`);
  }
}
