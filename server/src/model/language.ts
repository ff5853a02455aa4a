import type { Language } from '../knowledge/languages.ts';
import { languageCode } from '../knowledge/languages.ts';
import type { Field } from './document.ts';
import type { Fact } from './facts.ts';

export type { Language } from '../knowledge/languages.ts';

export type Votes = Partial<Record<Language, number>>;

export const ALL_LANGUAGES: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** Languages that number annexes in Roman figures and letter sub-items in Latin letters. */
export const ROMAN_NUMBERS: readonly Language[] = ['en', 'es', 'fr', 'ru'];

const WORDS: Readonly<Record<'en' | 'es' | 'fr', RegExp>> = {
  en: /\b(?:the|of|and|to|in|that|its|with|for|from)\b/gi,
  fr: /\b(?:le|la|les|des|du|et|dans|que|une|pour|aux)\b/gi,
  es: /\b(?:el|los|las|del|y|en|que|una|para|por)\b/gi,
};
const SAMPLE = 2000;
/** Two languages of which one has this share of the other's votes or more stand side by side. */
const SIDE_BY_SIDE = 0.5;
/** So many times the votes for the language of the header must another language have to outweigh it. */
const OUTWEIGHS = 3;

/** How much of a text speaks for each language; a share of its letters or a count of its commonest words. */
export function languageVotes(text: string): Votes {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.replace(/[^\p{L}]/gu, '').length || 1;
  const share = (expression: RegExp) => (sample.match(expression)?.length ?? 0) / letters;
  if (share(/[\u0400-\u04ff]/g) > 0.3) return { ru: letters };
  if (share(/[\u0600-\u06ff]/g) > 0.3) return { ar: letters };
  if (share(/[\u4e00-\u9fff]/g) > 0.2) return { zh: letters };
  const votes: Votes = {};
  for (const language of ['en', 'fr', 'es'] as const) {
    const count = sample.match(WORDS[language])?.length ?? 0;
    if (count > 0) votes[language] = count;
  }
  return votes;
}

/** What of a document's head tells its language. */
export interface LanguageSigns {
  /** The masthead line that names the language of the version. */
  readonly version?: Field<'language'> | undefined;
  /** The title of the letter. */
  readonly letter?: { readonly language?: Language } | undefined;
  /** The lines of the head that have words of their language, in their order. */
  readonly header: readonly Fact[];
  /** The organ that acts in a resolution, or the request of a letter. */
  readonly formula?: { readonly language?: Language } | undefined;
}

/**
 * The language of a document: the one that its masthead names, else that of the letter's title, else that of its
 * header or of the formula in its text, unless the text speaks clearly for another. Of a bitext it is the first. English where nothing speaks for any.
 */
export function languageOf({ version, letter, header, formula }: LanguageSigns, votes: readonly Votes[]): Language {
  const named = version?.value.languages[0]?.language;
  const code = named && languageCode(named);
  if (code) return code;
  if (letter) return letter.language ?? 'en';
  const total = new Map<Language, number>();
  for (const vote of votes) {
    for (const [language, count] of Object.entries(vote) as [Language, number][]) {
      total.set(language, (total.get(language) ?? 0) + count);
    }
  }
  const most = Math.max(0, ...total.values());
  const worded = (header[0]?.value as { language?: Language } | undefined) ?? formula;
  const own = worded && (worded.language ?? 'en');
  if (own && most <= (total.get(own) ?? 0) * OUTWEIGHS) return own;
  return firstOf(votes, total, most * SIDE_BY_SIDE) ?? own ?? 'en';
}

/** Of the languages with enough votes the one that has the most of a block first: a bitext is in its first language. */
function firstOf(votes: readonly Votes[], total: ReadonlyMap<Language, number>, enough: number): Language | undefined {
  for (const vote of votes) {
    const entries = Object.entries(vote) as [Language, number][];
    const most = Math.max(...entries.map(([, count]) => count));
    const leading = entries.filter(([, count]) => count === most);
    if (leading.length === 1 && (total.get(leading[0]![0]) ?? 0) >= enough) return leading[0]![0];
  }
  return undefined;
}
