import { sayOrdinal } from '../knowledge/ordinals.ts';
import { PREFIXES } from '../knowledge/tables/symbols.ts';
import { say, sayText, toSay } from '../text/say.ts';
import type { Span } from './markup.ts';

/** `/Add.1`, `/Corr.2`, `/Rev.3` at the end of a symbol. */
export interface Modification {
  readonly kind: 'Add' | 'Corr' | 'Rev' | 'Amend';
  readonly number?: number;
}

/** One document symbol taken apart. Spans are offsets in the text that was read. */
export interface SymbolPart extends Span {
  readonly text: string;
  /** The first component: `A`, `S`, `E`, `ST`, `TD`. */
  readonly prefix: string;
  /** Session of the General Assembly, `58`, or of the Human Rights Council. */
  readonly session?: number;
  /** A special or emergency special session: `S-20`, `ES-10`. */
  readonly special?: { readonly kind: 'special' | 'emergency'; readonly number: number };
  readonly year?: number;
  /** `L` for limited, `PV`, `SR`, `RES`, `PRST` …, where the symbol has such a component. */
  readonly nature?: string;
  readonly modifications: readonly Modification[];
  /** Asterisks at the end: the document was reissued. */
  readonly stars: number;
}

/** A symbol, or two joined as in `A/58/624-S/2003/1169`. */
export interface ParsedSymbol {
  readonly parts: readonly SymbolPart[];
  /** The dash between the parts, as written. */
  readonly dash?: string;
}

const PREFIX = [...(JSON.parse(PREFIXES) as string[]), 'DP-FPA'].sort((a, b) => b.length - a.length).join('|');
/** A number, a word, words and numbers joined by full stops (`AC.10`, `MP.WAT`, `CONF.V`), a special session. */
const COMPONENT =
  '(?:\\d{1,5}(?:[a-z]|-\\d{1,4})?|[A-Za-z]{1,12}(?:\\.[A-Za-z]{1,10}){0,3}(?:\\.\\d{1,5}(?:-\\d{1,4})?)?|[A-Z]{1,3}-\\d{1,3}|[A-Z]{2,5}-[A-Z]{2,5}|[A-Z]{3}\\d|COP\\(\\d{1,3}\\))';
const TAIL =
  '(?:\\s?\\((?:\\d{4}|Part\\s[IVX]{1,4}(?:/Add\\.\\d{1,3})?|Vol\\.\\s?[IVX]{1,4}|Sect\\.\\s?\\d{1,2}|[Rr]esum(?:ption|ed)\\s?\\d{0,2}|Plan outline|Income sect\\.\\s?\\d|Introduction|[IVXL]{1,7})\\))?';
const CHANGES = '(?:/(?:Adds?|Corr|Rev|Amend)\\.\\d{1,3}(?:-\\d{1,3})?|/Summary)*';
const SINGLE = `(?:${PREFIX})(?:/${COMPONENT})+(?:\\s[A-Z](?=\\s*$|[-–−]))?${TAIL}${CHANGES}${TAIL}\\*{0,3}`;
/** The second symbol of a joint document may be another organization's, of which only the outline is known. */
const OTHER = `(?!(?:${PREFIX})/)[A-Z]{2,8}(?:\\(\\d{1,3}\\))?(?:/[\\w.-]{1,12}){1,8}`;
const ONE = new RegExp(`^(${SINGLE})$`);
const JOINT = new RegExp(`^(${SINGLE})\\s?([-–−])\\s?(${SINGLE}|${OTHER})$`);
const FIND = new RegExp(`(?<![\\w/.@:-])(?:${PREFIX})/(?=[A-Z\\d])[A-Za-z\\d][\\w./()-]{1,60}`, 'g');
const MODIFICATION = /\/(Add|Corr|Rev|Amend)(?:\.(\d+))?/g;

/** Reads a text that is one symbol, or two joined, and nothing else. */
export function parseSymbol(text: string): ParsedSymbol | undefined {
  if (text.length > 120) return undefined;
  const match = ONE.exec(text) ?? JOINT.exec(text);
  if (!match || !/\d/.test(match[1]!)) return undefined;
  const first = partOf(match[1]!, 0);
  if (!match[3]) return { parts: [first] };
  return { parts: [first, partOf(match[3], text.length - match[3].length)], dash: match[2]! };
}

function partOf(text: string, start: number): SymbolPart {
  const components = text.replace(/\*+$/, '').split('/');
  const [prefix, second, third] = components as [string, string | undefined, string | undefined];
  const special = /^(ES|S)-(\d{1,2})$/.exec(prefix === 'A' ? (second === 'RES' ? (third ?? '') : (second ?? '')) : '');
  const session = sessionOf(prefix, components);
  const year = components.find(component => /^(?:19[4-9]|20)\d\d$/.test(component) && prefix !== 'A')?.slice(0, 4);
  const bracketYear = /\((\d{4})\)/.exec(text)?.[1];
  const nature = components
    .find(each => /^(?:L|PV|SR|INF|CRP|WP|R)\.\d|^(?:RES|DEC|PRST|NGO|INF)$/.test(each))
    ?.replace(/\..*/, '');
  return {
    text,
    start,
    end: start + text.length,
    prefix,
    ...(session !== undefined && { session }),
    ...(special && { special: { kind: special[1] === 'ES' ? 'emergency' : 'special', number: Number(special[2]) } }),
    ...((year ?? bracketYear) && { year: Number(year ?? bracketYear) }),
    ...(nature && { nature }),
    modifications: [...text.matchAll(MODIFICATION)].map(match => ({
      kind: match[1] as Modification['kind'],
      ...(match[2] && { number: Number(match[2]) }),
    })),
    stars: /\*+$/.exec(text)?.[0].length ?? 0,
  };
}

/** The session stands second in `A/58/624`, third in `A/RES/57/145`, `A/HRC/45/2` and `A/C.3/58/L.5`. */
function sessionOf(prefix: string, components: readonly string[]): number | undefined {
  if (prefix !== 'A') return undefined;
  const at = /^(?:RES|HRC|C\.\d|BUR|INF|CN\.4)$/.test(components[1] ?? '') ? 2 : 1;
  const value = components[at] ?? '';
  const number = /^\d{1,3}$/.test(value) ? Number(value) : undefined;
  const sure = components.length > at + 1;
  return number !== undefined && sure && number >= 1 && number < 200 ? number : undefined;
}

/** What to write instead of a malformed symbol; undefined where the text is well formed or nobody can tell. */
export function correctSymbol(text: string): string | undefined {
  if (parseSymbol(text)) return undefined;
  const mended = text
    .replace(/\s*\/\s*/g, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/\.{2,}/g, '.')
    .replace(/(?<=[\d./])[lI](?=\d)/g, '1')
    .replace(/\b(CONF|WP|L|CRP|INF|PV|SR|C)\.l(?=\d)/g, '$1.1')
    .replace(/\/(C|L|WP|CRP|PV|SR)(?=\d)/g, '/$1.')
    .replace(/\bSGAC\./g, 'SG/AC.')
    .replace(/\b(PRST|RES|INF|NGO)(?=\d{2,4}\/)/g, '$1/')
    .replace(/(C\.\d)(L\.)/g, '$1/$2')
    .replace(/\.(Add|Corr|Rev)\./g, '/$1.')
    .replace(/\/(Add|Corr|Rev)\s?(?=\d)/g, '/$1.')
    .replace(/\/(add|corr|rev)\./gi, (_, word: string) => `/${word[0]!.toUpperCase()}${word.slice(1).toLowerCase()}.`);
  return mended !== text && parseSymbol(mended) ? mended : undefined;
}

/** Finds symbols in running text. Linear. */
export function findSymbols(text: string): (Span & { symbol: ParsedSymbol })[] {
  const found: (Span & { symbol: ParsedSymbol })[] = [];
  for (const match of text.matchAll(FIND)) {
    const symbol = longestSymbol(match[0]);
    if (symbol) found.push({ start: match.index, end: match.index + symbol.length, symbol: parseSymbol(symbol)! });
  }
  return found;
}

/** The candidate without what cannot belong to it: a closing bracket, a full stop, a word after a hyphen. */
function longestSymbol(candidate: string): string | undefined {
  let text = candidate;
  for (let tries = 0; tries < 8 && text.length > 2; tries++) {
    if (parseSymbol(text)) return text;
    const shorter = text.replace(/(?:[^\w]+|[-/.(][^-/.(]*)$/, '');
    if (shorter === text) return undefined;
    text = shorter;
  }
  return undefined;
}

/** The public address of a document, by its first symbol. */
export function symbolUrl(symbol: string): string {
  const first = symbol.split(/[-–−](?=[A-Z]{1,5}\/)/)[0]!.replace(/\*+$/, '');
  return `https://docs.un.org/en/${encodeURI(first)}`;
}

const PREFIX_NAMES: Readonly<Record<string, string>> = {
  A: toSay`General Assembly`,
  S: toSay`Security Council`,
  E: toSay`Economic and Social Council`,
  ST: toSay`Secretariat`,
  T: toSay`Trusteeship Council`,
  TD: toSay`United Nations Conference on Trade and Development`,
};
const NATURES: Readonly<Record<string, string>> = {
  L: toSay`limited distribution`,
  PV: toSay`verbatim record`,
  SR: toSay`summary record`,
  RES: toSay`resolution`,
  DEC: toSay`decision`,
  PRST: toSay`statement by the President`,
  INF: toSay`information series`,
  NGO: toSay`statement by a non-governmental organization`,
  CRP: toSay`conference room paper`,
  WP: toSay`working paper`,
  R: toSay`restricted distribution`,
};
const MODIFICATIONS = {
  Add: toSay`addendum`,
  Corr: toSay`corrigendum`,
  Rev: toSay`revision`,
  Amend: toSay`amendment`,
} as const;

/** A symbol in words: `General Assembly, fifty-eighth session, addendum 1`. */
export function describeSymbol(part: SymbolPart): string {
  const words = [
    PREFIX_NAMES[part.prefix] ? sayText(PREFIX_NAMES[part.prefix]!) : say`series ${part.prefix}`,
    part.session === undefined ? '' : say`${sayOrdinal(part.session)} session`,
    part.special
      ? part.special.kind === 'special'
        ? say`${sayOrdinal(part.special.number)} special session`
        : say`${sayOrdinal(part.special.number)} emergency special session`
      : '',
    part.year === undefined ? '' : String(part.year),
    part.nature ? sayText(NATURES[part.nature] ?? part.nature) : '',
    ...part.modifications.map(
      ({ kind, number }) => `${sayText(MODIFICATIONS[kind])}${number === undefined ? '' : ` ${number}`}`,
    ),
    part.stars > 0 ? say`reissued` : '',
  ];
  return words.filter(word => word).join(', ');
}
