import type { Span } from './markup.ts';

/** A resolution cited in running text: `General Assembly resolution 57/145`, `resolution 1373 (2001)`. */
export interface Citation extends Span {
  /** Number without the year: `57/145`, `1373`. */
  readonly number: string;
  readonly year?: number;
  /** The organ as named before the word, if it is. */
  readonly organ?: 'General Assembly' | 'Security Council' | 'Economic and Social Council' | 'Human Rights Council';
  /** The stretch of the number and year alone. */
  readonly target: Span;
}

const RESOLUTION =
  /\b(?:(General\s+Assembly|Security\s+Council|Economic\s+and\s+Social\s+Council|Human\s+Rights\s+Council|Assembly|Council)\s+)?resolutions?\s+(?=\d|ES-|S-)/gi;
const NUMBER = /((?:ES-\d{1,2}|S-\d{1,2}|\d{1,4})\/\d{1,4}(?:\s?[A-Z]\b)?|\d{1,4}(?=\s*\(\d{4}\)))(?:\s*\((\d{4})\))?/y;
const JOIN = /\s*(?:,\s*and|,|and)\s+(?=\d|ES-|S-)/iy;

/** Finds resolutions cited by number in running text, each of a list on its own. Linear. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(RESOLUTION)) {
    const organ = organOf(match[1]);
    let at = match.index + match[0].length;
    let start = match.index;
    for (;;) {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(text);
      if (!number) break;
      const end = at + number[0].length;
      found.push({
        start,
        end,
        number: number[1]!.replace(/\s/g, ''),
        target: { start: at, end },
        ...(number[2] && { year: Number(number[2]) }),
        ...(organ && { organ }),
      });
      JOIN.lastIndex = end;
      const join = JOIN.exec(text);
      if (!join) break;
      at = end + join[0].length;
      start = at;
    }
  }
  return found;
}

function organOf(words: string | undefined): Citation['organ'] {
  const name = words?.toLowerCase().replace(/\s+/g, ' ');
  if (name === 'general assembly' || name === 'assembly') return 'General Assembly';
  if (name === 'security council') return 'Security Council';
  if (name === 'economic and social council') return 'Economic and Social Council';
  if (name === 'human rights council') return 'Human Rights Council';
  return undefined;
}
