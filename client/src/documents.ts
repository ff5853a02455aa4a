import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  DOCUMENTS,
  type DocumentFile,
  READ_DOCUMENTS,
  type ReadDocumentsParams,
} from '../../server/src/lsp/protocol.ts';

const FILES = '**/{*.un.md,*.undoc}';
const LEFT_OUT = '**/{node_modules,.*}/**';
const MOST = 4000;
const MOST_BYTES = 2_000_000;

/** Gives the server the drafts of the workspace, on disk or virtual, when it asks for them. Reads and nothing else. */
export function registerDocuments(context: ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    client.onRequest(DOCUMENTS, async () =>
      (await workspace.findFiles(FILES, LEFT_OUT, MOST)).map(uri => uri.toString()),
    ),
    client.onRequest(READ_DOCUMENTS, ({ uris }: ReadDocumentsParams) => Promise.all(uris.map(read))),
  );
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
