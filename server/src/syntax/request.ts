import { parseOrdinal } from '../knowledge/ordinals.ts';
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
  readonly session?: Span & { readonly number: number; readonly kind: 'regular' | 'special' | 'emergency' };
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
  return { organs, items, ...(session && { session }) };
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
