import { findNodeAtLocation, modify, type ParseError, parseTree } from 'jsonc-parser';
import type { TextEdit } from '../text/edit.ts';

/** The text of a new configuration file in which a rule is off. */
export function configurationWithout(rule: string): string {
  return `${JSON.stringify({ rules: { [rule]: 'off' } }, undefined, 2)}\n`;
}

/**
 * The edits of a configuration file after which a rule is off; its comments and its form stay. Undefined for a text that
 * cannot be read, since nobody knows what it would become.
 */
export function switchOff(text: string, rule: string): TextEdit[] | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const rules = findNodeAtLocation(root, ['rules']);
  if (rules && rules.type !== 'object') return undefined;
  const withOptions = findNodeAtLocation(root, ['rules', rule])?.type === 'array';
  const path = withOptions ? ['rules', rule, 0] : ['rules', rule];
  const indent = /^([\t ]+)\S/m.exec(text)?.[1] ?? '  ';
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: Math.min(8, indent.length), eol };
  return modify(text, path, 'off', { formattingOptions }).map(({ offset, length, content }) => ({
    start: offset,
    end: offset + length,
    newText: content,
  }));
}
