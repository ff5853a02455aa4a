import type { OtherLanguage } from '../knowledge/languages.ts';
import { nearest } from '../text/distance.ts';
import { type DateReading, readDate } from './date.ts';
import { type Span, trimSpan } from './markup.ts';

export type LetterForm = 'letter' | 'identical-letters' | 'note-verbale';

export type SenderOffice =
  | 'permanent-representative'
  | 'permanent-observer'
  | 'charge'
  | 'permanent-mission'
  | 'secretary-general'
  | 'president'
  | 'other';

export interface Sender extends Span {
  readonly office: SenderOffice;
  /** What stands between the office and `to the United Nations`: the State or States, with their articles. */
  readonly entity?: Span;
  readonly toTheUnitedNations: boolean;
}

export interface Addressee extends Span {
  /** `addressed to` or only `to`. */
  readonly link: string;
}

/**
 * The title of a letter or note verbale, taken apart: `Letter dated 3 December 2003 from the Permanent Representative
 * of Tajikistan to the United Nations addressed to the Secretary-General`. Spans are offsets in the title. Every part
 * but the lead may be missing, because people type titles from left to right.
 */
export interface LetterTitle {
  readonly form: LetterForm;
  readonly lead: Span;
  /** True where the lead is a slip away from the right words: `Leter dated`; with a misspelt `dated`, it ends there. */
  readonly misspelt: boolean;
  readonly plural: boolean;
  readonly dated: 'dated' | 'of' | undefined;
  readonly date?: Span & { readonly reading: DateReading | undefined };
  readonly sender?: Sender;
  readonly addressee?: Addressee;
  /** What a misspelt lead was most likely meant to be, in a language besides English. */
  readonly near?: string;
  /** The language of the title, if it is not English. */
  readonly language?: OtherLanguage;
}

const LEAD =
  /^(Identical\s+letters?|Identical\s+notes?\s+verbales?|Letters?|Notes?\s+verbales?)(?:\s+(dated\b|of(?=\s+\d))|(?=\s+from\b))\s*/i;
const LOOSE_LEAD = /^(\p{L}{4,9}(?:\s\p{L}{5,8})?)\s+(\p{L}{3,7})\s+(?=\d)/iu;
const LEADS = ['letter', 'letters', 'identical letters', 'note verbale', 'notes verbales'];
const FROM = /\s+from\b\s*/i;
const ADDRESSED = /\s*,?\s+(?:jointly\s+)?(addressed\s+to)\b\s*/i;
const TO_ADDRESSEE = /\s+(to)\s+(?=the\s+(?:President\b|Secretary[\s-]+General))/i;
const TO_UN = /\s+to\s+the\s+United\s+Nations(?:\s+\([^)]{0,40}\)|\s+in\s+New\s+York)?\s*,?$/i;
const OFFICES: readonly (readonly [SenderOffice, RegExp])[] = [
  [
    'charge',
    /Charg[ée]s?\s+d[’'`]affaires(?:\s+a\.?\s*i\.?)?,?(?:\s+|$)(?:of\s+the\s+Permanent\s+(?:Observer\s+)?Missions?\s+of\s+)?/i,
  ],
  ['permanent-representative', /^(?:the\s+)?Permanent\s+Representatives?(?:\s+|$)(?:of\s+)?/i],
  ['permanent-observer', /^(?:the\s+)?Permanent\s+Observers?(?:\s+|$)(?:of\s+|for\s+)?/i],
  ['permanent-mission', /^(?:the\s+)?Permanent\s+(?:Observer\s+)?Missions?(?:\s+|$)(?:of\s+)?/i],
  ['secretary-general', /^(?:the\s+)?Secretary[\s-]+General\b/i],
  ['president', /^(?:the\s+)?President\b/i],
];

/** Reads a title that begins as a letter or note verbale does; undefined where it does not. Linear. */
export function readLetterTitle(title: string): LetterTitle | undefined {
  const exact = LEAD.exec(title);
  const lead = exact ?? looseLead(title);
  const words = exact ? exact[1]!.toLowerCase() : lead && nearest(lead[1]!, LEADS, each => each, 2);
  if (!lead || !words) return undefined;
  const form = words.startsWith('identical')
    ? 'identical-letters'
    : words.startsWith('note')
      ? 'note-verbale'
      : 'letter';
  const rest = lead[0].length;
  const from = FROM.exec(title.slice(rest - 1));
  const dateEnd = from ? rest - 1 + from.index : title.length;
  const dateSpan = trimSpan(title, rest, Math.max(rest, dateEnd));
  const dateText = title.slice(dateSpan.start, dateSpan.end);
  const base = {
    form,
    lead: { start: 0, end: exact || lead[2]!.toLowerCase() === 'dated' ? lead[1]!.length : lead[0].trimEnd().length },
    misspelt: !exact,
    plural: /s$/i.test(words),
    dated: exact ? (lead[2]?.toLowerCase() as 'dated' | 'of' | undefined) : 'dated',
    ...(dateText && lead[2] && { date: { ...dateSpan, reading: readDate(dateText) } }),
  } satisfies LetterTitle;
  if (!from) return base;
  return { ...base, ...readSender(title, rest - 1 + from.index + from[0].length) };
}

/** `Leter dated 3 …`, `Letter datd 3 …`: words a slip or two from the right ones, and a number after them. */
function looseLead(title: string): RegExpExecArray | null {
  const match = LOOSE_LEAD.exec(title);
  return match && nearest(match[2]!, ['dated'], each => each, 2) ? match : null;
}

function readSender(title: string, start: number): { sender?: Sender; addressee?: Addressee } {
  const rest = title.slice(start);
  const link = ADDRESSED.exec(rest) ?? TO_ADDRESSEE.exec(rest);
  const senderSpan = trimSpan(title, start, link ? start + link.index : title.length);
  const sender = senderSpan.end > senderSpan.start ? senderOf(title, senderSpan) : undefined;
  if (!link) return sender ? { sender } : {};
  const to = trimSpan(title, start + link.index + link[0].length, title.length);
  return {
    ...(sender && { sender }),
    addressee: { ...to, link: link[1]!.toLowerCase().replace(/\s+/g, ' ') },
  };
}

function senderOf(title: string, span: Span): Sender {
  const text = title.slice(span.start, span.end);
  const toUn = TO_UN.exec(text);
  const end = span.start + (toUn ? toUn.index : text.length);
  for (const [office, expression] of OFFICES) {
    const match = expression.exec(text);
    if (!match) continue;
    const entity = trimSpan(title, span.start + match.index + match[0].length, end);
    const named = entity.end > entity.start && /^(?:permanent|charge)/.test(office);
    return { ...span, office, toTheUnitedNations: toUn !== null, ...(named && { entity }) };
  }
  return { ...span, office: 'other', toTheUnitedNations: toUn !== null };
}
