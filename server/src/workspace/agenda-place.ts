import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { JsonPath } from '../knowledge/agenda-file.ts';
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

/**
 * Where a fault of an agenda file stands: the value at a path, or the nearest one around it that is there; in a text
 * that is no JSON the place where it ceases to be.
 */
export function problemPlace(text: string, at: JsonPath | undefined): Span {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors);
  const [error] = errors;
  if (!at && error) return { start: error.offset, end: error.offset + Math.max(1, error.length) };
  for (let length = at?.length ?? 0; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, at!.slice(0, length));
    if (node) return { start: node.offset, end: length === 0 ? node.offset + 1 : node.offset + node.length };
  }
  return { start: 0, end: Math.min(1, text.length) };
}
