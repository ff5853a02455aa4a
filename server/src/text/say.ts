import * as l10n from '@vscode/l10n';

declare const said: unique symbol;

/** Words for the user, in the language of the editor. What is quoted of a draft, or is to be written in one, stays as it is. */
export type Said = string & { readonly [said]: true };

let locale = 'en-GB';

/**
 * Chooses the language of everything that is said from now on: once, before the first draft is opened.
 * @param tag the language of the editor, as in “fr” or “fr-CA”
 * @param texts the texts of that language by the English ones; those that are missing stay English
 */
export function speak(tag: string, texts: Readonly<Record<string, string>>): void {
  locale = tag;
  l10n.config({ contents: texts });
}

/** True where English is spoken; ordinal numbers are written out there only. */
export function isEnglish(): boolean {
  return locale.startsWith('en');
}

/** Says a sentence: say`Write “${right}”.` is looked up as “Write “{0}”.” */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number | undefined)[]): Said {
  return l10n.t(parts, ...values.map(String)) as Said;
}

/** Notes a text in a table, before the language is known; `sayText` says it. It has no places. */
export function toSay(parts: TemplateStringsArray): string {
  return parts[0]!;
}

/** Says a text that was noted with `toSay`, or one that the tables of a language have: the name of a kind, of an organ. */
export function sayText(text: string): Said {
  return l10n.t(text) as Said;
}

/** A number as the reader writes it: “8,500”. */
export function sayNumber(number: number): Said {
  return number.toLocaleString(locale) as Said;
}

/** Things of which one is to be chosen, or all are meant: “French, Russian or Spanish”. */
export function sayList(things: readonly string[], type: 'or' | 'and'): Said {
  const list = new Intl.ListFormat(locale, { type: type === 'or' ? 'disjunction' : 'conjunction' });
  return list.format(things) as Said;
}

/** Words of a draft, or words to be written in one. */
export function quoted(text: string): Said {
  return say`“${text}”`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day in words: “3 December 2003”. */
export function sayDate(day: Day): Said {
  const words = inWords(day, { day: 'numeric', month: 'long', year: 'numeric' });
  return (locale.startsWith('fr') ? words.replace(/^1(?= )/, '1er') : words) as Said;
}

/** A day in words, with the day of the week: “Thursday, 4 December 2003”. */
export function sayDay(day: Day): Said {
  return say`${inWords(day, { weekday: 'long' })}, ${sayDate(day)}`;
}

function inWords({ year, month, day }: Day, form: Intl.DateTimeFormatOptions): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toLocaleDateString(locale, { ...form, timeZone: 'UTC' });
}
