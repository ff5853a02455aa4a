import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { same } from './defects.ts';
import { cleanLetter } from './letters.ts';
import { type DefectClass, OPERATORS } from './operators.ts';
import { read } from './project.ts';

export interface Score {
  injected: number;
  found: number;
  /** Defects of which a fix should give the letter back, and how often it did. */
  repairable: number;
  repaired: number;
  readonly missed: string[];
  readonly unrepaired: string[];
}

const SAMPLES = ['letter-clean', 'identical-letters', 'note-verbale'];

/** The clean letters into which defects are put. */
export function letters(): [name: string, text: string][] {
  return [
    ['own letter', cleanLetter()],
    ...SAMPLES.map((name): [string, string] => [name, read(`samples/${name}.un.md`)]),
  ];
}

/** Puts every defect into every letter that it fits, and counts by class what is found and repaired. */
export function scores(): Map<DefectClass, Score> {
  const engine = new Engine(rules);
  const byClass = new Map<DefectClass, Score>();
  for (const each of OPERATORS) {
    const score = byClass.get(each.class) ?? {
      injected: 0,
      found: 0,
      repairable: 0,
      repaired: 0,
      missed: [],
      unrepaired: [],
    };
    byClass.set(each.class, score);
    for (const [name, text] of letters()) {
      const spoilt = text.replace(each.from, each.to);
      if (spoilt === text) continue;
      score.injected++;
      const found = engine
        .open(spoilt)
        .diagnostics.filter(one => each.rules.includes(one.rule.id) && one.severity !== 'hint');
      if (found.length > 0) score.found++;
      else score.missed.push(`${each.name} in ${name}`);
      if (!each.restores) continue;
      score.repairable++;
      const fixes = found.flatMap(one => one.fixes());
      if (fixes.some(fix => same(applyEdits(spoilt, fix.edits), text))) score.repaired++;
      else score.unrepaired.push(`${each.name} in ${name}`);
    }
  }
  return byClass;
}
