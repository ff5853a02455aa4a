import { Engine } from '../../server/src/analysis/engine.ts';
import { NO_SETTINGS, type Settings } from '../../server/src/analysis/settings.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Severity } from '../../server/src/rules/rule.ts';
import { corpus } from './project.ts';
import { cleanDocuments } from './score.ts';

/** A document in which there is nothing to find, of a known kind. */
interface Faultless {
  readonly kind: string;
  readonly text: string;
  readonly settings: Settings;
}

/** What was reported in some documents. */
export interface Alarms {
  documents: number;
  words: number;
  readonly reports: Record<Severity, number>;
}

export interface Tally {
  readonly all: Alarms;
  readonly byKind: ReadonlyMap<string, Alarms>;
  /** Reports of the rules of each group; documents and words are those of all. */
  readonly byGroup: ReadonlyMap<string, Alarms>;
  /** Time for the findings of 1,000 words, from the text. */
  readonly milliseconds: number;
}

/** Marks of documents that came damaged, or from before the present masthead. */
const UNFAIR = /^(?:ocr|messy.*|masthead-1990s)$/;

/** The issued documents in English, but for scanned, damaged and old ones; undefined where they are not here. */
export function issuedDocuments(): Faultless[] | undefined {
  return corpus()
    ?.filter(({ language, tags }) => language === 'English' && !tags.some(tag => UNFAIR.test(tag)))
    .map(({ docType, text }) => ({ kind: docType, text, settings: NO_SETTINGS }));
}

/** The clean documents of our own, by the kind that is told from their text. */
export function ownDocuments(): Faultless[] {
  const engine = new Engine([]);
  return cleanDocuments().map(({ text, settings }) => ({ kind: engine.open(text).model.kind, text, settings }));
}

const nothing = (): Alarms => ({ documents: 0, words: 0, reports: { error: 0, warning: 0, information: 0, hint: 0 } });

/** Counts every report on documents in which there is nothing to find: each is held to be a false alarm. */
export function tally(documents: readonly Faultless[]): Tally {
  const groups = new Set(rules.map(rule => rule.id.split('/')[0]!));
  const all = nothing();
  const byKind = new Map<string, Alarms>();
  const byGroup = new Map([...groups].map(group => [group, nothing()]));
  let milliseconds = 0;
  const engine = new Engine(rules);
  for (const { kind, text, settings } of documents) {
    const begun = performance.now();
    const { diagnostics } = engine.open(text, settings);
    milliseconds += performance.now() - begun;
    const words = text.split(/\s+/).length;
    if (!byKind.has(kind)) byKind.set(kind, nothing());
    for (const alarms of [all, byKind.get(kind)!, ...byGroup.values()]) {
      alarms.documents++;
      alarms.words += words;
    }
    for (const { rule, severity } of diagnostics) {
      for (const alarms of [all, byKind.get(kind)!, byGroup.get(rule.id.split('/')[0]!)!]) alarms.reports[severity]++;
    }
  }
  return { all, byKind, byGroup, milliseconds: (1000 * milliseconds) / all.words };
}

/** Reports of a severity in 1,000 words. */
export function rate({ words, reports }: Alarms, severity: Severity): number {
  return words === 0 ? 0 : (1000 * reports[severity]) / words;
}
