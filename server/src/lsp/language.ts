import french from '../../l10n/fr.json';
import { speak } from '../text/say.ts';

/** The languages besides English in which the server speaks, with its texts by the English ones. */
const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { fr: french };

/** Speaks the language of the editor, “fr”, “fr-CA” or “fr_FR.UTF-8”, where there are texts of it; else English. */
export function speakFor(locale: string | undefined): void {
  const [, language = '', region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(locale ?? '') ?? [];
  const texts = LANGUAGES[language.toLowerCase()];
  speak(texts && { tag: region ? `${language}-${region}` : language, texts });
}
