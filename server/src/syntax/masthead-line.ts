import { OFFICIAL_LANGUAGES, type OtherLanguage } from '../knowledge/languages.ts';
import { nearOrgan, type Organ, organByName } from '../knowledge/organs.ts';
import { nearest } from '../text/distance.ts';
import { type DateReading, readDate } from './date.ts';
import { type Span, trimSpan } from './markup.ts';

export interface LanguageName extends Span {
  readonly text: string;
  /** The official language meant, in its English name; absent where it is none. */
  readonly language?: string;
}

/** One line of a masthead, read without its neighbours. Spans are offsets in the line. */
export type MastheadLine = Field & {
  /** The language of the line, if it is not English. */
  readonly language?: OtherLanguage;
};

type Field =
  | { readonly field: 'united-nations' }
  | { readonly field: 'series' }
  | { readonly field: 'symbol'; readonly symbols: readonly (Span & { readonly text: string })[] }
  | { readonly field: 'organ'; readonly organ?: Organ; readonly near?: Organ }
  | { readonly field: 'distribution'; readonly label: Span; readonly level: Span & { readonly text: string } }
  | { readonly field: 'date'; readonly reading: DateReading }
  | { readonly field: 'language'; readonly languages: readonly LanguageName[] }
  | { readonly field: 'original'; readonly label: Span; readonly languages: readonly LanguageName[] }
  | { readonly field: 'original-label'; readonly label: Span }
  | { readonly field: 'separator' }
  /** A line that is none of the others; only the model of a document can tell that it stands in a masthead. */
  | { readonly field: 'unread'; readonly text: string };

/** The levels of distribution, as the Editorial Manual names them. */
export const DISTRIBUTION_LEVELS = ['General', 'Limited', 'Restricted'] as const;

const UNITED_NATIONS = /^(?:united\s+nations|united|nations)$/i;
const SERIES = /^(?:A|S|AS|E|TD|ST|AE)$/;
const SYMBOL =
  /^(?:[A-Z][A-Z-]{0,14}\s?\/{1,2}\s?[A-Z\d(])\S*(?:\s?\([^)]{1,24}\)\S*)?(?:\s*[-–−]\s*[A-Z]+\s?\/\S+(?:\s?\([^)]{1,24}\)\S*)?)?(?:\s[A-Z])?$/;
const JOINED = /[-–−](?=\s*[A-Z]{1,8}\s?\/)/g;
const DISTRIBUTION = /^(Dist(?:r(?:ib(?:ution)?)?)?\s?[.,:]*\s*:?)(?:\s+|$)(.*)$/i;
const ORIGINAL = /^(Original(?:\s+language)?\s*[:;.]?)(?:\s*)(.*)$/i;
const LABELLED = /^(\p{L}{3,14})\s?\.?\s?[:;]\s*(\p{L}.*)$/u;
const SEPARATOR = /\s*(?:,|\/|\band\b|;)\s*/i;

/** Reads one line, already without marks and outer white space; undefined where it is no masthead line. */
export function readMastheadLine(line: string): MastheadLine | undefined {
  if (line === '' || line.length > 200) return undefined;
  if (UNITED_NATIONS.test(line)) return { field: 'united-nations' };
  if (SERIES.test(line)) return { field: 'series' };
  if (SYMBOL.test(line)) return { field: 'symbol', symbols: splitSymbols(line) };
  const distribution = DISTRIBUTION.exec(line);
  if (distribution) {
    const start = distribution[0].length - distribution[2]!.length;
    const level = trimSpan(line, start, line.length);
    const label = trimSpan(line, 0, distribution[1]!.length);
    return { field: 'distribution', label, level: { ...level, text: line.slice(level.start, level.end) } };
  }
  const original = ORIGINAL.exec(line);
  if (original) {
    const label = trimSpan(line, 0, original[1]!.length);
    const start = original[0].length - original[2]!.length;
    if (start >= line.length) return { field: 'original-label', label };
    const languages = readLanguages(line, start);
    return languages ? { field: 'original', label, languages } : undefined;
  }
  const labelled = readMisspeltLabel(line);
  if (labelled) return labelled;
  if (/^\d|^[A-Z][a-z]{2,9}\.?\s\d/.test(line)) {
    const reading = readDate(line);
    if (reading) return { field: 'date', reading };
  }
  const languages = readLanguages(line.replace(/\s+only$/i, ''), 0);
  if (languages?.every(each => each.language !== undefined)) return { field: 'language', languages };
  const organ = organByName(line);
  if (organ) return { field: 'organ', organ };
  const near = nearOrgan(line);
  return near ? { field: 'organ', near } : undefined;
}

/** `Ditsr.: General`, `Orignal: Russian`: a label one or two slips from the right one, with a value that fits it. */
function readMisspeltLabel(line: string): MastheadLine | undefined {
  const match = LABELLED.exec(line);
  if (!match) return undefined;
  const start = line.length - match[2]!.length;
  const label = trimSpan(line, 0, start);
  const meant = nearest(match[1]!, ['Distr', 'Distribution', 'Original'], each => each, match[1]!.length > 6 ? 2 : 1);
  if (meant === 'Original') {
    const languages = readLanguages(line, start);
    return languages && { field: 'original', label, languages };
  }
  const fits = DISTRIBUTION_LEVELS.some(level => level.toLowerCase() === match[2]!.toLowerCase());
  if (!meant && !fits) return undefined;
  return { field: 'distribution', label, level: { start, end: line.length, text: match[2]! } };
}

function splitSymbols(line: string): (Span & { text: string })[] {
  const cuts = [...line.matchAll(JOINED)].map(match => match.index);
  const starts = [0, ...cuts.map(cut => cut + 1)];
  const ends = [...cuts, line.length];
  return starts.map((start, i) => {
    const span = trimSpan(line, start, ends[i]!);
    return { ...span, text: line.slice(span.start, span.end) };
  });
}

/** Reads `English`, `English and French`, `Arabic/English`; undefined where there are more than a few words. */
function readLanguages(line: string, from: number): LanguageName[] | undefined {
  const names: LanguageName[] = [];
  let at = from;
  for (const part of line.slice(from).split(SEPARATOR)) {
    const start = line.indexOf(part, at);
    at = start + part.length;
    if (part === '') continue;
    if (part.split(/\s+/).length > 2) return undefined;
    const language = languageNamed(part);
    names.push({ start, end: at, text: part, ...(language && { language }) });
  }
  return names.length === 0 ? undefined : names;
}

/** The official language that a word names or nearly names. */
export function languageNamed(word: string): string | undefined {
  return nearest(word, OFFICIAL_LANGUAGES, each => each, word.length > 5 ? 2 : 1);
}
