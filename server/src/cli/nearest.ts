import { existsSync } from 'node:fs';
import path from 'node:path';

/** The file of a name in the nearest folder above a file. */
export function nearestAbove(file: string, name: string): string | undefined {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    const found = path.join(folder, name);
    if (existsSync(found)) return found;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** The path of a file as settings files write it: from their folder, with `/`. */
export function pathFrom(settingsFile: string, file: string): string {
  return path
    .relative(path.dirname(path.resolve(settingsFile)), path.resolve(file))
    .split(path.sep)
    .join('/');
}
