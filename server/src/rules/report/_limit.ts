import type { DocumentModel } from '../../model/document.ts';
import type { DocumentKind } from '../../model/kind.ts';

/** Kinds that the Secretariat writes. Budget documents have limits of their own. */
const OF_SECRETARIAT: readonly DocumentKind[] = ['sg-report'];
/** A note of the Secretariat may carry the report of an expert. */
const OF_OTHERS: readonly DocumentKind[] = ['note', 'working-paper', 'mission-report'];
const OF_COUNCIL = /^note by the president\b/i;

/** The kinds of document that have a limit of words. */
export const LIMITED: readonly DocumentKind[] = [...OF_SECRETARIAT, ...OF_OTHERS];

/** The usual limits: of documents of the Secretariat, and of others that it issues. */
export const LIMITS = { secretariat: 8500, others: 10700 };

/** How many words a document may have. */
export interface WordLimit {
  readonly limit: number;
  /** True where the Secretariat writes it. */
  readonly secretariat: boolean;
}

/** The limit of words that a document has, with the options of the rule; undefined where it has none. */
export function wordLimit(
  document: DocumentModel,
  options: Readonly<Record<string, unknown>> = LIMITS,
): WordLimit | undefined {
  if (!LIMITED.includes(document.kind)) return undefined;
  if (document.facts('title').some(({ fact }) => OF_COUNCIL.test(fact.value.text))) return undefined;
  const secretariat = OF_SECRETARIAT.includes(document.kind);
  return { secretariat, limit: Number(secretariat ? options.secretariat : options.others) };
}
