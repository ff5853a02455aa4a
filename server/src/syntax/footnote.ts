import { readEnding } from './clause.ts';
import type { Span } from './markup.ts';

/** The call of a footnote in the text, `[^3]`, or the footnote itself, `[^3]: Ibid.` Spans are offsets in the text read. */
export interface Footnote extends Span {
  readonly kind: 'call' | 'note';
  readonly label: string;
  /** The character before a call and the one behind it; '' at the ends of the text. */
  readonly before: string;
  readonly after: string;
  /** The mark with which a note ends, and where it stands or is missed. */
  readonly ending?: Span & { readonly mark: string };
}

const FOOTNOTE = /\[\^([^\]\s]{1,20})\](:?)/g;

/** Finds the calls and the notes of a text. A note begins a line and reaches to the next one. */
export function findFootnotes(text: string): Footnote[] {
  const found: (Footnote & { readonly content: number })[] = [];
  for (const match of text.matchAll(FOOTNOTE)) {
    const end = match.index + match[0].length;
    // Notes that fell together on one line are parted by a space alone, which never stands before a call.
    const together = found[0]?.kind === 'note' && found[0].start === 0 && /\s/.test(text[match.index - 1] ?? '');
    const atStart =
      together || match.index === 0 || /[\n\r]\s*$/.test(text.slice(Math.max(0, match.index - 4), match.index));
    const kind = atStart && (match[2] !== '' || /\s/.test(text[end] ?? '')) ? 'note' : 'call';
    const close = kind === 'call' ? end - match[2]!.length : end;
    const around = { before: text[match.index - 1] ?? '', after: text[close] ?? '' };
    found.push({ start: match.index, end: close, kind, label: match[1]!, ...around, content: end });
  }
  let next: number | undefined;
  const notes: Footnote[] = [];
  for (const { content, ...each } of found.reverse()) {
    if (each.kind === 'call') {
      notes.push(each);
      continue;
    }
    const until = content + text.slice(content, next ?? text.length).trimEnd().length;
    next = each.start;
    const { start, end, mark } = readEnding(text, content, until);
    notes.push(until > content ? { ...each, ending: { start, end, mark } } : each);
  }
  return notes.reverse();
}
