import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Span } from '../syntax/markup.ts';

/** Where an agenda file gives an item or sub-item: the number or letter in its text. */
export function itemPlace(text: string, number: number, path: readonly string[]): Span | undefined {
  const root = parseTree(text);
  let found = root && entry(root, 'items', 'number', number);
  for (const letter of path) found = found && entry(found, 'subItems', 'letter', letter);
  const named = found && findNodeAtLocation(found, [path.length === 0 ? 'number' : 'letter']);
  return named && { start: named.offset, end: named.offset + named.length };
}

function entry(node: Node, list: string, key: string, value: number | string): Node | undefined {
  return findNodeAtLocation(node, [list])?.children?.find(each => findNodeAtLocation(each, [key])?.value === value);
}
