import type { OtherLanguage } from '../../knowledge/languages.ts';

const LETTER = /[A-Za-z\u00c0-\u024f\u0400-\u04ff\u0600-\u065f\u066e-\u06ef\u3400-\u9fff]/;
const LATIN: readonly OtherLanguage[] = ['fr', 'es'];
const RUSSIAN: readonly OtherLanguage[] = ['ru'];
const ARABIC: readonly OtherLanguage[] = ['ar'];
const CHINESE: readonly OtherLanguage[] = ['zh'];
const NONE: readonly OtherLanguage[] = [];

/** The languages besides English in which a line may be, by the script of its first letter. */
export function languagesOfLine(line: string): readonly OtherLanguage[] {
  const letter = LETTER.exec(line)?.[0].charCodeAt(0) ?? 0;
  if (letter === 0) return NONE;
  if (letter < 0x400) return LATIN;
  if (letter < 0x600) return RUSSIAN;
  return letter < 0x3400 ? ARABIC : CHINESE;
}

const UNUSUAL = /[\u0660-\u0669\u06f0-\u06f9\uff08-\uff1a\u060c\u3001]/;

/**
 * The same line in the figures and brackets of ASCII, each character in its place: Arabic-Indic figures, full-width
 * figures, brackets and punctuation.
 */
export function withPlainFigures(line: string): string {
  if (!UNUSUAL.test(line)) return line;
  return line.replace(/[\u0660-\u0669\u06f0-\u06f9\uff08-\uff1a\u060c\u3001]/g, character => {
    const code = character.charCodeAt(0);
    if (code === 0x060c || code === 0x3001) return ',';
    if (code >= 0xff08) return String.fromCharCode(code - 0xfee0);
    return String(code & 0xf);
  });
}

/** The source of an expression that reads a term, whatever its spaces, apostrophes and the letter `ё`. */
export function sourceOf(term: string): string {
  return term
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[’']/g, "[’‘'`´]")
    .replace(/е/g, '[её]')
    .replace(/\s+/g, '\\s+');
}
