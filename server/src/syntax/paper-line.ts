import type { Span } from './markup.ts';

/** What a line of the head of a conference paper gives. */
export type PaperField = 'committee' | 'topic' | 'sponsors' | 'signatories' | 'delegation';

/** A line of the head of a paper of a Model United Nations conference: `Sponsors: Chile, Fiji and Norway`. */
export interface PaperLine extends Span {
  readonly field: PaperField;
  readonly label: string;
  readonly value: string;
  /** How many names the value lists. */
  readonly names: number;
}

const FIELDS: readonly (readonly [PaperField, RegExp])[] = [
  ['committee', /^(?:committee|forum|council|submitted to)$/i],
  ['topic', /^(?:topic|question(?: of)?|subject|issue|agenda topic)$/i],
  ['sponsors', /^(?:sponsors?|main submitters?|submitters?|authors?|submitted by)$/i],
  ['signatories', /^(?:signator(?:y|ies)|co-?submitters?|co-?sponsors?)$/i],
  ['delegation', /^(?:delegation|country|delegate|member state)$/i],
];
const LINE = /^[ \t]*([\p{L}][\p{L} -]{2,20}?)[ \t]*:[ \t]*(\S[^\n\r]{0,400})$/gmu;

/** Finds the lines of such a head in a text without marks of type. */
export function findPaperLines(text: string): PaperLine[] {
  return [...text.matchAll(LINE)].flatMap(match => {
    const [whole, label, value] = match;
    const field = FIELDS.find(([, words]) => words.test(label!))?.[0];
    if (!field) return [];
    const start = match.index + whole.indexOf(label!);
    const names = value!.split(/\s*(?:[,;]|\band\b)\s*/).filter(name => /\p{L}{2}/u.test(name)).length;
    return [{ start, end: match.index + whole.length, field, label: label!, value: value!.trim(), names }];
  });
}
