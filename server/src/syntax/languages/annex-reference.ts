import { OTHER_LANGUAGES, type OtherLanguage, term } from '../../knowledge/languages.ts';
import type { Span } from '../markup.ts';
import { sourceOf } from './script.ts';

export interface SeeAnnex extends Span {
  readonly plural: boolean;
  readonly language: OtherLanguage;
}

/** Words for several annexes, and for a numbered one, after the words that send the reader there. */
const ANNEXES: Readonly<Record<OtherLanguage, string>> = {
  ar: 'المرفق(?<many>ات|ين)?[^)]{0,20}',
  es: '(?:el\\s+|los\\s+|las\\s+)?anexo(?<many>s)?[^)]{0,20}',
  fr: "(?:l[’']|les\\s+)?annexe(?<many>s)?[^)]{0,20}",
  ru: 'приложени(?:[ея]|(?<many>я\\s+[IVX]+\\s*[–-]))[^)]{0,20}',
  zh: '附件[^)）]{0,10}',
};

let compiled: readonly (readonly [OtherLanguage, RegExp])[] | undefined;

function expressions(): readonly (readonly [OtherLanguage, RegExp])[] {
  compiled ??= OTHER_LANGUAGES.map(language => {
    const lead = sourceOf(/^\(?([^\s附]+)/.exec(term(language, 'see-annex').text)![1]!);
    return [language, new RegExp(`[(（]\\s*${lead}\\s*${ANNEXES[language]}[)）]`, 'giu')] as const;
  });
  return compiled;
}

const QUICK = /[(（]\s*(?:voir|véase|см|انظر|见)/iu;

/** Finds `(voir annexe)`, `(véase el anexo)`, `(см. приложение)`, `(见附件)`, `(انظر المرفق)`. */
export function findSeeAnnex(text: string): SeeAnnex[] {
  if (!QUICK.test(text)) return [];
  return expressions().flatMap(([language, expression]) =>
    [...text.matchAll(expression)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      plural: match.groups?.many !== undefined,
      language,
    })),
  );
}
