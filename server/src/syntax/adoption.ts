import { type DateReading, findDates } from './date.ts';
import { type Span, trimSpan } from './markup.ts';

/**
 * The line that says when a text was adopted: `82nd plenary meeting`, `29 November 1979`, `Adopted at the 3rd meeting,
 * on …`, `[Adopted without a vote.]` Spans are offsets in the text read.
 */
export interface Adoption extends Span {
  readonly meeting?: Span & { readonly number: number; readonly plenary: boolean };
  readonly date?: Span & { readonly reading: DateReading };
  readonly vote?: 'without' | 'unanimous' | 'recorded';
}

const MEETING = /\b(\d{1,5})\s?(?:st|nd|rd|th)\s+(plenary\s+)?meeting\b/i;
const ADOPTED = /^\[?\(?adopted\b/i;
const ALONE =
  /^\d{1,5}\s?(?:st|nd|rd|th)\s+(?:plenary\s+)?meeting\.?(?:\s*[,\\]?\s*(?:on\s+)?\d{1,2}\s+\p{L}{3,12}\s+\d{4})?\.?$/iu;

const DATE = /^\d{1,2}\s+\p{L}{3,12}\s+\d{4}\.?$/u;

/** Reads a block that is such a line and nothing else. A date alone says so only below another such line. */
export function readAdoption(text: string): Adoption | undefined {
  const span = trimSpan(text, 0, text.length);
  if (span.end - span.start > 400 || span.end === span.start) return undefined;
  const line = text.slice(span.start, span.end);
  if (!ADOPTED.test(line) && !ALONE.test(line) && !DATE.test(line)) return undefined;
  const meeting = MEETING.exec(text);
  const date = findDates(text)[0];
  const vote = /\bwithout a vote\b|\bby consensus\b/i.test(line)
    ? 'without'
    : /\bunanimously\b/i.test(line)
      ? 'unanimous'
      : /\bvotes?\b/i.test(line)
        ? 'recorded'
        : undefined;
  if (!meeting && !date && !vote) return undefined;
  return {
    ...span,
    ...(meeting && {
      meeting: {
        start: meeting.index,
        end: meeting.index + meeting[0].length,
        number: Number(meeting[1]),
        plenary: meeting[2] !== undefined,
      },
    }),
    ...(date && { date: { start: date.start, end: date.end, reading: date.reading } }),
    ...(vote && { vote }),
  };
}
