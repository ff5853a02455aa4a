import { nearest } from '../text/distance.ts';
import type { CalendarDate } from './dates.ts';
import { formatDate } from './dates.ts';
import { capitalOrdinal } from './ordinals.ts';
import { LANGUAGES } from './tables/languages.ts';

/** The official languages of the United Nations by their English names, in alphabetical order. */
export const OFFICIAL_LANGUAGES: readonly string[] = ['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'];

/** The languages in the order of `OFFICIAL_LANGUAGES`. */
export const LANGUAGE_CODES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

export type Language = (typeof LANGUAGE_CODES)[number];

/** A language whose words stand in the table: English has readers and tables of its own. */
export type OtherLanguage = Exclude<Language, 'en'>;

export const OTHER_LANGUAGES: readonly OtherLanguage[] = ['ar', 'es', 'fr', 'ru', 'zh'];

/** The language with this English name. */
export function languageCode(name: string): Language | undefined {
  return LANGUAGE_CODES[OFFICIAL_LANGUAGES.indexOf(name)];
}

/** The English name of a language. */
export function languageName(language: Language): string {
  return OFFICIAL_LANGUAGES[LANGUAGE_CODES.indexOf(language)]!;
}

/** Keys of the terms that this program asks for. */
export type TermKey =
  | 'united-nations'
  | 'general-assembly'
  | 'security-council'
  | 'economic-and-social-council'
  | 'trusteeship-council'
  | 'international-court-of-justice'
  | 'secretariat'
  | 'human-rights-council'
  | 'distr-general'
  | 'distr-limited'
  | 'distr-restricted'
  | 'language-of-version'
  | 'original-label'
  | `original-${'arabic' | 'chinese' | 'english' | 'french' | 'russian' | 'spanish'}`
  | 'agenda-item'
  | 'agenda-items'
  | 'agenda-subitem'
  | 'item-of-provisional-agenda'
  | 'item-of-preliminary-list'
  | 'provisional-agenda'
  | 'letter-title'
  | 'identical-letters-title'
  | 'note-verbale-title'
  | 'report-of-the-secretary-general'
  | 'note-by-the-secretary-general'
  | 'note-by-the-secretariat'
  | 'draft-resolution'
  | 'draft-decision'
  | 'resolution'
  | 'decision'
  | 'corrigendum'
  | 'report'
  | 'contents'
  | 'summary-record'
  | 'statement-by-the-president-of-the-security-council'
  | 'annex'
  | 'annex-numbered'
  | 'enclosure'
  | 'appendix'
  | 'see-annex'
  | 'annex-to-the-letter'
  | 'signed'
  | 'ambassador'
  | 'permanent-representative'
  | 'charge-daffaires'
  | 'secretary-general'
  | 'president-of-the-general-assembly'
  | 'president-of-the-security-council';

/** One term of a language, with `⟨…⟩` in the places of what varies. */
export interface Term {
  readonly text: string;
  /** False where the word has to be checked before use: it is recognized, and nothing is judged by it. */
  readonly certain: boolean;
}

export type SessionForm = 'regular' | 'year' | 'special' | 'emergency';

interface Words {
  readonly terms: Readonly<Record<string, readonly [string, 's' | 'k' | 'u']>>;
  readonly months: readonly string[];
  /** Where the month of a date stands in another case. */
  readonly nominative?: readonly string[];
  /** Lines of sessions with `⟨N⟩` in the place of the ordinal. */
  readonly sessions: Readonly<Record<SessionForm, string>>;
  /** Ordinals of sessions from the first. */
  readonly ordinals: readonly string[];
  /** Ordinals of years from the forty-fifth, where the word for a year has another gender. */
  readonly years?: readonly string[];
}

let table: Readonly<Record<OtherLanguage, Words>> | undefined;

function wordsOf(language: OtherLanguage): Words {
  table ??= JSON.parse(LANGUAGES) as Record<OtherLanguage, Words>;
  return table[language];
}

export function term(language: OtherLanguage, key: TermKey): Term {
  const [text, status] = wordsOf(language).terms[key]!;
  return { text, certain: status !== 'u' };
}

/** The months as they stand in a date. */
export function monthsIn(language: OtherLanguage): readonly string[] {
  return wordsOf(language).months;
}

/** The pattern of a session line, `⟨N⟩ session`. */
export function sessionPattern(language: OtherLanguage, form: SessionForm): string {
  return wordsOf(language).sessions[form];
}

const FIRST_YEAR = 45;

/** The line of a session or year as a header has it, in any of the languages: `Пятьдесят восьмая сессия`. */
export function sessionLine(language: Language, form: SessionForm, number: number): string | undefined {
  if (language === 'en') {
    const ordinal = capitalOrdinal(number);
    const noun = {
      regular: 'session',
      year: 'year',
      special: 'special session',
      emergency: 'emergency special session',
    };
    return ordinal && `${ordinal} ${noun[form]}`;
  }
  const { years, ordinals, sessions } = wordsOf(language);
  const ordinal = form === 'year' && years ? years[number - FIRST_YEAR] : ordinals[number - 1];
  return ordinal && sessions[form].replace('⟨N⟩', ordinal);
}

const ordinalTables = new Map<string, ReadonlyMap<string, number>>();

/** Ordinals of a language by their folded words. */
function ordinalsOf(language: OtherLanguage, form: SessionForm): ReadonlyMap<string, number> {
  const { years, ordinals } = wordsOf(language);
  const own = form === 'year' && years !== undefined;
  const key = `${language}${own}`;
  let known = ordinalTables.get(key);
  if (!known) {
    const list = own ? years : ordinals;
    known = new Map(list.map((words, i) => [foldOrdinal(words), i + (own ? FIRST_YEAR : 1)]));
    ordinalTables.set(key, known);
  }
  return known;
}

/** Without what may differ: case, hyphens for spaces, `ё` for `е`. */
function foldOrdinal(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s‐-―-]+/g, ' ')
    .replaceAll('ё', 'е');
}

const FIGURES = /^(\d{1,3})\s?(?:e|ème|er|re|[.º°ª]{1,2}|[-‑]?(?:я|й))?$/i;
/** Spanish writes tens and units in one word too: `vigesimoprimer`. */
const accentless = (words: string) => words.replaceAll(' ', '').normalize('NFD').replace(/\p{M}/gu, '');

/** Reads an ordinal of a session or year, in words or in figures. */
export function parseOrdinalIn(language: OtherLanguage, form: SessionForm, words: string): number | undefined {
  const figures = FIGURES.exec(words);
  if (figures) return Number(figures[1]);
  const wanted = foldOrdinal(words);
  const known = ordinalsOf(language, form);
  const exact = known.get(wanted);
  if (exact !== undefined || language !== 'es' || wanted.includes(' ')) return exact;
  for (const [each, n] of known) if (accentless(each) === wanted) return n;
  return undefined;
}

/** Languages in which a misspelt ordinal can be told from another right one. */
const JUDGED_ORDINALS: readonly OtherLanguage[] = ['es', 'fr', 'ru'];

/** The ordinal that misspelt words were most likely meant to be. */
export function nearOrdinalIn(language: OtherLanguage, form: SessionForm, words: string): number | undefined {
  if (!JUDGED_ORDINALS.includes(language) || words.length < 6 || words.length > 40) return undefined;
  return nearest(foldOrdinal(words), ordinalsOf(language, form), ([each]) => each, 2)?.[1];
}

const DATES: Readonly<Record<OtherLanguage, (day: number, month: string, year: number, n: number) => string>> = {
  ar: (day, month, year) => `${day} ${month} ${year}`,
  es: (day, month, year) => `${day} de ${month} de ${year}`,
  fr: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  ru: (day, month, year) => `${day} ${month} ${year} года`,
  zh: (day, _, year, n) => `${year}年${n}月${day}日`,
};

/** A date as the text of a language has it: `4 de diciembre de 2003`. */
export function formatDateIn(language: Language, date: CalendarDate): string {
  if (language === 'en') return formatDate(date);
  return DATES[language](date.day, monthsIn(language)[date.month - 1] ?? '', date.year, date.month);
}

/** The language of the distribution box: Arabic, Chinese and Russian versions keep it in English. */
export function boxLanguage(language: Language): 'en' | 'es' | 'fr' {
  return language === 'es' || language === 'fr' ? language : 'en';
}

/** A date as the distribution box of a document in this language has it. */
export function formatBoxDate(language: Language, date: CalendarDate): string {
  return formatDateIn(boxLanguage(language), date);
}

export type DistributionLevel = 'General' | 'Limited' | 'Restricted';

/** The line of distribution of a document in this language: `Distr. générale`. */
export function distributionLine(language: Language, level: DistributionLevel): Term {
  const box = boxLanguage(language);
  if (box === 'en') return { text: `Distr.: ${level}`, certain: true };
  return term(box, `distr-${level.toLowerCase() as Lowercase<DistributionLevel>}`);
}

/** The line of the original language, named in the language of the box: `Original : anglais`. */
export function originalLine(language: Language, original: string): string {
  return `${originalLabel(language)} ${languageIn(boxLanguage(language), original)}`;
}

/** The label of the line of the original language. */
export function originalLabel(language: Language): string {
  const box = boxLanguage(language);
  return box === 'en' ? 'Original:' : term(box, 'original-label').text;
}

/** How the name of an official language stands after `Original:`. */
export function languageIn(box: 'en' | 'es' | 'fr', name: string): string {
  return box === 'en' ? name : term(box, `original-${name.toLowerCase()}` as TermKey).text;
}

/** The first line of a masthead. */
export function unitedNations(language: Language): string {
  return language === 'en' ? 'United Nations' : term(language, 'united-nations').text;
}

/** The line that names the language of the version itself: `Français`. */
export function versionLine(language: Language): string {
  return language === 'en' ? 'English' : term(language, 'language-of-version').text;
}

/** The mark of a signature. */
export function signedIn(language: Language): string {
  return language === 'en' ? '(Signed)' : term(language, 'signed').text;
}

/** The six organs and the Human Rights Council, by the ids of `Organ`. */
const ORGAN_TERMS: Readonly<Record<string, TermKey>> = {
  GA: 'general-assembly',
  SC: 'security-council',
  ECOSOC: 'economic-and-social-council',
  TC: 'trusteeship-council',
  ICJ: 'international-court-of-justice',
  SECR: 'secretariat',
  HRC: 'human-rights-council',
};

/** Ids of the organs whose names are known in every language. */
export const ORGANS_IN_LANGUAGES: readonly string[] = Object.keys(ORGAN_TERMS);

/** The name of an organ in a language, where it is known. */
export function organIn(language: OtherLanguage, id: string): string | undefined {
  const key = ORGAN_TERMS[id];
  return key && term(language, key).text;
}
