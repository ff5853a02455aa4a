import type { Block } from '../syntax/block.ts';
import type { Span } from '../syntax/markup.ts';
import type { Snapshot } from '../syntax/snapshot.ts';
import { once } from '../text/once.ts';
import { decoded, nameFrom, resolveName } from './address.ts';

/** A Markdown link to a file, such as `[the letter](../2025/letter.un.md)`; the span is that of the name of the file. */
export interface FileLink extends Span {
  readonly name: string;
  /** True where the name stands between angle brackets, as it may with spaces in it. */
  readonly bracketed: boolean;
}

const LINK = /\]\((?:<([^<>\r\n]{1,500})>|([^\s()<>]{1,500}))/g;
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i;

/** The links of a block; spans count from the block. */
const linksIn = once((block: Block): readonly FileLink[] => (block.text.includes('](') ? read(block.text) : NO_LINKS));
const NO_LINKS: readonly FileLink[] = [];

function read(text: string): FileLink[] {
  return Array.from(text.matchAll(LINK)).flatMap(found => {
    const whole = found[1] ?? found[2]!;
    const name = whole.replace(/#.*$/, '');
    if (ELSEWHERE.test(whole) || name === '') return [];
    const start = found.index + (found[1] === undefined ? 2 : 3);
    return [{ start, end: start + name.length, name, bracketed: found[1] !== undefined }];
  });
}

/** The links of a text. */
export function fileLinks(snapshot: Snapshot): FileLink[] {
  const found: FileLink[] = [];
  snapshot.blocks.forEach((block, i) => {
    const base = snapshot.offsets[i]!;
    for (const link of linksIn(block)) found.push({ ...link, start: base + link.start, end: base + link.end });
  });
  return found;
}

/** The file to which a link in a file leads; undefined where it leads to none. */
export function linkedFile(address: string, { name }: Pick<FileLink, 'name'>): string | undefined {
  return resolveName(address, decoded(name));
}

/** The name of a file for a link in another file; undefined where no name leads there. */
export function linkName(
  address: string,
  file: string,
  { bracketed }: Pick<FileLink, 'bracketed'>,
): string | undefined {
  const name = nameFrom(address, file);
  if (name === undefined) return undefined;
  const words = decoded(name);
  return bracketed && !/[<>#]/.test(words) ? words : name.replace(/[()]/g, sign => (sign === '(' ? '%28' : '%29'));
}
