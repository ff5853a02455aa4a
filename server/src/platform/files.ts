import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Longer files are no settings that a person writes. */
const MOST_BYTES = 10_000_000;

/** The text of a file on disk, or undefined where there is none that can be read. */
export async function readText(uri: string): Promise<string | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const file = fileURLToPath(uri);
    if ((await stat(file)).size > MOST_BYTES) return undefined;
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}
