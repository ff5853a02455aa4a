import {
  nearOrdinalIn,
  type OtherLanguage,
  parseOrdinalIn,
  type SessionForm,
  sessionPattern,
} from '../../knowledge/languages.ts';
import type { SessionReading } from '../session.ts';
import { languagesOfLine, sourceOf, withPlainFigures } from './script.ts';

/** Session lines by calendar year: `2023年届会`. They are read and never judged. */
const ANNUAL: Readonly<Record<OtherLanguage, RegExp>> = {
  ar: /^(?:ال)?دورة(?:\s+\S{4,14}){0,2}\s+(?:ل?عام|لسنة)\s+(\d{4})\*{0,3}$/,
  es: /^período\s+de\s+sesiones(?:\s+(?:sustantivo|anual|de\s+organización))?\s+de\s+(\d{4})\*{0,3}$/i,
  fr: /^session(?:\s+(?:de\s+fond|ordinaire|annuelle|d[’']organisation))?\s+de\s+(\d{4})\*{0,3}$/i,
  ru: /^(?:(?:основная|ежегодная|организационная)\s+)?сессия\s+(\d{4})\s+года\*{0,3}$/i,
  zh: /^(\d{4})年(?:实质性|组织|年度)?(?:届会|会议)\*{0,3}$/,
};
/** Days between which a session is held, below its line: `2022年7月25日至2023年7月26日`. */
const DAYS =
  /^\(?(?:\D{0,40},\s*)?(?:\d{4}年\d{1,2}月\d{1,2}日?(?:至|[-–—])[\d年月日]{2,12}|\d{1,2}(?:er)?(?:\s|[-–—]).{2,60}\d{4}(?:\s+года)?)\)?$/;
const FORMS: readonly SessionForm[] = ['emergency', 'special', 'year', 'regular'];

const compiled = new Map<OtherLanguage, readonly (readonly [SessionForm, RegExp])[]>();

function expressions(language: OtherLanguage): readonly (readonly [SessionForm, RegExp])[] {
  let known = compiled.get(language);
  if (!known) {
    known = FORMS.map(form => {
      const [before, after] = sessionPattern(language, form).split('⟨N⟩').map(sourceOf) as [string, string];
      return [form, new RegExp(`^(${before})(\\S.{0,40}?)${after}\\s*\\*{0,3}$`, 'i')];
    });
    compiled.set(language, known);
  }
  return known;
}

/** Reads a whole line of session or year in a language besides English. */
export function readSessionIn(line: string): SessionReading | undefined {
  if (line.length > 90) return undefined;
  const text = withPlainFigures(line);
  for (const language of languagesOfLine(text)) {
    const annual = ANNUAL[language].exec(text);
    if (annual) return { kind: 'annual', year: Number(annual[1]), ordinal: { start: 0, end: line.length }, language };
    for (const [form, expression] of expressions(language)) {
      const match = expression.exec(text);
      if (!match) continue;
      const words = match[2]!;
      const number = parseOrdinalIn(language, form, words);
      const near = number === undefined ? nearOrdinalIn(language, form, words) : undefined;
      if (number === undefined && near === undefined) continue;
      const ordinal = { start: match[1]!.length, end: match[1]!.length + words.length };
      return { kind: form, ordinal, language, ...(number === undefined ? { near: near! } : { number }) };
    }
  }
  return undefined;
}

/** True for a line of the days between which a session is held. */
export function isSessionDaysIn(line: string): boolean {
  return line.length < 120 && DAYS.test(withPlainFigures(line)) && languagesOfLine(line).length > 0;
}
