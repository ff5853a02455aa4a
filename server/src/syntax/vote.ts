import { type Span, trimSpan } from './markup.ts';

/** One of the lists of a recorded vote. Spans are offsets in the text read. */
export interface VoteList extends Span {
  readonly position: 'in-favour' | 'against' | 'abstaining';
  readonly label: Span;
  /** The names as written; none where `None` stands. */
  readonly voters: readonly (Span & { readonly text: string })[];
}

const LABEL = /(?:(in favou?r)|(against)|(abstain(?:ing|ed)|abstentions?))\s*:(?=\s|$)/iy;
const NAME = /[^,;\r\n]+/g;

/** Reads `In favour: Algeria, Angola, …` with the names that follow, on the same or the next lines. */
export function readVote(text: string): VoteList | undefined {
  LABEL.lastIndex = text.length - text.trimStart().length;
  const match = LABEL.exec(text);
  if (!match) return undefined;
  const label = { start: match.index, end: match.index + match[0].length };
  const voters: (Span & { text: string })[] = [];
  for (const name of text.slice(label.end).matchAll(NAME)) {
    const span = trimSpan(text, label.end + name.index, label.end + name.index + name[0].length);
    const written = text.slice(span.start, span.end).replace(/\.$/, '');
    if (written !== '' && !/^none$/i.test(written))
      voters.push({ start: span.start, end: span.start + written.length, text: written });
  }
  const position = match[1] ? 'in-favour' : match[2] ? 'against' : 'abstaining';
  return { start: label.start, end: trimSpan(text, label.start, text.length).end, position, label, voters };
}
