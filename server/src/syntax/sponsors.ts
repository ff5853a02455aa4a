import type { Span } from './markup.ts';

/** The line of sponsors above a proposal: `Benin, Chile* and Japan: draft resolution`. Spans are offsets in the text read. */
export interface Sponsors extends Span {
  readonly sponsors: readonly (Span & { readonly text: string; readonly starred: boolean })[];
  /** What they propose: `draft resolution`, `revised draft resolution`, `draft decision`, `amendment`. */
  readonly proposal: Span & { readonly text: string };
}

const PROPOSAL =
  /:\s?\\?\*{0,3}\s*((?:revised\s+|oral\s+|further\s+)?(?:draft\s+(?:resolution|decision|declaration|statement|proposal)|(?:sub-)?amendments?|working paper|proposal))\b/i;
/** What parts two names; an asterisk may stand before or after the comma. */
const SEPARATOR = /,[\\*]{0,6}\s*(?:and\s+)?|\s+and\s+(?=\p{Lu})/giu;
/** Names of States that hold the word which parts others. */
const JOINED = /\b(?:Antigua|Bosnia|Saint Kitts|Saint Vincent|Sao Tome|São Tomé|Trinidad|Great Britain)$/i;

/** Reads the names before the colon of a proposal's title. */
export function readSponsors(text: string): Sponsors | undefined {
  const match = PROPOSAL.exec(text.slice(0, 4000));
  if (!match || match.index === 0) return undefined;
  const sponsors: (Span & { text: string; starred: boolean })[] = [];
  let start = 0;
  const push = (end: number, separator: string) => {
    const written = text.slice(start, end);
    const name = written.replace(/[\s*\\]+$/, '');
    const lead = name.length - name.trimStart().length;
    if (name.trim() === '') return;
    const starred = (written.slice(name.length) + separator).includes('*');
    sponsors.push({ start: start + lead, end: start + name.length, text: name.trim(), starred });
  };
  for (const separator of text.slice(0, match.index).matchAll(SEPARATOR)) {
    if (separator[0].trim() === 'and' && JOINED.test(text.slice(start, separator.index))) continue;
    push(separator.index, separator[0]);
    start = separator.index + separator[0].length;
  }
  push(match.index, match[0]);
  if (sponsors.length === 0 || !sponsors.every(each => /^\p{Lu}|^the\s/u.test(each.text))) return undefined;
  const at = match.index + match[0].length - match[1]!.length;
  return {
    start: 0,
    end: at + match[1]!.length,
    sponsors,
    proposal: { start: at, end: at + match[1]!.length, text: match[1]! },
  };
}
