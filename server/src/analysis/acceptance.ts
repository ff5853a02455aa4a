import type { Span } from '../syntax/markup.ts';
import type { Snapshot } from '../syntax/snapshot.ts';
import type { Diagnostic } from './engine.ts';

/** The words of the findings of one document that are accepted, by rule id; words stand there as often as they count. */
export type Accepted = Readonly<Record<string, readonly string[]>>;

/** What accepts the findings of a document as they are. */
export function accept(snapshot: Snapshot, diagnostics: readonly Diagnostic[]): Accepted {
  const accepted = new Map<string, string[]>();
  for (const each of diagnostics) {
    const { id } = each.rule;
    if (!accepted.has(id)) accepted.set(id, []);
    accepted.get(id)!.push(wordsOf(snapshot, each));
  }
  return Object.fromEntries(accepted);
}

/** The findings that are left when those that are accepted are set aside, each as often as it was. */
export function unaccepted(snapshot: Snapshot, diagnostics: Diagnostic[], accepted: Accepted): Diagnostic[] {
  const left = new Map<string, Map<string, number>>();
  for (const [rule, list] of Object.entries(accepted)) {
    const counts = new Map<string, number>();
    for (const words of list) counts.set(words, (counts.get(words) ?? 0) + 1);
    left.set(rule, counts);
  }
  if (left.size === 0) return diagnostics;
  return diagnostics.filter(each => {
    const counts = left.get(each.rule.id);
    const words = counts && wordsOf(snapshot, each);
    const count = words === undefined ? 0 : (counts?.get(words) ?? 0);
    if (count === 0) return true;
    counts!.set(words!, count - 1);
    return false;
  });
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Words of a finding, and words around it, that are looked at; and how far they are looked for. */
const OWN = 12;
const AROUND = 3;
const REACH = 120;

/**
 * What a finding is known by, wherever it stands: its words and those around it in its block, without marks and breaks,
 * in small letters. The numbers of lines play no part, so a finding is known again when the text has moved.
 */
export function wordsOf(snapshot: Snapshot, { start, end }: Span): string {
  const index = snapshot.blockAt(start);
  const from = Math.max(snapshot.offsets[index]!, start - REACH);
  const to = Math.min(snapshot.offsets[index + 1]!, Math.max(start, end) + REACH);
  const words = (a: number, b: number) => (a < b ? (snapshot.slice(a, b).toLowerCase().match(WORD) ?? []) : []);
  const own = words(start, Math.min(end, start + 4 * REACH)).slice(0, OWN);
  return [...words(from, start).slice(-AROUND), ...own, ...words(end, to).slice(0, AROUND)].join(' ');
}
