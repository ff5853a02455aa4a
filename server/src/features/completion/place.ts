import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Draft } from '../../analysis/engine.ts';
import type { DocumentModel, Zone } from '../../model/document.ts';
import { toRange } from '../ranges.ts';
import type { CardData, CardKey } from './resolve.ts';

export interface CompletionContext {
  /** True where the editor fills in snippets. */
  readonly snippets: boolean;
  /** Address of the document, where the client asks for documentation later; otherwise short notes are given at once. */
  readonly asksLater?: string;
  /** Symbols that other documents of the workspace carry, with the titles of these. */
  readonly symbols?: readonly { readonly symbol: string; readonly title: string }[];
}

/** The place of the cursor, as the providers see it. */
export interface Place {
  readonly draft: Draft;
  readonly model: DocumentModel;
  readonly offset: number;
  /** Offset at which the line begins, and its text up to the cursor and after it. */
  readonly lineStart: number;
  readonly before: string;
  readonly after: string;
  readonly zone: Zone;
  readonly part: number;
  readonly inTable: boolean;
  readonly context: CompletionContext;
}

/** One thing to offer. What stands from `from` to the cursor is replaced. */
export interface Proposal {
  readonly label: string;
  readonly from: number;
  readonly text: string;
  /** Text with places to fill in, for editors that have snippets. */
  readonly snippet?: string;
  readonly filter?: string;
  readonly detail?: string;
  /** Said about the proposal at once, where the client cannot ask for its card later. */
  readonly note?: string;
  readonly card?: CardKey;
  readonly kind?: CompletionItemKind;
}

const LONGEST_LINE = 2000;

export function placeAt(draft: Draft, offset: number, context: CompletionContext): Place {
  const { model, snapshot } = draft;
  const at = Math.max(0, Math.min(offset, snapshot.length));
  const { line, character } = snapshot.positionAt(at);
  const lineStart = character > LONGEST_LINE ? at - LONGEST_LINE : snapshot.offsetAt({ line, character: 0 });
  const lineEnd = Math.min(at + LONGEST_LINE, snapshot.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));
  const block = snapshot.blockAt(at);
  return {
    draft,
    model,
    offset: at,
    lineStart,
    before: snapshot.slice(lineStart, at),
    after: snapshot.slice(at, lineEnd),
    zone: model.structure.zones[block]!,
    part: model.structure.partOf[block]!,
    inTable: model.blocks[block]!.shape === 'table',
    context,
  };
}

export function toItem(place: Place, proposal: Proposal, rank: number): CompletionItem {
  const { snippets, asksLater } = place.context;
  const snippet = snippets ? proposal.snippet : undefined;
  const range = toRange(place.draft.snapshot, { start: proposal.from, end: place.offset });
  return {
    label: proposal.label,
    kind: proposal.kind ?? CompletionItemKind.Value,
    filterText: proposal.filter ?? proposal.text,
    sortText: String(rank).padStart(5, '0'),
    textEdit: { range, newText: snippet ?? proposal.text },
    insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    ...(proposal.detail && { detail: proposal.detail }),
    ...(asksLater === undefined || !proposal.card
      ? proposal.note && { documentation: proposal.note }
      : { data: { uri: asksLater, card: proposal.card } satisfies CardData }),
  };
}

/** A text with places to fill in, `⟨as this one⟩`: what can be written of it at once, and the whole as a snippet. */
export function withBlanks(text: string): { readonly label: string; readonly first: string; readonly snippet: string } {
  const [first = ''] = text.split('⟨');
  let count = 0;
  const snippet = escapeSnippet(text).replace(/⟨(.*?)⟩/g, (_, example) => `\${${++count}:${example}}`);
  return { label: text.replace(/⟨.*?⟩/g, '…'), first, snippet };
}

/** A text for a snippet, in which its own signs mean themselves. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Words typed at the cursor that a proposal would have to begin with. */
export function startsLike(typed: string, text: string): boolean {
  const bare = (value: string) => value.replace(/^[\s*]+/, '').toLowerCase();
  return bare(text).startsWith(bare(typed));
}

/** A line in bold type, which closes what an open mark before the cursor began and no more than that. */
export function boldLine(place: Place, words: string): Pick<Proposal, 'label' | 'text' | 'from' | 'kind'> {
  const end = place.after.startsWith('**') ? '' : '**';
  return { label: words, text: `**${words}${end}`, from: place.lineStart, kind: CompletionItemKind.Field };
}
