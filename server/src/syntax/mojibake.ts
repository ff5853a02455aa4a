import { toWindows1252 } from '../text/windows-1252.ts';
import type { Span } from './markup.ts';

/** Characters of UTF-8 that were read as Windows-1252: `â€™` for `’`, `Ã©` for `é`. */
export interface Mojibake extends Span {
  readonly meant: string;
}

/** Letters and signs of which the garbled form is taken for what it is, besides those of Latin-1. */
const SURE = new Set(
  '–—‘’‚“”„†‡•…‰‹›€™œŒšŠžŽćčđĆČĐęąłńśźżĘĄŁŃŚŹŻğĞışŞİřěťůďňőűāēīūăţșț−\u00a0\u200b\u200e\u200f\ufeff',
);
const LETTER = /\p{L}/u;
const QUOTES = '‘’“”–—…';

/**
 * Finds garbled stretches: two or three characters whose bytes are one character of UTF-8 that such a text is likely to
 * hold. A stretch that could be a capital letter before a quotation mark is left alone. Linear.
 */
export function findMojibake(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  for (let at = 0; at < text.length; at++) {
    const lead = text.charCodeAt(at);
    // The first characters of such stretches, read as Windows-1252, lie between Â and ï.
    if (lead < 0xc2 || lead > 0xef) continue;
    const read = decodeAt(text, at);
    if (!read || !isSure(text, at, read.length, read.code)) continue;
    found.push({ start: at, end: at + read.length, meant: String.fromCharCode(read.code) });
    at += read.length - 1;
  }
  return found;
}

function decodeAt(text: string, at: number): { code: number; length: number } | undefined {
  const lead = text.charCodeAt(at);
  const length = lead < 0xe0 ? 2 : 3;
  let code = lead & (length === 2 ? 0x1f : 0x0f);
  for (let i = 1; i < length; i++) {
    const byte = toWindows1252(text.charCodeAt(at + i));
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return code < (length === 2 ? 0x80 : 0x800) ? undefined : { code, length };
}

function isSure(text: string, at: number, length: number, code: number): boolean {
  const character = String.fromCharCode(code);
  if (length === 3) return SURE.has(character);
  const latin = code >= 0xa0 && code <= 0xff;
  // Cyrillic letters come in words: one pair alone may be two letters of another alphabet.
  if (code >= 0x400 && code <= 0x4ff) return isCyrillic(text, at + 2) || isCyrillic(text, at - 2);
  if (!latin && !SURE.has(character)) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  if (QUOTES.includes(text[at + 1]!)) return LETTER.test(after);
  return latin || LETTER.test(before) || LETTER.test(after);
}

function isCyrillic(text: string, at: number): boolean {
  const read = at < 0 ? undefined : decodeAt(text, at);
  return read?.length === 2 && read.code >= 0x400 && read.code <= 0x4ff;
}
