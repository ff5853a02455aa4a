import { getNodeValue, type ParseError, parseTree } from 'jsonc-parser';
import { say } from '../text/say.ts';
import type { Accepted } from './acceptance.ts';
import type { Problem } from './configuration.ts';

/**
 * The name of a file of accepted findings. The one in the nearest folder above a document holds for it: by path and
 * rule the words of each finding that is not to be reported again, in the order of the alphabet.
 */
export const ACCEPTANCE_FILE = '.masthead-ignore.json';

/** A file of accepted findings: by path, relative to its folder. */
export type Acceptance = Readonly<Record<string, Accepted>>;

export interface AcceptanceReading {
  readonly acceptance: Acceptance;
  readonly problems: readonly Problem[];
}

/** Reads a file of accepted findings. Never throws; what cannot be read is a problem, and is left out. */
export function readAcceptance(text: string): AcceptanceReading {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error || root?.type !== 'object') {
    const { offset, length } = error ?? root ?? { offset: 0, length: text.length };
    const end = Math.min(text.length, offset + Math.max(1, length));
    const message = say`This is no list of accepted findings; mend it, or write it anew with “masthead check --write-baseline”.`;
    return { acceptance: Object.create(null), problems: [{ start: Math.min(offset, end), end, message }] };
  }
  const acceptance: Record<string, Accepted> = Object.create(null);
  const problems: Problem[] = [];
  for (const { children: [key, value] = [] } of root.children ?? []) {
    if (!key || !value) continue;
    const given: unknown = getNodeValue(value);
    if (isAccepted(given)) acceptance[String(key.value)] = given;
    else {
      const message = say`A path is followed by its rules, and each rule by a list of words: { "name/informal": ["…"] }.`;
      problems.push({ start: value.offset, end: Math.min(text.length, value.offset + value.length), message });
    }
  }
  return { acceptance, problems };
}

function isAccepted(value: unknown): value is Accepted {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(list => Array.isArray(list) && list.every(each => typeof each === 'string'));
}

/** The text of a file of accepted findings, in the order of the alphabet, so that two versions can be compared. */
export function writeAcceptance(acceptance: Acceptance): string {
  const sorted = <T>(record: Readonly<Record<string, T>>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = sorted(acceptance)
    .filter(([, accepted]) => Object.keys(accepted).length > 0)
    .map(([path, accepted]) => [
      path,
      Object.fromEntries(sorted(accepted).map(([rule, words]) => [rule, words.toSorted()])),
    ]);
  return `${JSON.stringify(Object.fromEntries(files), undefined, 2)}\n`;
}
