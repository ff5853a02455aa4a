import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';

const DRAFTS = ['**/*.un.md', '**/*.undoc'];
/** Longer files are no drafts that a person writes. */
const MOST_BYTES = 2_000_000;

/** The addresses of the drafts in a folder on disk, without hidden folders and what was installed. */
export async function listDrafts(folder: string): Promise<string[]> {
  if (!folder.startsWith('file:')) return [];
  const root = fileURLToPath(folder);
  const ignore = ['**/node_modules/**'];
  const found = await glob(DRAFTS, {
    cwd: root,
    ignore,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.sort().map(file => pathToFileURL(path.join(root, file)).href);
}

/** The text of a draft on disk. Rejects, with the reason in words, where it cannot be read. */
export async function readDraft(uri: string): Promise<string> {
  const file = fileURLToPath(uri);
  if ((await stat(file)).size > MOST_BYTES) throw new Error(`it is longer than ${MOST_BYTES / 1_000_000} MB`);
  return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
}
