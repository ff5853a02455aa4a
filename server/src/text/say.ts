import { once } from './once.ts';

declare const said: unique symbol;

/** Words for the user, in the language of the editor. What is quoted of a draft, or is to be written in one, stays as it is. */
export type Said = string & { readonly [said]: true };

/** A language: its tag, as in “fr” or “fr-CA”, and its texts by the English ones. Those that are missing stay English. */
export interface Tongue {
  readonly tag: string;
  readonly texts: Readonly<Record<string, string>>;
}

const ENGLISH: Tongue = { tag: 'en-GB', texts: {} };
let tongue = ENGLISH;
let lists: Record<'and' | 'or', Intl.ListFormat> | undefined;

/** Chooses the language of everything that is said from now on: once, before the first draft is opened. */
export function speak(language: Tongue = ENGLISH): void {
  tongue = language;
  lists = undefined;
}

/** True where English is spoken; ordinal numbers are written out there only. */
export function isEnglish(): boolean {
  return tongue === ENGLISH;
}

/** A sentence as it is looked up; its parts are the same object wherever it is said again. */
const templateOf = once((parts: TemplateStringsArray) => parts.reduce((text, part, i) => `${text}{${i - 1}}${part}`));

/** Says a sentence: say`Write “${right}”.` is looked up as “Write “{0}”.” Its values are never looked into. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number | undefined)[]): Said {
  const own = sayText(templateOf(parts));
  return (values.length === 0 ? own : own.replace(/\{(\d+)\}/g, (_, place) => String(values[place]))) as Said;
}

/** Notes a text in a table, before the language is known; `sayText` says it. It has no places. */
export function toSay(parts: TemplateStringsArray): string {
  return parts[0]!;
}

/** Says a text that was noted with `toSay`, or one that the tables of a language have: the name of a kind, of an organ. */
export function sayText(text: string): Said {
  const own: unknown = tongue.texts[text];
  return (typeof own === 'string' ? own : text) as Said;
}

/** A number as the reader writes it: “8,500”. */
export function sayNumber(number: number): Said {
  return number.toLocaleString(tongue.tag) as Said;
}

/** Things of which one is to be chosen, or all are meant: “French, Russian or Spanish”. */
export function sayList(things: readonly string[], type: 'and' | 'or'): Said {
  lists ??= {
    and: new Intl.ListFormat(tongue.tag, { type: 'conjunction' }),
    or: new Intl.ListFormat(tongue.tag, { type: 'disjunction' }),
  };
  return lists[type].format(things) as Said;
}

/** Words of a draft, or words to be written in one. */
export function quoted(text: string): Said {
  return say`“${text}”`;
}
