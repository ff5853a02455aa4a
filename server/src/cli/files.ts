import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decode, type Encoding, encode } from './encoding.ts';
import { UserError } from './errors.ts';

/** A draft as read, with the encoding in which it is written back. */
export interface DraftFile {
  readonly file: string;
  readonly text: string;
  readonly encoding: Encoding;
}

const DRAFTS = ['**/*.undoc', '**/*.un.md'];
/** Longer lines are no text that a person drafts. */
const LONGEST_LINE = 2_000_000;

/** The files that paths, folders and patterns mean, in order, each once. A folder gives its `*.undoc` and `*.un.md`. */
export async function findFiles(paths: readonly string[], allowEmpty: boolean): Promise<string[]> {
  const files = new Set<string>();
  for (const each of paths) {
    if (each === '-') files.add(each);
    else for (const file of await expand(each, allowEmpty)) files.add(file);
  }
  return [...files];
}

async function expand(given: string, allowEmpty: boolean): Promise<string[]> {
  if (existsSync(given)) {
    if (!statSync(given).isDirectory()) return [given];
    const found = await glob(DRAFTS, given);
    if (found.length === 0 && !allowEmpty) {
      throw new UserError(
        `the folder “${given}” holds no drafts; name a file, or a folder with *.undoc or *.un.md files.`,
      );
    }
    return found;
  }
  const found = /[*?[{]/.test(given) ? await glob([given.split(path.sep).join('/')], '.') : [];
  if (found.length === 0 && !allowEmpty)
    throw new UserError(`there is no file “${given}”; check the name and the folder.`);
  return found;
}

async function glob(patterns: readonly string[], folder: string): Promise<string[]> {
  const { globSync } = await import('tinyglobby');
  const found = globSync(patterns, {
    cwd: folder,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
  });
  return found.map(file => path.join(folder, file)).sort();
}

/** Reads a draft; throws a UserError that says what is wrong with a file that is none. */
export function readDraft(file: string): DraftFile {
  const name = file === '-' ? 'standard input' : `“${file}”`;
  const bytes = readBytes(file, name);
  if (bytes.length === 0) throw new UserError(`${name} is empty; there is nothing to check.`);
  const { text, encoding } = decode(bytes, name);
  if (hasLongLine(text))
    throw new UserError(
      `${name} has a line of more than ${LONGEST_LINE / 1_000_000} million characters; break it into paragraphs.`,
    );
  return { file, text, encoding };
}

function readBytes(file: string, name: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new UserError(`there is no file ${name}; check the name and the folder.`);
    if (code === 'EISDIR') throw new UserError(`${name} is a folder; name a file in it.`);
    if (code === 'EACCES' || code === 'EPERM')
      throw new UserError(`${name} may not be read; ask for the right to read it.`);
    throw new UserError(`${name} cannot be read (${code ?? 'unknown reason'}); check the file and try again.`);
  }
}

function hasLongLine(text: string): boolean {
  if (text.length <= LONGEST_LINE) return false;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (i < text.length && code !== 10 && code !== 13) continue;
    if (i - start > LONGEST_LINE) return true;
    start = i + 1;
  }
  return false;
}

/** Writes a mended draft in its encoding, with the rights that the file had. */
export function writeDraft({ file, text, encoding }: DraftFile): void {
  const { mode } = statSync(file);
  try {
    writeFileSync(file, encode(text, encoding));
    chmodSync(file, mode);
  } catch {
    throw new UserError(`“${file}” may not be written; ask for the right to write it, or leave out --fix.`);
  }
}
