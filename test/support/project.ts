import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All files under a folder whose names end so, sorted, with forward slashes. */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .map(file => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
}

export function read(file: string): string {
  return readFileSync(file, 'utf8');
}

const CORPUS = path.resolve('../shared/corpus');

export interface CorpusEntry {
  readonly file: string;
  readonly symbol: string;
  readonly docType: string;
  readonly session: readonly string[] | null;
  readonly agendaItems: readonly string[];
  readonly annexes: number;
  readonly date: string | null;
  readonly language: string;
  readonly tags: readonly string[];
  readonly text: string;
}

/** The real documents kept beside the project, or undefined where they are missing. */
export function corpus(): CorpusEntry[] | undefined {
  if (!existsSync(path.join(CORPUS, 'index.json'))) return undefined;
  const index = JSON.parse(read(path.join(CORPUS, 'index.json'))) as Omit<CorpusEntry, 'text'>[];
  return index.map(entry => ({ ...entry, text: read(path.join(CORPUS, entry.file)) }));
}

/** The letter from which the product started, or undefined where it is missing. */
export function seedLetter(): string | undefined {
  const file = path.join(CORPUS, 'seed.md');
  return existsSync(file) ? read(file) : undefined;
}

export const NO_CORPUS = 'the real documents of ../shared/corpus are not here';
