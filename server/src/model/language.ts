export type Language = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

export const ALL_LANGUAGES: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

const WORDS: Readonly<Record<'en' | 'es' | 'fr', RegExp>> = {
  en: /\b(?:the|of|and|to|in|that|its|with|for|from)\b/gi,
  fr: /\b(?:le|la|les|des|du|et|dans|que|une|pour|aux)\b/gi,
  es: /\b(?:el|los|las|del|y|en|que|una|para|por)\b/gi,
};

/** How much of a text speaks for each language; a share of its letters or a count of its commonest words. */
export function languageVotes(text: string): Partial<Record<Language, number>> {
  const sample = text.slice(0, 2000);
  const letters = sample.replace(/[^\p{L}]/gu, '').length || 1;
  const share = (expression: RegExp) => (sample.match(expression)?.length ?? 0) / letters;
  if (share(/[\u0400-\u04ff]/g) > 0.3) return { ru: letters };
  if (share(/[\u0600-\u06ff]/g) > 0.3) return { ar: letters };
  if (share(/[\u4e00-\u9fff]/g) > 0.2) return { zh: letters };
  const votes: Partial<Record<Language, number>> = {};
  for (const language of ['en', 'fr', 'es'] as const) {
    const count = sample.match(WORDS[language])?.length ?? 0;
    if (count > 0) votes[language] = count;
  }
  return votes;
}

/** The language with most votes; English where nothing speaks for any. */
export function languageOf(votes: readonly Partial<Record<Language, number>>[]): Language {
  const total = new Map<Language, number>();
  for (const vote of votes) {
    for (const [language, count] of Object.entries(vote)) {
      total.set(language as Language, (total.get(language as Language) ?? 0) + count);
    }
  }
  let best: Language = 'en';
  for (const [language, count] of total) if (count > (total.get(best) ?? 0)) best = language;
  return best;
}
