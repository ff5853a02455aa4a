import type { OtherLanguage } from '../knowledge/languages.ts';
import { nearest } from '../text/distance.ts';
import { type Said, sayList } from '../text/say.ts';
import type { Span } from './markup.ts';

/** One agenda item or sub-item named in a text: `98 (j)` has number 98 and path ['j']. */
export interface ItemRef extends Span {
  readonly number: number;
  readonly path: readonly string[];
}

export type AgendaList = 'agenda' | 'provisional agenda' | 'preliminary list';

/** A header line such as `Agenda items 18 (a) and 156` or `Item 97 of the preliminary list*`. */
export interface AgendaLine {
  readonly refs: readonly ItemRef[];
  readonly list: AgendaList;
  /** The words before the first number. */
  readonly lead: Span;
  /** The words after the last number, without the asterisk. */
  readonly tail: Span;
  readonly star: boolean;
  /** True where the numbers are followed by something that is not understood. */
  readonly broken: boolean;
  /** The language of the line, if it is not English. */
  readonly language?: OtherLanguage;
}

const LEAD = /^((?:provisional\s+)?(?:agenda\s+)?items?)\s*:?\s*(?:nos?\.?\s*)?(?=\d|$)/i;
const LOOSE_LEAD = /^(\p{L}{4,8}\s\p{L}{3,6})\s*:?\s*(?=\d)/u;
const TAIL =
  /^\s*(?:of\s+the\s+((?:annotated\s+)?(?:preliminary\s+list|(?:draft\s+)?provisional\s+(?:annotated\s+)?agenda|(?:annotated\s+)?agenda|agenda)(?:\s+of\s+[^*]{0,80})?))?\s*(\\?\*+)?$/i;
const NUMBER = /\d{1,3}(?!\d|\/|\.\d)/y;
const SUB = /\s*\(\s*([a-z]{1,3}|[ivx]{1,5})\s*\)/iy;
/** In a header line a slip of the pen joins as well; in a sentence a full stop ends it. */
const LINE_JOIN = /\s*(?:[,;]\s*and|[,;+&]|\.(?=\s)|and)\s*(?=\d|\([a-z]{1,4}\))/iy;
const JOIN = /\s*(?:,\s*and|,|and|&)\s*(?=\d|\([a-z]{1,4}\))/iy;

/** Reads a whole line; undefined where it does not begin as a line of agenda items does. */
export function readAgendaLine(line: string): AgendaLine | undefined {
  if (line.length > 1000) return undefined;
  const lead = LEAD.exec(line) ?? looseLead(line);
  if (!lead) return undefined;
  const list = readItems(line, lead[0].length, LINE);
  const rest = line.slice(list.end);
  const tail = TAIL.exec(rest);
  const named = tail?.[1]?.toLowerCase() ?? '';
  return {
    refs: list.refs,
    list: named.includes('preliminary')
      ? 'preliminary list'
      : named.includes('provisional')
        ? 'provisional agenda'
        : 'agenda',
    lead: { start: 0, end: lead[1]!.length },
    tail: { start: list.end, end: line.length },
    star: tail?.[2] !== undefined,
    broken: list.refs.length === 0 || tail === null,
  };
}

/** `Agneda item 156`: two words that are a slip or two from the right ones. */
function looseLead(line: string): RegExpExecArray | undefined {
  const match = LOOSE_LEAD.exec(line);
  const near = match && nearest(match[1]!, ['agenda item', 'agenda items'], each => each, 2);
  return match && near ? match : undefined;
}

/** How a language writes the letters of sub-items and joins items. The expressions are sticky. */
export interface ItemSigns {
  readonly sub: RegExp;
  readonly join: RegExp;
  /** The Latin letter of a sub-item. */
  letter(match: RegExpExecArray): string;
}

const ENGLISH: ItemSigns = { sub: SUB, join: JOIN, letter: match => match[1]!.toLowerCase() };
const LINE: ItemSigns = { ...ENGLISH, join: LINE_JOIN };

/** Reads a list of items from `from` on: `98 (j), 98 (k) and 105`, `13 (f) and (g)`, `3 (b) (iii)`. */
export function readItems(text: string, from: number, signs = ENGLISH): { refs: ItemRef[]; end: number } {
  const refs: ItemRef[] = [];
  let at = from;
  let number: number | undefined;
  for (;;) {
    const start = at;
    const digits = stick(NUMBER, text, at);
    if (digits) {
      number = Number(digits[0]);
      at += digits[0].length;
    } else if (number === undefined) break;
    const path: string[] = [];
    for (let sub = stick(signs.sub, text, at); sub && path.length < 4; sub = stick(signs.sub, text, at)) {
      path.push(signs.letter(sub));
      at += sub[0].length;
    }
    if (!digits && path.length === 0) break;
    refs.push({ number, path, start, end: at });
    const join = stick(signs.join, text, at);
    if (!join) break;
    at += join[0].length;
  }
  return { refs, end: refs.at(-1)?.end ?? from };
}

function stick(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

export interface ItemMention extends Span {
  readonly refs: readonly ItemRef[];
  readonly list: AgendaList;
}

const MENTION = /\b(agenda\s+items?|items?)\s+(?=\d)/gi;
const MENTION_TAIL = /\s+of\s+(?:the|its)\s+(preliminary\s+list|provisional\s+agenda)/iy;

/**
 * Finds `agenda items 62, 80 and 110` and `item 116 (c) of the preliminary list` in running text. A bare `item 3` is
 * found only where its list is named after it. Linear.
 */
export function findItems(text: string): ItemMention[] {
  const found: ItemMention[] = [];
  for (const match of text.matchAll(MENTION)) {
    const { refs, end } = readItems(text, match.index + match[0].length);
    if (refs.length === 0) continue;
    const tail = stick(MENTION_TAIL, text, end);
    if (!tail && !/^agenda/i.test(match[1]!)) continue;
    const named = tail?.[1]?.toLowerCase() ?? '';
    const list = named.startsWith('preliminary') ? 'preliminary list' : named ? 'provisional agenda' : 'agenda';
    found.push({ start: match.index, end: end + (tail?.[0].length ?? 0), refs, list });
  }
  return found;
}

/** An item as the United Nations writes it: `98 (j)`. */
export function formatItem(ref: { readonly number: number; readonly path: readonly string[] }): string {
  return [String(ref.number), ...ref.path.map(letter => `(${letter})`)].join(' ');
}

/** Items for the reader: “62, 80 and 110”. */
export function sayItems(refs: readonly Pick<ItemRef, 'number' | 'path'>[]): Said {
  return sayList(refs.map(formatItem), 'and');
}

/** Items joined as a header line joins them: `62, 80 and 110`. */
export function formatItems(refs: readonly { readonly number: number; readonly path: readonly string[] }[]): string {
  const parts = refs.map(formatItem);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
