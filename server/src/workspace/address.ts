// Addresses of files as clients give them, on disk or not: `file:///drafts/letter.un.md`, `memfs:/letter.un.md`.

/** The file of which a document shows a state: editors show an earlier one, from git, beside that on disk. */
export function fileShownBy(address: string): string {
  return address.startsWith('git:/') ? `file://${address.slice('git:'.length).replace(/\?.*$/, '')}` : address;
}

/** The folder of a file or folder, without a stroke at its end; undefined where there is none above. */
export function parentOf(address: string): string | undefined {
  const at = address.lastIndexOf('/');
  return at < rootLength(address) ? undefined : address.slice(0, at);
}

/** The folders above a file, the nearest first, up to and with `last` where it is one of them. */
export function foldersAbove(address: string, last: string | undefined): string[] {
  const folders: string[] = [];
  for (let folder = parentOf(address); folder !== undefined; folder = parentOf(folder)) {
    folders.push(folder);
    if (folder === last) break;
  }
  return folders;
}

/** The file that a name such as `../base.json` means in the file at an address; undefined where it means none. */
export function resolveName(address: string, name: string): string | undefined {
  const named = name.replaceAll('\\', '/');
  const disk = /^[a-z]:\//i.test(named);
  let folder = disk ? 'file://' : named.startsWith('/') ? address.slice(0, rootLength(address)) : parentOf(address);
  for (const part of named.split('/')) {
    if (folder === undefined) return undefined;
    if (part === '..') folder = parentOf(folder);
    else if (part !== '.' && part !== '') folder = `${folder}/${encodeURIComponent(part)}`;
  }
  return folder;
}

/** The name by which a file is meant in the file at an address, such as `../base.json`; undefined where none means it. */
export function nameFrom(address: string, file: string): string | undefined {
  const from = parentOf(address)?.split('/');
  const to = file.split('/');
  if (!from || !sameRoot(address, file)) return undefined;
  let same = 0;
  while (same < from.length && same < to.length - 1 && fileKey(from[same]!) === fileKey(to[same]!)) same++;
  return [...Array<string>(from.length - same).fill('..'), ...to.slice(same)].join('/');
}

function sameRoot(one: string, other: string): boolean {
  return one.slice(0, rootLength(one)).toLowerCase() === other.slice(0, rootLength(other)).toLowerCase();
}

/** The path of a file below a folder, in words as people write it; its name alone where it lies elsewhere. */
export function pathBelow(folder: string | undefined, address: string): string {
  const start = folder === undefined ? undefined : `${folder.replace(/\/$/, '')}/`;
  const rest = start && address.startsWith(start) ? address.slice(start.length) : nameOf(address);
  return decoded(rest);
}

/** A part of an address in words as people write it. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The name of a file without its folders. */
export function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** The folder of a list, the innermost, in which a file lies; spelt as in the address of the file. */
export function folderOf(address: string, folders: readonly string[]): string | undefined {
  const keys = new Set(folders.map(folder => fileKey(folder.replace(/\/$/, ''))));
  return foldersAbove(address, undefined).find(folder => keys.has(fileKey(folder)));
}

/** The address of a file in one spelling: clients escape the same name differently. */
export function fileKey(uri: string): string {
  if (last.uri !== uri) last = { uri, key: decoded(uri).replace(/^file:\/\/\/[a-z]:/i, drive => drive.toLowerCase()) };
  return last.key;
}

/** Lists of places name the same file again and again. */
let last = { uri: '', key: '' };

/** Length of what stands before the first folder: scheme and authority. */
function rootLength(address: string): number {
  return /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i.exec(address)?.[0].length ?? 0;
}
