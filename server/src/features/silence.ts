import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import { configurationWithout, switchOff } from '../analysis/configuration-edit.ts';
import type { Draft, Diagnostic as Found } from '../analysis/engine.ts';
import { Suppression } from '../analysis/suppression.ts';
import type { PlacedDirective } from '../syntax/directive.ts';
import { Snapshot } from '../syntax/snapshot.ts';
import type { TextEdit } from '../text/edit.ts';
import { type Said, say } from '../text/say.ts';
import { toRange, toTextEdit } from './ranges.ts';

export const SILENCE = 'quickfix.silence.masthead';
/** So many rules are offered to be silenced at one place. */
const MOST_RULES = 4;

/** What is needed to silence rules. */
export interface SilenceContext {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The client lets people fill a stretch of an edit in. */
  readonly snippets: boolean;
  /** The configuration file of the document, with its text where there is one; absent where none can be written. */
  readonly configuration?: { readonly uri: string; readonly text?: string };
}

/** Ways to silence the rules that speak at a place: on the line, in the file, in the workspace. */
export function silences(draft: Draft, touched: readonly Found[], context: SilenceContext): CodeAction[] {
  const first = new Map<string, Found>();
  for (const each of touched) if (!first.has(each.rule.id)) first.set(each.rule.id, each);
  return [...first.values()].slice(0, MOST_RULES).flatMap(found => {
    const { id, scope } = found.rule;
    const diagnostics = context.diagnostics.filter(each => each.code === id);
    const action = (title: Said, edit: WorkspaceEdit): CodeAction => ({
      title,
      kind: SILENCE,
      edit,
      ...(diagnostics.length > 0 && { diagnostics }),
    });
    const inConfiguration = configurationEdit(id, context);
    return [
      ...(scope === 'directive'
        ? []
        : [
            action(say`Disable “${id}” for this line`, commentEdit(draft, onLine(draft, found), context)),
            action(say`Disable “${id}” in this file`, commentEdit(draft, inFile(draft, id), context)),
          ]),
      ...(inConfiguration ? [action(say`Disable “${id}” in this workspace (.masthead.json)`, inConfiguration)] : []),
    ];
  });
}

/** A comment to be put in, or a rule that a comment which is there already shall name as well. */
type Comment = { readonly at: number } & (
  | { readonly rule: string }
  | { readonly before: string; readonly instruction: string; readonly after: string }
);

/**
 * A comment for the line on which a finding begins. Above the line where it begins a block; within a block at its end,
 * because a line of its own would part a paragraph, a table or the lines of a masthead for other readers of Markdown.
 */
function onLine({ snapshot }: Draft, { start, rule: { id } }: Found): Comment {
  const suppression = new Suppression(snapshot);
  const there = suppression.about('disable-next-line', start) ?? suppression.about('disable-line', start);
  if (there) return alsoFor(there, id);
  const { line } = snapshot.positionAt(start);
  const lineStart = snapshot.offsetAt({ line, character: 0 });
  if (snapshot.lines[snapshot.blockAt(lineStart)] === line)
    return {
      at: lineStart,
      before: '',
      instruction: `masthead-disable-next-line ${id}`,
      after: lineBreak(snapshot, line),
    };
  const text = snapshot.slice(lineStart, snapshot.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));
  const open = text.trimEnd();
  const end = /[|\\]$/.test(open) ? open.slice(0, -1).trimEnd().length : open.length;
  return { at: lineStart + end, before: ' ', instruction: `masthead-disable-line ${id}`, after: '' };
}

/** A comment for the whole file, at its head. */
function inFile({ snapshot }: Draft, id: string): Comment {
  const there = new Suppression(snapshot).about('disable-file', 0);
  if (there) return alsoFor(there, id);
  const after = lineBreak(snapshot, 0).repeat(2);
  return { at: 0, before: '', instruction: `masthead-disable-file ${id}`, after };
}

function alsoFor(directive: PlacedDirective, rule: string): Comment {
  return { at: directive.rules.at(-1)?.end ?? directive.name.end, rule };
}

/** The line break of a line, or of the one before where it is the last. */
function lineBreak(snapshot: Snapshot, line: number): string {
  const of = (each: number) =>
    snapshot.slice(
      snapshot.offsetAt({ line: each, character: Number.MAX_SAFE_INTEGER }),
      snapshot.offsetAt({ line: each + 1, character: 0 }),
    );
  return of(line) || (line > 0 ? of(line - 1) : '') || '\n';
}

/** Where the client can, people are led to give the reason. */
function commentEdit({ snapshot }: Draft, comment: Comment, { uri, snippets }: SilenceContext): WorkspaceEdit {
  const { at } = comment;
  if ('rule' in comment) return plainEdit(snapshot, uri, [{ start: at, end: at, newText: ` ${comment.rule}` }]);
  const { before, instruction, after } = comment;
  if (!snippets)
    return plainEdit(snapshot, uri, [{ start: at, end: at, newText: `${before}<!-- ${instruction} -->${after}` }]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the stretch of a snippet that is to be filled in.
  const snippet = { kind: 'snippet', value: `${before}<!-- ${instruction} -- ${'${1:reason}'} -->${after}` } as const;
  const edits = [{ range: toRange(snapshot, { start: at, end: at }), snippet }];
  return { documentChanges: [{ textDocument: { uri, version: null }, edits }] };
}

function plainEdit(snapshot: Snapshot, uri: string, edits: readonly TextEdit[]): WorkspaceEdit {
  return { changes: { [uri]: edits.map(edit => toTextEdit(snapshot, edit)) } };
}

function configurationEdit(rule: string, { configuration }: SilenceContext): WorkspaceEdit | undefined {
  if (!configuration) return undefined;
  const { uri, text } = configuration;
  if (text !== undefined) {
    const edits = switchOff(text, rule);
    return edits && plainEdit(Snapshot.of(text), uri, edits);
  }
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const edits = [{ range, newText: configurationWithout(rule) }];
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}
