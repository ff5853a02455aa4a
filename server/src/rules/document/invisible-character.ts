import { ALL_LANGUAGES } from '../../model/language.ts';
import { upperFirst } from '../../text/case.ts';
import { isInvisible } from '../../text/lines.ts';
import { type Said, say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';
import { EVERYWHERE } from './_zones.ts';

const SOFT_HYPHEN = 0xad;
const PAGE_BREAK = 12;
/** Scripts in which joiners and marks of direction are part of the spelling, and pictures that are joined by them. */
const NEEDS_JOINERS =
  /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc]|\p{Extended_Pictographic}/u;
const LETTER = /[\p{L}\p{N}]/u;

interface Hidden {
  readonly name: string;
  /** The word with the character, and what it is without it; empty where it stands in no word. */
  readonly word: string;
  readonly edits: readonly { readonly start: number; readonly end: number }[];
}

export default blockRule<Hidden>({
  id: 'document/invisible-character',
  summary: 'No character stands in the text that cannot be seen.',
  severity: 'information',
  source: 'Text taken from pages; a word with such a character in it is not found by a search.',
  fixable: 'safe',
  extraction: true,
  languages: ALL_LANGUAGES,
  zones: EVERYWHERE,
  mainOnly: false,
  *check({ block: { text } }) {
    let joiners: boolean | undefined;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== PAGE_BREAK && !isInvisible(code)) continue;
      if (at === 0 && code === 0xfeff) continue;
      if (code !== SOFT_HYPHEN && code !== PAGE_BREAK) {
        joiners ??= NEEDS_JOINERS.test(text);
        if (joiners) continue;
      }
      const span = wordAround(text, at);
      const edits = hiddenIn(text, span.start, span.end);
      const word = text.slice(span.start, span.end).replace(/[\s\f]+/g, '');
      yield { ...span, data: { name: nameOf(code), word, edits } };
      at = span.end - 1;
    }
  },
  message({ name, word }) {
    const clean = [...word].filter(each => !isInvisible(each.charCodeAt(0))).join('');
    return clean === ''
      ? say`${upperFirst(name)} stands here; take it out.`
      : say`${upperFirst(name)} is hidden in “${clean}”; take it out.`;
  },
  fix: ({ data }) => ({
    title: say`Take out what cannot be seen`,
    safe: true,
    edits: data.edits.map(edit => ({ ...edit, newText: '' })),
  }),
});

/** The word in which a character stands, with all hidden characters in it. A soft hyphen joins over the end of a line. */
function wordAround(text: string, at: number): { start: number; end: number } {
  const inWord = (index: number) => LETTER.test(text[index] ?? '') || isInvisible(text.charCodeAt(index));
  let start = at;
  while (start > 0 && at - start < 40 && inWord(start - 1)) start--;
  if (start === 0 && text.charCodeAt(0) === 0xfeff && at > 0) start = 1;
  let end = at + 1;
  for (;;) {
    while (end < text.length && end - at < 80 && inWord(end)) end++;
    const next = wrapEnd(text, end);
    if (next === end) break;
    end = next;
  }
  return { start, end };
}

/** Where the next line begins if a word goes on there after a soft hyphen; else `at` itself. */
function wrapEnd(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== SOFT_HYPHEN) return at;
  const gap = /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?=\p{Ll})/u.exec(text.slice(at, at + 40));
  return gap ? at + gap[0].length : at;
}

function hiddenIn(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== PAGE_BREAK && !isInvisible(code)) continue;
    const to = Math.min(end, Math.max(at + 1, wrapEnd(text, at + 1)));
    found.push({ start: at, end: to });
    at = to - 1;
  }
  return found;
}

function nameOf(code: number): Said {
  if (code === SOFT_HYPHEN) return say`a soft hyphen`;
  if (code === PAGE_BREAK) return say`a page break`;
  if (code === 0xfeff) return say`a byte order mark`;
  if (code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2066)
    return say`a mark of direction`;
  return say`a character without a width`;
}
