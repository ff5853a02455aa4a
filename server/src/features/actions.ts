import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { Draft, Diagnostic as Found } from '../analysis/engine.ts';
import { allSafeEdits, cleanUp, safeEdits } from '../analysis/fix-all.ts';
import { scaffold } from '../rules/header/_scaffold.ts';
import type { Span } from '../syntax/markup.ts';
import type { TextEdit } from '../text/edit.ts';
import { say } from '../text/say.ts';
import { toRange, toTextEdit } from './ranges.ts';
import { REFACTOR, type Refactoring } from './refactor/refactoring.ts';
import { refactorings } from './refactor.ts';
import { SILENCE, type SilenceContext, silences } from './silence.ts';

export const FIX_ALL = 'source.fixAll.masthead';
export const CLEAN_UP_KIND = 'source.cleanUp.masthead';
export const SCAFFOLD = 'refactor.rewrite.masthead.scaffold';
const QUICK_FIX = 'quickfix';
/** A list of fixes for more findings than this is no longer read. */
const MOST = 30;

export interface ActionContext {
  readonly uri: string;
  /** Kinds asked for; none means all. */
  readonly only: readonly string[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** True where nobody has asked, and the editor looks whether there is anything to offer at the cursor. */
  readonly automatic?: boolean;
  /** The change of a refactoring is asked for when it is chosen. */
  readonly resolves?: boolean;
  /** What cannot be done is shown with its reason. */
  readonly shows?: boolean;
  /** How rules can be silenced; absent: not at all. */
  readonly silence?: Pick<SilenceContext, 'snippets' | 'configuration'>;
}

/**
 * What can be done at a range: fixes of the findings there, all safe fixes at once, a clean-up, a whole masthead; after
 * all of these, to silence what speaks there. What is about the whole document is worked out for those who ask for it.
 */
export function actions(draft: Draft, range: Range, context: ActionContext): CodeAction[] {
  const wants = (kind: string) =>
    !context.only ||
    context.only.length === 0 ||
    context.only.some(only => kind === only || kind.startsWith(`${only}.`));
  const found: CodeAction[] = [];
  if (wants(QUICK_FIX)) found.push(...quickFixes(draft, range, context));
  if (wants(SCAFFOLD)) found.push(...mastheadAction(draft, range, context));
  if (wants(REFACTOR)) found.push(...refactorActions(draft, range, context));
  const source = context.automatic !== true || (context.only?.length ?? 0) > 0;
  if (source && wants(FIX_ALL)) found.push(...fixAllAction(draft, context));
  if (source && wants(CLEAN_UP_KIND)) found.push(...cleanUpAction(draft, context));
  if (wants(SILENCE) && context.silence)
    found.push(...silences(draft, findingsAt(draft, range), { ...context, ...context.silence }));
  return found;
}

/** Refactorings at a range. Reasons why one cannot be done are for those who ask for refactorings, not for a light bulb. */
function refactorActions(draft: Draft, range: Range, context: ActionContext): CodeAction[] {
  const selection = { start: draft.snapshot.offsetAt(range.start), end: draft.snapshot.offsetAt(range.end) };
  const asked = context.only?.some(only => REFACTOR === only || REFACTOR.startsWith(`${only}.`)) ?? false;
  return refactorings(draft, selection).flatMap((each): CodeAction[] => {
    const { title, kind, disabled } = each;
    if (disabled) return context.shows && asked ? [{ title, kind, disabled: { reason: disabled } }] : [];
    if (!context.resolves) return [action(draft, context.uri, title, kind, each.edits())];
    return [{ title, kind, data: { uri: context.uri, ...selection } satisfies RefactorData }];
  });
}

/** Where a refactoring was offered; offsets are UTF-16. */
export interface RefactorData extends Span {
  readonly uri: string;
}

/** The data of an action, if it is a refactoring whose change is still to be worked out. */
export function refactorData({ data }: CodeAction): RefactorData | undefined {
  const { uri, start, end } = (data ?? {}) as Partial<RefactorData>;
  return typeof uri === 'string' && Number.isInteger(start) && Number.isInteger(end)
    ? { uri, start: start!, end: end! }
    : undefined;
}

/** An action with its change; as it was where the draft no longer offers it. */
export function resolveAction(draft: Draft, asked: CodeAction, data: RefactorData): CodeAction {
  const same = (each: Refactoring) => each.kind === asked.kind && each.title === asked.title && !each.disabled;
  const found = refactorings(draft, data).find(same);
  return found ? { ...asked, ...action(draft, data.uri, found.title, found.kind, found.edits()) } : asked;
}

function findingsAt(draft: Draft, range: Range): Found[] {
  const start = draft.snapshot.offsetAt(range.start);
  const end = draft.snapshot.offsetAt(range.end);
  return draft.diagnostics.filter(each => each.start <= end && start <= each.end).slice(0, MOST);
}

function quickFixes(draft: Draft, range: Range, context: ActionContext): CodeAction[] {
  const touched = findingsAt(draft, range);
  const single = touched.flatMap(each => fixesOf(draft, each, context));
  return [...single, ...throughout(draft, touched, context)];
}

function fixesOf(draft: Draft, found: Found, context: ActionContext): CodeAction[] {
  const fixes = found.fixes();
  const diagnostics = context.diagnostics.filter(
    diagnostic => diagnostic.code === found.rule.id && diagnostic.message === found.message,
  );
  return fixes.map(
    (fix, i): CodeAction => ({
      ...action(draft, context.uri, fix.title, QUICK_FIX, fix.edits),
      ...(diagnostics.length > 0 && { diagnostics }),
      isPreferred: i === 0 && (fix.safe || fixes.length === 1),
    }),
  );
}

/** All safe fixes of a rule, for each rule at hand that has found more than one fault. */
function throughout(draft: Draft, touched: readonly Found[], context: ActionContext): CodeAction[] {
  const rules = new Set(touched.filter(each => each.fixes().some(fix => fix.safe)).map(each => each.rule));
  return [...rules].flatMap(rule => {
    const alike = draft.diagnostics.filter(each => each.rule === rule);
    if (alike.length < 2) return [];
    const title = say`Fix all of “${rule.id}” in this document`;
    return [action(draft, context.uri, title, QUICK_FIX, safeEdits(alike))];
  });
}

function fixAllAction(draft: Draft, context: ActionContext): CodeAction[] {
  const edits = allSafeEdits(draft);
  return edits.length === 0 ? [] : [action(draft, context.uri, say`Fix all safe problems`, FIX_ALL, edits)];
}

function cleanUpAction(draft: Draft, context: ActionContext): CodeAction[] {
  const { edits } = cleanUp(draft);
  return edits.length === 0 ? [] : [action(draft, context.uri, say`Clean up extracted text`, CLEAN_UP_KIND, edits)];
}

/** A masthead can be inserted as long as the document has none. */
function mastheadAction(draft: Draft, range: Range, context: ActionContext): CodeAction[] {
  const { model } = draft;
  const asked = context.only?.some(only => SCAFFOLD.startsWith(only)) ?? false;
  if (model.masthead.present || (!asked && range.start.line > 5)) return [];
  return [
    action(draft, context.uri, say`Insert a masthead`, SCAFFOLD, [{ start: 0, end: 0, newText: scaffold(model) }]),
  ];
}

function action(draft: Draft, uri: string, title: string, kind: string, edits: readonly TextEdit[]): CodeAction {
  return { title, kind, edit: { changes: { [uri]: edits.map(edit => toTextEdit(draft.snapshot, edit)) } } };
}

/** The range of a whole document. */
export function wholeRange(draft: Draft): Range {
  return toRange(draft.snapshot, { start: 0, end: draft.snapshot.length });
}
