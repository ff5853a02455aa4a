import { Engine } from '../../server/src/analysis/engine.ts';
import { NO_SETTINGS, type Settings } from '../../server/src/analysis/settings.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { same } from './defects.ts';
import { cleanLetter } from './letters.ts';
import type { Operator } from './operators/operator.ts';
import { OPERATORS } from './operators.ts';
import { filesUnder, read } from './project.ts';

export interface Score {
  injected: number;
  found: number;
  /** Defects of which a fix should give the document back, and how often it did. */
  repairable: number;
  repaired: number;
  readonly missed: string[];
  readonly unrepaired: string[];
}

export interface CleanDocument {
  readonly name: string;
  readonly text: string;
  readonly settings: Settings;
}

/** Fixtures of structure that are clean, for kinds that `test/clean` has no longer document of. */
const OF_STRUCTURE = [
  'addendum',
  'admin-issuance',
  'amendment',
  'annotated-agenda',
  'budget-fascicle',
  'committee-report',
  'corrigendum',
  'draft-decision',
  'draft-resolution',
  'draft-resolution-clauses',
  'meeting-record',
  'mission-report',
  'ngo-statement',
  'note',
  'note-secretariat',
  'presidential-statement',
  'provisional-agenda',
  'request-for-item',
  'resolution',
  'resolution-economic-and-social-council',
  'resolution-security-council',
  'sg-report-council',
  'working-paper',
];

/** The clean documents into which defects are put: letters, and one or more of every kind; in `test/clean` the name of a folder is that of a profile. */
export function cleanDocuments(): CleanDocument[] {
  const files = [
    ...['letter-clean', 'identical-letters', 'note-verbale'].map(name => `samples/${name}.un.md`),
    ...OF_STRUCTURE.map(name => `test/structure/${name}.un.md`),
    ...filesUnder('test/clean', '.un.md'),
  ];
  return [
    { name: 'own letter', text: cleanLetter(), settings: NO_SETTINGS },
    ...files.map(file => {
      const profile = /^test\/clean\/(\w+)\//.exec(file)?.[1] as Settings['profile'] | undefined;
      return { name: file, text: read(file), settings: profile ? { ...NO_SETTINGS, profile } : NO_SETTINGS };
    }),
  ];
}

/** The text with the defect, or as it was where the defect does not fit. */
export function spoil(text: string, { from, to, where }: Operator): string {
  return where && !where.test(text) ? text : text.replace(from, to);
}

/** Puts every defect into every clean document that it fits, and counts by class what is found and repaired. */
export function scores(): Map<string, Score> {
  const engine = new Engine(rules);
  const documents = cleanDocuments();
  const byClass = new Map<string, Score>();
  for (const [name, operators] of Object.entries(OPERATORS)) {
    const score: Score = { injected: 0, found: 0, repairable: 0, repaired: 0, missed: [], unrepaired: [] };
    byClass.set(name, score);
    for (const each of operators) {
      for (const document of documents) {
        const spoilt = spoil(document.text, each);
        if (spoilt === document.text) continue;
        score.injected++;
        const found = engine
          .open(spoilt, document.settings)
          .diagnostics.filter(one => each.rules.includes(one.rule.id) && one.severity !== 'hint');
        if (found.length > 0) score.found++;
        else score.missed.push(`${each.name} in ${document.name}`);
        if (!each.restores) continue;
        score.repairable++;
        const fixes = found.flatMap(one => one.fixes());
        if (fixes.some(fix => same(applyEdits(spoilt, fix.edits), document.text))) score.repaired++;
        else score.unrepaired.push(`${each.name} in ${document.name}`);
      }
    }
  }
  return byClass;
}
