import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The agenda files of a folder on disk, for clients that cannot read them for the server. */
export async function readAgendaFiles(folder: string, place: string): Promise<{ uri: string; text: string }[]> {
  try {
    const root = path.join(fileURLToPath(folder), place);
    const names = (await readdir(root)).filter(name => name.endsWith('.json')).sort();
    return await Promise.all(
      names.map(async name => {
        const file = path.join(root, name);
        return { uri: pathToFileURL(file).href, text: await readFile(file, 'utf8') };
      }),
    );
  } catch {
    return [];
  }
}
