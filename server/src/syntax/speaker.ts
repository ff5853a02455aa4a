import type { Span } from './markup.ts';

/** Who speaks, before a speech in a meeting record: `Mr. Danon (Israel) (spoke in French):`. Spans are offsets in the text read. */
export interface Speaker extends Span {
  readonly name: Span & { readonly text: string };
  /** True for the President, the Chair and those who act for them. */
  readonly presiding: boolean;
  /** The State or body for which he or she speaks. */
  readonly of?: Span & { readonly text: string };
  /** The language in which the speech was made, if another than that of the record. */
  readonly language?: string;
}

const SPEAKER =
  /^\s*((?:the\s+(?:acting\s+)?(?:co-)?(?:president|chair|chairman|chairperson|chairwoman|secretary-general|deputy secretary-general|moderator|vice-president)|(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prince|princess|sheikha?|king|queen|archbishop|monsignor|president|baroness|ambassador|judge|general)\b\.?\s[\p{Lu}\d][^:()\r\n]{0,60}?))\s*(?:\(([^()\r\n]{2,120})\))?\s*(?:,[^:()\r\n]{2,80})?(?:\(([^()\r\n]{2,80})\))?\s*:\s/iu;
const PRESIDING = /^the\s+(?:acting\s+)?(?:co-)?(?:president|chair|vice-president)/i;
const LANGUAGE = /^(?:spoke|interpretation from|spoken) (?:in )?([\p{L}]+)/iu;

/** Reads the name before a speech; undefined where a paragraph begins otherwise. */
export function readSpeaker(text: string): Speaker | undefined {
  const match = SPEAKER.exec(text.slice(0, 300));
  if (!match) return undefined;
  const written = match[1]!;
  const start = match[0].indexOf(written);
  const notes = [match[2], match[3]].filter(note => note !== undefined);
  const spoke = notes.map(note => LANGUAGE.exec(note)?.[1]).find(language => language);
  const of = notes.find(note => !LANGUAGE.test(note));
  const ofStart = of ? match[0].indexOf(`(${of})`) + 1 : 0;
  return {
    start,
    end: match[0].trimEnd().length,
    name: { start, end: start + written.length, text: written },
    presiding: PRESIDING.test(written),
    ...(of && { of: { start: ofStart, end: ofStart + of.length, text: of } }),
    ...(spoke && { language: spoke }),
  };
}
