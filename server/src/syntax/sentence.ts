import { isBlankCode } from '../text/lines.ts';
import { type Span, trimSpan } from './markup.ts';

/** Words that end in a stop and go on: `Mr. Annan`, `Chargé d’affaires a.i. of`, `J. Smith`. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:mr|mrs|ms|drs?|prof|st|messrs|hon|rev|fr|gen|col|lt|maj|brig|capt|sgt|cmdr|adm|amb|eds?|cf|viz|sra?|dra?|им|др|\p{L}|\p{L}(?:\.\p{L})+)$/iu;
/** Words that are cut short before a number: `No. 5`, `para. 7`, `vol. II`. */
const BEFORE_NUMBER =
  /(?:^|[^\p{L}\p{N}])(?:nos?|paras?|arts?|vols?|sects?|secs?|chaps?|pp?|figs?|add|corr|rev|suppl|res|docs?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|n[ºo°]|núm|págs?|párrs?|стр|пп?|ст|см)$/iu;
const NUMBER = /^(?:\d|[IVXLC]{1,7}\b)/;
const TIME = /[ap]\.m$/i;
/** A number or letter before a paragraph: `1.`, `(a)`, `II.` */
const LABEL = /^\s*[*_]{0,3}\(?(?:\d{1,4}|[IVXLC]{1,7}|\p{L})\)?\.$/u;
const CLOSERS = /(?:[”’"')\]»*_]|\[\^[^\]\s]{1,20}\]|[¹²³⁰⁴-⁹])*/uy;
const STARTS = /^[\p{Lu}\p{Lo}\p{N}“‘"'«([*_¿¡<]/u;
const LOOK_BACK = 24;

/** The sentences of a text. A stop after an abbreviation, an initial or the number of a paragraph ends none. Linear. */
export function sentencesOf(text: string): Span[] {
  return pieces(text, /[.?!…؟。！？]/g, endOfSentence);
}

/** The clauses of a sentence: what stands between commas, semicolons, colons and dashes that are set as such. */
export function clausesOf(text: string): Span[] {
  return pieces(text, /[,;:،؛，；：、]|\s[–—]\s/g, (all, at, mark) => {
    const end = at + mark.length;
    const wide = mark.charCodeAt(0) > 0x2fff || mark.length > 1;
    return wide || end >= all.length || isBlankCode(all.charCodeAt(end)) ? end : undefined;
  });
}

function pieces(
  text: string,
  marks: RegExp,
  endAt: (text: string, at: number, mark: string) => number | undefined,
): Span[] {
  const found: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const span = trimSpan(text, start, end);
    if (span.end > span.start) found.push(span);
    start = end;
  };
  for (const match of text.matchAll(marks)) {
    if (match.index < start) continue;
    const end = endAt(text, match.index, match[0]);
    if (end !== undefined) push(end);
  }
  push(text.length);
  return found;
}

function endOfSentence(text: string, at: number, mark: string): number | undefined {
  CLOSERS.lastIndex = at + 1;
  const end = at + 1 + (CLOSERS.exec(text)?.[0].length ?? 0);
  if (mark.charCodeAt(0) > 0x2fff) return end;
  if (end < text.length && !isBlankCode(text.charCodeAt(end))) return undefined;
  let next = end;
  while (next < text.length && isBlankCode(text.charCodeAt(next))) next++;
  if (next < text.length && !STARTS.test(text.slice(next, next + 2))) return undefined;
  if (mark === '.' && end === at + 1) {
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    if (ABBREVIATION.test(before) && !TIME.test(before)) return undefined;
    if (BEFORE_NUMBER.test(before) && NUMBER.test(text.slice(next, next + 8))) return undefined;
    if (at < LOOK_BACK && LABEL.test(text.slice(0, at + 1))) return undefined;
  }
  return end;
}
