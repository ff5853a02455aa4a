import type { OtherLanguage } from '../knowledge/languages.ts';
import { nearOrdinal, ordinalWords, parseOrdinal } from '../knowledge/ordinals.ts';
import { nearOrgan, organByName } from '../knowledge/organs.ts';
import { findItems, type ItemMention } from './agenda.ts';
import type { Span } from './markup.ts';

export type RequestOrgan =
  | 'General Assembly'
  | 'Security Council'
  | 'Economic and Social Council'
  | 'Human Rights Council';

/** The request of a letter to be circulated as a document. Spans are offsets in the paragraph. */
export interface RequestReading {
  readonly organs: readonly (Span & { readonly organ: RequestOrgan })[];
  readonly items: readonly ItemMention[];
  /** Words that are a slip from an ordinal or from the name of an organ. */
  readonly slips: readonly (Span & { readonly text: string; readonly right: string })[];
  readonly session?: Span & { readonly number: number; readonly kind: 'regular' | 'special' | 'emergency' };
  /** The language of the words, if it is not English. */
  readonly language?: OtherLanguage;
}

const CIRCULATE = /\b(?:circulat|distribut|issu|publish)\w{0,5}\b/i;
const DOCUMENT = /\bas\s+(?:an?\s+)?(?:official\s+)?documents?\s+(?:of|under)\b/i;
const ORGAN = /\b(General\s+Assembly|Security\s+Council|Economic\s+and\s+Social\s+Council|Human\s+Rights\s+Council)\b/g;
const SESSION = /\b([A-Za-z]+(?:[-\s](?:[a-z]+))?)\s+(emergency\s+special\s+|special\s+|regular\s+)?session\b/gi;

/** Reads the paragraph that asks for circulation; undefined where it asks for nothing of the kind. Linear. */
export function readRequest(text: string): RequestReading | undefined {
  if (!CIRCULATE.test(text)) return undefined;
  const document = DOCUMENT.exec(text);
  if (!document) return undefined;
  const from = document.index;
  const organs: (Span & { organ: RequestOrgan })[] = [];
  for (const match of text.matchAll(ORGAN)) {
    if (match.index < from) continue;
    const organ = match[1]!.replace(/\s+/g, ' ') as RequestOrgan;
    if (/resolution\b/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 13))) continue;
    organs.push({ organ, start: match.index, end: match.index + match[0].length });
  }
  const items = findItems(text).filter(item => item.start > from - 120);
  const session = sessionIn(text, from);
  return { organs, items, slips: slipsIn(text, from), ...(session && { session }) };
}

function sessionIn(text: string, from: number): RequestReading['session'] {
  for (const match of text.matchAll(SESSION)) {
    if (match.index < from) continue;
    const words = match[1]!;
    const ordinal = [words, words.replace(/^\S+\s+/, '')].find(each => parseOrdinal(each) !== undefined);
    if (!ordinal) continue;
    const prefix = match[2]?.toLowerCase() ?? '';
    const kind = prefix.startsWith('emergency') ? 'emergency' : prefix.startsWith('special') ? 'special' : 'regular';
    const start = match.index + words.length - ordinal.length;
    return { start, end: match.index + match[0].length, number: parseOrdinal(ordinal)!, kind };
  }
  return undefined;
}

const ORDINAL = /\b([A-Za-z]+-[a-z]+|[A-Za-z]{5,})\s+(?:emergency\s+special\s+|special\s+)?sess?[a-z]{2,4}\b/g;
const NAMED = /\bthe\s+([A-Z][a-z]+\s(?:[A-Z][a-z]+|and\s[A-Z][a-z]+\s[A-Z][a-z]+))\b/g;
/** Words before `session` that are no misspelt ordinals. */
const PLAIN = /^(?:present|current|regular|resumed|special|this|next|last|the|its|annual|substantive|organizational)$/i;

function slipsIn(text: string, from: number): (Span & { text: string; right: string })[] {
  const slips: (Span & { text: string; right: string })[] = [];
  for (const match of text.matchAll(ORDINAL)) {
    const words = match[1]!;
    if (match.index < from || PLAIN.test(words) || parseOrdinal(words) !== undefined) continue;
    const right = ordinalWords(nearOrdinal(words) ?? 0);
    if (right) slips.push({ start: match.index, end: match.index + words.length, text: words, right });
  }
  for (const match of text.matchAll(NAMED)) {
    const words = match[1]!;
    const start = match.index + match[0].length - words.length;
    if (match.index < from || organByName(words)) continue;
    const organ = nearOrgan(words);
    if (organ?.principal) slips.push({ start, end: start + words.length, text: words, right: organ.name });
  }
  return slips;
}
