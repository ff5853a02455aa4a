import type { Fix, Rule } from '../rules/rule.ts';
import type { TextEdit } from '../text/edit.ts';
import { applyEdits } from '../text/edit.ts';
import type { Diagnostic, Draft, Engine } from './engine.ts';
import type { Settings } from './settings.ts';

const ROUNDS = 10;
/** By the list of findings, which is exchanged when agendas are; an editor asks again at every move of the cursor. */
const known = new WeakMap<readonly Diagnostic[], readonly TextEdit[]>();

/** What mends a draft, and how many findings it mends. */
export interface Mending {
  readonly edits: readonly TextEdit[];
  readonly places: number;
}

/** The safe fixes of a list of findings that do not overlap, in the order of the findings. */
export function safeEdits(diagnostics: readonly Diagnostic[]): TextEdit[] {
  return safeFixes(diagnostics).flatMap(fix => fix.edits);
}

function safeFixes(diagnostics: readonly Diagnostic[]): Fix[] {
  return fixesApart(
    diagnostics.filter(({ rule }) => rule.fixable === 'safe'),
    fixes => fixes.find(each => each.safe),
  );
}

/** The chosen fix of each finding, in the order of the findings; those that overlap one before them are left out. */
export function fixesApart(
  diagnostics: readonly Diagnostic[],
  choose: (fixes: readonly Fix[]) => Fix | undefined,
): Fix[] {
  const taken = new Taken();
  const fixes: Fix[] = [];
  for (const diagnostic of diagnostics) {
    const fix = choose(diagnostic.fixes());
    if (!fix || fix.edits.some(edit => taken.overlaps(edit))) continue;
    for (const edit of fix.edits) taken.add(edit);
    fixes.push(fix);
  }
  return fixes;
}

/** Applies safe fixes until none is left. A second run changes nothing. */
export function fixAll(engine: Engine, text: string, settings?: Settings): string {
  return applyEdits(text, allSafeEdits(engine.open(text, settings)));
}

/** Edits of a draft after which nothing safe is left to fix. */
export function allSafeEdits(draft: Draft): readonly TextEdit[] {
  const before = known.get(draft.diagnostics);
  if (before) return before;
  const { edits } = mend(draft, () => true);
  known.set(draft.diagnostics, edits);
  return edits;
}

/** Takes the traces of extraction out of a draft, as far as that is safe: of letters and figures none is lost. */
export function cleanUp(draft: Draft): Mending {
  return mend(draft, rule => rule.extraction === true, asDocument);
}

/** Who asks for clean-up has a document, even where nothing in it is recognized. */
function asDocument(draft: Draft): Draft {
  return draft.model.recognized ? draft : draft.with({ ...draft.settings, kind: 'other' });
}

/**
 * Applies the safe fixes of some rules until none is left. Where fixes stand in each other's way, so that one round is
 * not enough, the rounds are joined into one edit. `as` says how a draft is looked at, before each round.
 */
function mend(draft: Draft, wanted: (rule: Rule) => boolean, as = (each: Draft) => each): Mending {
  const next = (each: Draft) => safeFixes(each.diagnostics.filter(found => wanted(found.rule)));
  let current = as(draft);
  const first = next(current);
  let places = 0;
  let rounds = 0;
  for (let fixes = first; fixes.length > 0 && rounds < ROUNDS; rounds++) {
    current = as(current.after(fixes.flatMap(fix => fix.edits)));
    places += fixes.length;
    fixes = next(current);
  }
  const edits =
    rounds < 2 ? first.flatMap(fix => fix.edits) : difference(draft.snapshot.getText(), current.snapshot.getText());
  return { edits, places };
}

/** The one edit that turns a text into another. It replaces whole lines, so that no line break is cut in two. */
function difference(from: string, to: string): TextEdit[] {
  if (from === to) return [];
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head++;
  head = head === 0 ? 0 : from.lastIndexOf('\n', head - 1) + 1;
  let tail = 0;
  while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const lineBreak = from.indexOf('\n', from.length - tail);
  tail = lineBreak < 0 ? 0 : from.length - lineBreak - 1;
  return [{ start: head, end: from.length - tail, newText: to.slice(head, to.length - tail) }];
}

const STRETCH = 64;

/** Edits taken so far, by the stretches of the text that they reach into, so that a new one meets few of them. */
class Taken {
  readonly #byStretch = new Map<number, TextEdit[]>();

  add(edit: TextEdit): void {
    for (const stretch of stretches(edit)) {
      const there = this.#byStretch.get(stretch);
      if (there) there.push(edit);
      else this.#byStretch.set(stretch, [edit]);
    }
  }

  overlaps(edit: TextEdit): boolean {
    for (const stretch of stretches(edit)) {
      if (this.#byStretch.get(stretch)?.some(other => overlap(edit, other))) return true;
    }
    return false;
  }
}

function* stretches(edit: TextEdit): Generator<number> {
  for (let i = Math.floor(edit.start / STRETCH); i <= Math.floor(edit.end / STRETCH); i++) yield i;
}

function overlap(a: TextEdit, b: TextEdit): boolean {
  const touching = a.start === b.start && a.end === b.end;
  return touching || (a.start < b.end && b.start < a.end);
}
