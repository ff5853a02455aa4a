import { isBlankCode } from '../text/lines.ts';
import { type Plain, type Span, trimSpan } from './markup.ts';

export interface SignatureLine extends Span {
  readonly text: string;
}

/** One signature: the mark, the name and the lines of office under it. Spans are offsets in the plain text read. */
export interface SignatureReading extends Span {
  /** `(Signed)` as written; absent where a name with an office stands alone. */
  readonly mark?: Span & { readonly text: string; readonly italic: boolean };
  readonly name: SignatureLine;
  /** The words of the name in bold, in United Nations practice the family name. */
  readonly family?: SignatureLine;
  readonly honorific?: SignatureLine;
  readonly office: readonly SignatureLine[];
}

const MARK =
  /^(\(\s*signed\s*\)|\[\s*signed\s*\]|signed\s*:|\(sgd\.?\)|\/s\/|\/-\/|\(\s*firmado\s*\)|\(\s*signé\s*\)|\(\s*подпись\s*\)|\(\s*توقيع\s*\)|[(（]\s*签名\s*[)）])\s*/i;
/** In Chinese the mark may stand after the name. */
const MARK_AFTER = /^([^(（]{1,60}?)\s*([(（]\s*签名\s*[)）])$/;
const HONORIFIC =
  /^((?:H\.\s?E\.|(?:His\s+Excellency|Her\s+Excellency|Mr|Mrs|Ms|Dr|Prof|Professor|Ambassador|Amb|Sir|Sheikha?)(?:\.|\b))(?:\s+(?:Mr|Mrs|Ms|Dr)\b\.?)?)\s+(?=\p{L})/iu;
const OFFICE =
  /^(?:Ambassador|Deputy|Permanent|Charg[ée]|Minister|Counsellor|Secretary|Chair|President|Observer|Representative|Head|Acting|Under-Secretary|First\s+Secretary)\b/i;

/**
 * Reads the signatures of a block: lines that begin with a mark, each with the lines that follow it, or, without any
 * mark, a short name with part in bold above a line of office. Empty where the block is no signature.
 */
export function readSignatures(plain: Plain): SignatureReading[] {
  const lines = linesOf(plain.text);
  if (lines.length === 0 || lines.length > 80 || plain.text.length > 6000) return [];
  const marked = lines.map(markOf);
  const first = marked.findIndex(each => each !== undefined);
  if (first !== 0 && !(first > 0 && areOfficeAbove(lines, first))) return unsigned(plain, lines);
  const found: SignatureReading[] = [];
  lines.forEach((line, i) => {
    const read = marked[i];
    if (!read) return;
    const above = i === first ? lines.slice(0, first) : [];
    let last = i;
    while (last + 1 < lines.length && !marked[last + 1]) last++;
    const { mark } = read;
    const nameSpan = trimSpan(plain.text, read.name.start, read.name.end);
    found.push({
      start: above[0]?.start ?? line.start,
      end: lines[last]!.end,
      mark: {
        ...mark,
        text: plain.text.slice(mark.start, mark.end),
        italic: plain.italic.some(it => it.start < mark.end && it.end > mark.start),
      },
      ...nameParts(plain, nameSpan),
      office: [...above, ...lines.slice(i + 1, last + 1)],
    });
  });
  return found;
}

/** The mark of a line and the name beside it, in the plain text. */
function markOf(line: SignatureLine): { readonly mark: Span; readonly name: Span } | undefined {
  const before = MARK.exec(line.text);
  if (before) {
    const mark = { start: line.start, end: line.start + before[1]!.length };
    return { mark, name: { start: line.start + before[0].length, end: line.end } };
  }
  const after = MARK_AFTER.exec(line.text);
  if (!after) return undefined;
  const mark = { start: line.end - after[2]!.length, end: line.end };
  return { mark, name: { start: line.start, end: line.start + after[1]!.length } };
}

/** French and Chinese set the office above the signature. */
function areOfficeAbove(lines: readonly SignatureLine[], first: number): boolean {
  const short = (line: SignatureLine) => line.text.length <= 80 && !/[.;:。；：]$/.test(line.text);
  return first <= 4 && /Signé|签名/i.test(lines[first]!.text) && lines.slice(0, first).every(short);
}

function unsigned(plain: Plain, lines: readonly SignatureLine[]): SignatureReading[] {
  const first = lines[0]!;
  const bold = plain.bold.filter(span => span.end > first.start && span.start < first.end);
  const partlyBold = bold.length > 0 && bold.some(span => span.start > first.start || span.end < first.end);
  if (!partlyBold || lines.length < 2 || lines.length > 6 || first.text.length > 60) return [];
  if (!lines.slice(1).some(line => OFFICE.test(line.text)) || /[.:;]$/.test(first.text)) return [];
  return [{ start: first.start, end: lines.at(-1)!.end, ...nameParts(plain, first), office: lines.slice(1) }];
}

function nameParts(plain: Plain, span: Span): Pick<SignatureReading, 'name' | 'family' | 'honorific'> {
  const text = plain.text.slice(span.start, span.end);
  const honorific = HONORIFIC.exec(text);
  const bold = plain.bold.filter(each => each.start < span.end && each.end > span.start).at(-1);
  const family = bold && trimSpan(plain.text, Math.max(bold.start, span.start), Math.min(bold.end, span.end));
  return {
    name: { ...span, text },
    ...(family && { family: { ...family, text: plain.text.slice(family.start, family.end) } }),
    ...(honorific && {
      honorific: { start: span.start, end: span.start + honorific[0].length, text: honorific[1]! },
    }),
  };
}

function linesOf(text: string): SignatureLine[] {
  const lines: SignatureLine[] = [];
  for (let at = 0; at <= text.length; ) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const span = trimSpan(text, at, end);
    if (span.end > span.start) {
      let last = span.end;
      while (last > span.start && text.charCodeAt(last - 1) === 92) last--;
      while (last > span.start && isBlankCode(text.charCodeAt(last - 1))) last--;
      lines.push({ start: span.start, end: last, text: text.slice(span.start, last) });
    }
    at = end + 1;
  }
  return lines;
}
