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
let months: readonly string[] | undefined;
let lists: Record<'and' | 'or', Intl.ListFormat> | undefined;

/** Chooses the language of everything that is said from now on: once, before the first draft is opened. */
export function speak(language: Tongue = ENGLISH): void {
  tongue = language;
  months = undefined;
  lists = undefined;
}

/** True where English is spoken; ordinal numbers are written out there only. */
export function isEnglish(): boolean {
  return tongue === ENGLISH;
}

/** Templates by their parts, which are the same object wherever a sentence is said again. */
const templates = new WeakMap<TemplateStringsArray, string>();

/** Says a sentence: say`Write “${right}”.` is looked up as “Write “{0}”.” Its values are never looked into. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number | undefined)[]): Said {
  let template = templates.get(parts);
  if (template === undefined) {
    template = parts.slice(1).reduce((text, part, i) => `${text}{${i}}${part}`, parts[0]!);
    templates.set(parts, template);
  }
  const own = sayText(template);
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

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day in words, also one that the calendar does not have: “3 December 2003”, “31 April 2005”. */
export function sayDate({ year, month, day }: Day): Said {
  return `${sayDayNumber(day)} ${sayMonth(month)} ${year}` as Said;
}

/** The name of a month, from 1 to 12; of no month, its number. */
export function sayMonth(month: number): Said {
  months ??= Array.from({ length: 12 }, (_, i) => inWords({ year: 2000, month: i + 1, day: 1 }, { month: 'long' }));
  return (months[month - 1] ?? String(month)) as Said;
}

/** The number of a day of a month. */
export function sayDayNumber(day: number): Said {
  return (day === 1 && tongue.tag.startsWith('fr') ? '1er' : String(day)) as Said;
}

/** A day of the calendar in words, with the day of the week: “Thursday, 4 December 2003”. */
export function sayDay(day: Day): Said {
  return say`${inWords(day, { weekday: 'long' })}, ${sayDate(day)}`;
}

function inWords({ year, month, day }: Day, form: Intl.DateTimeFormatOptions): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toLocaleDateString(tongue.tag, { ...form, timeZone: 'UTC' });
}
