import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Accepted } from '../analysis/acceptance.ts';
import { ACCEPTANCE_FILE, type Acceptance, readAcceptance, writeAcceptance } from '../analysis/acceptance-file.ts';
import { floorIndex, lineStarts } from '../text/lines.ts';
import { UserError } from './errors.ts';
import { nearestAbove, pathFrom } from './nearest.ts';

/** Finds the findings that are accepted: those of the nearest file above each draft, or of one that the call names. */
export class AcceptanceFinder {
  readonly #named: string | undefined;
  readonly #warn: (sentence: string) => void;
  readonly #read = new Map<string, Acceptance>();
  /** True once a file with a fault has been met. */
  faulty = false;

  /** `named` is the file of `--baseline`; `warn` is told, once a place, what is wrong in a file. */
  constructor(named: string | undefined, warn: (sentence: string) => void) {
    if (named !== undefined && !existsSync(named))
      throw new UserError(`there is no file “${named}”; make it with --write-baseline.`);
    this.#named = named;
    this.#warn = warn;
  }

  for(file: string): Accepted | undefined {
    const nearest = this.#named ?? nearestAbove(file, ACCEPTANCE_FILE);
    return nearest === undefined ? undefined : this.#acceptance(nearest)[pathFrom(nearest, file)];
  }

  #acceptance(file: string): Acceptance {
    const known = this.#read.get(file);
    if (known) return known;
    const text = readFileSync(file, 'utf8');
    const { acceptance, problems } = readAcceptance(text);
    const starts = lineStarts(text);
    for (const { start, message } of problems) {
      this.faulty = true;
      this.#warn(`“${path.relative(process.cwd(), file)}”, line ${floorIndex(starts, start) + 1}: ${message}`);
    }
    this.#read.set(file, acceptance);
    return acceptance;
  }
}

/**
 * Writes the findings of some drafts into a file of accepted findings, in place of those that it has of these drafts;
 * what it has of other drafts stays. The answer is what was done, in one sentence.
 */
export function writeBaseline(file: string, found: ReadonlyMap<string, Accepted>): string {
  const before = existsSync(file) ? readAcceptance(readFileSync(file, 'utf8')) : { acceptance: {}, problems: [] };
  if (before.problems.length > 0)
    throw new UserError(`“${file}” is no list of accepted findings; mend it, or delete it and write it anew.`);
  const fresh = [...found].map(([draft, accepted]) => [pathFrom(file, draft), accepted] as const);
  writeFileSync(file, writeAcceptance({ ...before.acceptance, ...Object.fromEntries(fresh) }));
  const findings = [...found.values()].flatMap(accepted => Object.values(accepted).flat()).length;
  const of = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `Wrote ${of(findings, 'accepted finding')} of ${of(found.size, 'file')} into ${file}.`;
}
