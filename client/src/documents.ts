import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  DOCUMENTS,
  type DocumentFile,
  READ_DOCUMENTS,
  READ_FILES,
  type ReadDocumentsParams,
  type ReadFilesParams,
} from '../../server/src/lsp/protocol.ts';

const FILES = '**/{*.un.md,*.undoc}';
const LEFT_OUT = '**/{node_modules,.*}/**';
const MOST = 4000;
const MOST_BYTES = 2_000_000;

/**
 * Gives the server the drafts and settings files of the workspace, on disk or virtual, when it asks for them. Reads and
 * nothing else: settings are data, so that they hold in folders that are not trusted, too.
 */
export function registerDocuments(context: ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    client.onRequest(DOCUMENTS, async () =>
      (await workspace.findFiles(FILES, LEFT_OUT, MOST)).map(uri => uri.toString()),
    ),
    client.onRequest(READ_DOCUMENTS, ({ uris }: ReadDocumentsParams) => Promise.all(uris.map(read))),
    client.onRequest(READ_FILES, ({ uris }: ReadFilesParams) => Promise.all(uris.map(textOf))),
  );
}

/** The text of a file, or null where there is none that can be read. */
async function textOf(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true)));
  } catch {
    return null;
  }
}

async function read(uri: string): Promise<DocumentFile> {
  try {
    const file = Uri.parse(uri, true);
    const { size } = await workspace.fs.stat(file);
    if (size > MOST_BYTES) return { uri, problem: `it is longer than ${MOST_BYTES / 1_000_000} MB` };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(file));
    return { uri, text };
  } catch (error) {
    return { uri, problem: error instanceof Error ? error.message : String(error) };
  }
}
