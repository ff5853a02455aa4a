import { ORGANS_IN_LANGUAGES, OTHER_LANGUAGES, type OtherLanguage, organIn } from '../../knowledge/languages.ts';
import type { Clause } from '../clause.ts';
import { languagesOfLine, sourceOf } from './script.ts';

/** The word before the name of an organ that acts, with the space behind it. */
const ARTICLES: Readonly<Record<OtherLanguage, string>> = {
  ar: 'إن\\s+',
  es: '(?:La|El)\\s+',
  fr: "(?:L[’‘'`´]|La\\s+|Le\\s+)",
  ru: '',
  zh: '',
};
/** Bodies that are not in the table, by the word that says what they are. */
const BODIES: Readonly<Record<OtherLanguage, string>> = {
  ar: 'ال(?:جمعية|مجلس|لجنة|مؤتمر)|(?:مجلس|لجنة|مؤتمر|هيئة)\\s[^،.؛:]{3,80}',
  es: '(?:Asamblea|Consejo|Comisión|Comité|Conferencia|Reunión|Junta)(?:\\s[^,.;:]{3,80})?',
  fr: '(?:Assemblée|Conseil|Commission|Comité|Conférence|Réunion)(?:\\s[^,.;:]{3,80})?',
  ru: '(?:Комиссия|Комитет|Конференция|Совещание)\\s[^,.;:]{3,80}',
  zh: '[^，。；：]{0,30}(?:大会|理事会|委员会|会议)',
};
/** The longest line that names an organ that acts. */
const LONGEST = 120;

let compiled: readonly (readonly [OtherLanguage, RegExp])[] | undefined;

function expressions(): readonly (readonly [OtherLanguage, RegExp])[] {
  compiled ??= OTHER_LANGUAGES.map(language => {
    const names = ORGANS_IN_LANGUAGES.map(id => sourceOf(organIn(language, id)!));
    const source = `^\\s*(${ARTICLES[language]}(?:${names.join('|')}|${BODIES[language]}))\\s*[,،，]\\s*$`;
    return [language, new RegExp(source, 'u')];
  });
  return compiled;
}

/**
 * Reads the line with which a resolution or decision begins: `L’Assemblée générale,`, `Совет Безопасности,`, `大会，`.
 * The mark at its end tells it from the same name in a masthead.
 */
export function readEnactingIn(text: string): Clause | undefined {
  if (text.length > LONGEST || !/[,،，]\s*$/.test(text)) return undefined;
  const languages = languagesOfLine(text);
  for (const [language, expression] of expressions()) {
    const organ = languages.includes(language) ? expression.exec(text)?.[1] : undefined;
    if (!organ) continue;
    const start = text.indexOf(organ);
    const words = { start, end: start + organ.length, text: organ };
    return { start, end: text.trimEnd().length, part: 'enacting', words, verb: '', language };
  }
  return undefined;
}

/** The number of an operative paragraph: `1. `, in Arabic also `1 - `. */
const NUMBER = /^\s*(?:\d{1,3}|[\u0660-\u0669]{1,3})\s*(?:[.．、]|\s[-–])\s*/;
const OPENING = /^[“"«„]?\s*(?:\p{Script=Han}{1,6}|\p{L}{1,20})/u;
/** The marks that keep a preambular paragraph within the sentence of its resolution. */
const GOES_ON = ',;،؛，；';

/**
 * Reads a paragraph of a resolution in a language besides English by its form: what is numbered is operative, what ends
 * with a comma is preambular. It holds only below the line that names the organ. `marked` is where italic type that
 * begins the paragraph ends, `mark` the mark with which the paragraph ends.
 */
export function readClauseIn(
  language: OtherLanguage,
  text: string,
  marked: number,
  mark: string,
  numbered: boolean,
): Clause | undefined {
  const number = NUMBER.exec(text.slice(0, 40))?.[0].length ?? 0;
  if (number === 0 && (numbered || mark === '' || !GOES_ON.includes(mark))) return undefined;
  const rest = text.slice(number, number + 240);
  const opening = OPENING.exec(rest.trimStart())?.[0];
  if (!opening) return undefined;
  const start = number + rest.length - rest.trimStart().length;
  const end = Math.min(Math.max(start + opening.length, marked), number + rest.length);
  const words = { start, end, text: text.slice(start, end) };
  const part = number > 0 ? 'operative' : 'preambular';
  return { start, end, part, words, verb: words.text.toLowerCase(), language };
}
