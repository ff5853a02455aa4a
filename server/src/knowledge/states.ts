import { editDistance } from '../text/distance.ts';
import { type CalendarDate, dateKey, parseIso } from './dates.ts';
import type { OtherLanguage } from './languages.ts';
import { STATES } from './tables/states.ts';

/** A Member State or observer State, with its names of today. Forms in running text have their article. */
export interface State {
  readonly id: string;
  readonly status: 'member' | 'observer';
  readonly codes: readonly [alpha2: string, alpha3: string, m49: string];
  readonly admitted?: string;
  /** For lists, tables and votes: `Iran (Islamic Republic of)`. */
  readonly list: string;
  /** For running text and titles: `the Islamic Republic of Iran`. */
  readonly text: string;
  readonly formal: string;
  /** As its mission is named: `Permanent Mission of …`. */
  readonly mission: string;
  readonly alternatives?: readonly string[];
  readonly adjective?: string;
  /** Place in the alphabetical order of the United Nations, in English. */
  readonly order: number;
  readonly names: Readonly<Record<OtherLanguage, readonly [short: string, formal: string]>>;
}

/** The name of a State during a time. `to` is the first day on which the name was no longer right. */
export interface NamePeriod {
  readonly state: string;
  readonly list: string;
  readonly text: string;
  readonly formal?: string;
  readonly from?: string;
  readonly to?: string;
  /** Days between which the change came into use: both names pass. */
  readonly toBetween?: readonly [string, string];
  readonly aliases?: readonly string[];
  /** 1 where the day of the change is documented. */
  readonly certain: number;
  /** 1 where the name ended because another State took the place of this one: the old name stays right for the past. */
  readonly succession?: number;
}

/** A form that is not to be written, with what to write instead. */
export interface Variant {
  readonly variant: string;
  readonly state: string;
  readonly kind: string;
  readonly list?: string;
  readonly text?: string;
  readonly rightUntil?: string;
  readonly autofix: number;
  readonly notFollowedBy?: readonly string[];
  readonly notPrecededBy?: readonly string[];
  /** 1 where only the context tells whether the form is wrong. */
  readonly context?: number;
  readonly note?: string;
}

/** How a name relates to its State: a form of today, a form of an earlier time, a wrong form, or a misspelling. */
export type NameForm = 'list' | 'text' | 'formal' | 'alternative' | 'former' | 'variant' | 'near';

export interface StateName {
  readonly name: string;
  readonly state: string;
  readonly form: NameForm;
  readonly variant?: Variant;
  readonly period?: NamePeriod;
}

/** A name found in a text. One string can have several readings: `Chad` is the list and the text form. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly names: readonly StateName[];
}

interface Table {
  readonly states: readonly State[];
  readonly periods: readonly NamePeriod[];
  readonly variants: readonly Variant[];
}

interface Entry {
  /** The name in the form in which texts are compared. */
  readonly key: string;
  /** How many characters stand before the word by which the name is looked up. */
  readonly lead: number;
  readonly names: StateName[];
  /** Some of the names, where others are ruled out by what stands around them. */
  readonly some: (readonly StateName[])[];
}

let table: Table | undefined;
let index: Map<string, Entry[]> | undefined;
let byId: Map<string, State> | undefined;

const data = (): Table => (table ??= JSON.parse(STATES) as Table);
const WORD = /\p{Lu}\p{L}*/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** All Member States and observer States, in the alphabetical order of the United Nations. */
export function allStates(): readonly State[] {
  return data().states;
}

export function allPeriods(): readonly NamePeriod[] {
  return data().periods;
}

/** Kinds of variants that are right names in the wrong place, or names of no State: the string alone is no fault. */
const RIGHT_ELSEWHERE = new Set([
  'formal-as-short',
  'missing-article',
  'capital-article',
  'part-whole',
  'not-a-state',
  'bracket-form-in-text',
  'plain-form-in-list',
  'former-state',
  'ambiguous',
  'city',
  'pending-rename',
  'short-of-official',
]);

/** The forms that are wrong as they stand. */
export function wrongForms(): readonly Variant[] {
  return data().variants.filter(variant => !RIGHT_ELSEWHERE.has(variant.kind));
}

export function stateById(id: string): State | undefined {
  byId ??= new Map(data().states.map(state => [state.id, state]));
  return byId.get(id);
}

export function periodsOf(id: string): NamePeriod[] {
  return data().periods.filter(period => period.state === id);
}

/** The period of its name in which a State was on a day; undefined where its name never changed. */
export function periodOn(id: string, date: CalendarDate): NamePeriod | undefined {
  const key = dateKey(date);
  return periodsOf(id).find(period => after(key, period.from) && !after(key, period.to));
}

/** The names to write for a State on a day. */
export function namesOn(id: string, date: CalendarDate | undefined): { list: string; text: string } | undefined {
  const period = date && periodOn(id, date);
  return period ?? stateById(id);
}

/** True when `date` is on or after a day given as `2003-12-04`; an absent day never comes. */
function after(key: number, day: string | undefined): boolean {
  const date = day === undefined ? undefined : parseIso(day);
  return date !== undefined && key >= dateKey(date);
}

/** Less than zero when the first State stands before the second in lists of the United Nations. */
export function compareStates(a: string, b: string): number {
  return (stateById(a)?.order ?? 0) - (stateById(b)?.order ?? 0);
}

const collator = new Intl.Collator('en', { ignorePunctuation: true, sensitivity: 'base' });

/**
 * Less than zero when the first name stands before the second in a list. A former name has a place of its own: `Cape
 * Verde` stands after `Canada`, `Cabo Verde` before `Cambodia`.
 */
export function compareNames(a: StateName, b: StateName): number {
  return collator.compare(listForm(a), listForm(b));
}

function listForm(name: StateName): string {
  return name.period?.list ?? stateById(name.state)?.list ?? name.name;
}

export function withoutArticle(name: string): string {
  return name.replace(/^[Tt]he /, '');
}

function fold(text: string): string {
  return text.replace(/[’‘`´]/g, "'").replace(/[\u00a0\n\r\t]/g, ' ');
}

const isFormer = (name: StateName) => name.period !== undefined;

function buildIndex(): Map<string, Entry[]> {
  const entries = new Map<string, Entry>();
  const add = (name: string, reading: StateName) => {
    const key = fold(name);
    const entry = entries.get(key) ?? { key, lead: key.search(/\p{Lu}/u), names: [], some: [] };
    entries.set(key, entry);
    if (!entry.names.some(each => each.form === reading.form && each.state === reading.state))
      entry.names.push(reading);
  };
  for (const state of data().states) {
    const forms: [string, NameForm][] = [
      [state.list, 'list'],
      [withoutArticle(state.text), 'text'],
      [withoutArticle(state.formal), 'formal'],
    ];
    for (const other of state.alternatives ?? []) forms.push([withoutArticle(other), 'alternative']);
    for (const [name, form] of forms) add(name, { name, state: state.id, form });
  }
  for (const period of data().periods) {
    const names = [period.list, withoutArticle(period.text), ...(period.aliases ?? [])];
    if (period.to) for (const name of names) add(name, { name, state: period.state, form: 'former', period });
  }
  for (const variant of wrongForms()) {
    if (variant.kind === 'former-name' && entries.get(fold(withoutArticle(variant.variant)))?.names.some(isFormer))
      continue;
    add(variant.variant, { name: variant.variant, state: variant.state, form: 'variant', variant });
  }
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    if (entry.lead < 0) continue;
    const word = /^\p{Lu}\p{L}*/u.exec(entry.key.slice(entry.lead))![0];
    byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.key.length - a.key.length);
  return byWord;
}

/**
 * Finds names of States in a text: right, former, wrong and misspelt ones. The longest name wins; an article before
 * a name belongs to it only where the article is the fault. Work is linear in the length of the text.
 */
export function findStateNames(text: string): NameMatch[] {
  index ??= buildIndex();
  const folded = fold(text);
  const found: NameMatch[] = [];
  let from = 0;
  for (const word of folded.matchAll(WORD)) {
    if (word.index < from) continue;
    const match = matchAt(folded, word[0], word.index, from) ?? nearAt(folded, word[0], word.index);
    if (!match) continue;
    from = match.end;
    found.push({ ...match, text: text.slice(match.start, match.end) });
  }
  return found;
}

function matchAt(text: string, word: string, at: number, from: number): NameMatch | undefined {
  for (const entry of index!.get(word) ?? []) {
    const start = at - entry.lead;
    const end = start + entry.key.length;
    if (start < from || !text.startsWith(entry.key, start) || !isWhole(text, start, end)) continue;
    const names = fitting(entry, name => !name.variant || fits(name.variant, text, start, end));
    if (names.length > 0) return { start, end, text: '', names };
  }
  return undefined;
}

/** The readings of an entry that fit. Names that read alike share them: a long document holds thousands of names. */
function fitting({ names, some }: Entry, isFitting: (name: StateName) => boolean): readonly StateName[] {
  const fit = names.filter(isFitting);
  if (fit.length === names.length) return names;
  const known = some.find(each => each.length === fit.length && each.every((name, i) => name === fit[i]));
  if (!known) some.push(fit);
  return known ?? fit;
}

function isWhole(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (LETTER.test(before) || LETTER.test(after)) return false;
  return (
    !(after === '-' && LETTER.test(text[end + 1] ?? ' ')) && !(before === '-' && LETTER.test(text[start - 2] ?? ' '))
  );
}

function fits(variant: Variant, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (variant.notPrecededBy?.some(each => before.endsWith(each))) return false;
  return !variant.notFollowedBy?.some(each => after.startsWith(each));
}

const SHORTEST_NEAR = 7;
const TWO_SLIPS = 9;
const nearWords = new Map<string, readonly StateName[]>();
let nearNames: { name: string; state: string }[] | undefined;
let knownWords: Set<string> | undefined;

/** A capitalised word, alone or with the next, that is a slip from the name of a State and is no word of its own. */
function nearAt(text: string, word: string, at: number): NameMatch | undefined {
  if (word.length < 4) return undefined;
  const pair = /^\p{Lu}\p{L}+[- ]\p{Lu}\p{L}+/u.exec(text.slice(at, at + 40))?.[0];
  for (const candidate of pair ? [pair, word] : [word]) {
    const end = at + candidate.length;
    if (candidate.length < SHORTEST_NEAR || !isWhole(text, at, end)) continue;
    const names = nearName(candidate);
    if (names.length > 0) return { start: at, end, text: '', names };
  }
  return undefined;
}

function nearName(candidate: string): readonly StateName[] {
  let names = nearWords.get(candidate);
  if (!names) {
    if (nearWords.size > 20_000) nearWords.clear();
    const found = searchNear(candidate);
    names = found ? [found] : [];
    nearWords.set(candidate, names);
  }
  return names;
}

function searchNear(candidate: string): StateName | undefined {
  nearNames ??= data()
    .states.map(state => ({ name: fold(withoutArticle(state.text)), state: state.id }))
    .filter(({ name }) => name.length >= 6 && name.split(/[- ]/).length <= 2);
  knownWords ??= collectKnown();
  const lower = candidate.toLowerCase();
  if (knownWords.has(lower)) return undefined;
  const limit = candidate.length >= TWO_SLIPS && !/[- ]/.test(candidate) ? 2 : 1;
  let best: { name: string; state: string } | undefined;
  let bestDistance = limit + 1;
  for (const each of nearNames) {
    if (each.name[0] !== candidate[0]) continue;
    const distance = editDistance(lower, each.name.toLowerCase(), limit);
    if (distance === 0 && candidate === each.name) return undefined;
    if (distance < bestDistance) {
      best = each;
      bestDistance = distance;
    }
  }
  if (!best) return undefined;
  const ending = /(?:ans?|ese|ish|is|ic|s'|ns)$/.exec(lower)?.[0];
  if (ending && !best.name.endsWith(ending)) return undefined;
  if (candidate.includes(' ') !== best.name.includes(' ') && !candidate.includes('-')) return undefined;
  return { name: best.name, state: best.state, form: 'near' };
}

/** Words that are near a State's name and right: names of States in any form and language, and their adjectives. */
function collectKnown(): Set<string> {
  const words = new Set<string>();
  const add = (name: string | undefined) => {
    if (!name) return;
    words.add(fold(name).toLowerCase());
    for (const word of fold(name)
      .toLowerCase()
      .split(/[^\p{L}']+/u))
      words.add(word);
  };
  for (const state of data().states) {
    for (const name of [state.list, state.text, state.formal, state.adjective]) add(name);
    for (const [short, formal] of Object.values(state.names)) {
      add(short);
      add(formal);
    }
  }
  for (const period of data().periods) for (const name of [period.list, period.text]) add(name);
  return words;
}
