import { parseOrdinal } from '../knowledge/ordinals.ts';
import type { Span } from './markup.ts';

/**
 * A session that a decision speaks of as one to come. `agenda`: an item is put on its provisional agenda; `report`:
 * something is asked for at it, which may be later in the same session.
 */
export interface SessionToCome {
  readonly number: number;
  readonly form: 'agenda' | 'report';
}

const AGENDA =
  /\bdecides\b[^.;\n]{0,300}?\bprovisional\sagenda\s(?:of|for)\sits\s(\p{L}{5,11}(?:-\p{L}{4,9})?)\ssession\b/giu;
const REPORT =
  /\b(?:requests|invites)\b[^.;\n]{0,300}?\bto\s(?:report|submit|present)\b[^.;\n]{0,200}?\bat\sits\s(\p{L}{5,11}(?:-\p{L}{4,9})?)\ssession\b/giu;

/** Where a decision, in the present tense, names a session by its ordinal; the span is the ordinal and its noun. */
export function findToCome(text: string): (Span & { readonly value: SessionToCome })[] {
  return [...find(text, AGENDA, 'agenda'), ...find(text, REPORT, 'report')].sort((a, b) => a.start - b.start);
}

function* find(text: string, pattern: RegExp, form: SessionToCome['form']) {
  for (const match of text.matchAll(pattern)) {
    const number = parseOrdinal(match[1]!);
    const end = match.index + match[0].length;
    const start = end - match[1]!.length - ' session'.length;
    if (number !== undefined) yield { start, end, value: { number, form } };
  }
}
