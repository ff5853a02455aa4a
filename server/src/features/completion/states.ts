import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CalendarDate } from '../../knowledge/dates.ts';
import type { OtherLanguage } from '../../knowledge/languages.ts';
import { allPeriods, allStates, namesOn, type State, withoutArticle, wrongForms } from '../../knowledge/states.ts';
import { say } from '../../text/say.ts';
import type { Place, Proposal } from './place.ts';

/** Where a name may begin: at a capital, in the last words before the cursor. */
const CAPITAL = /(?<![\p{L}\p{N}’'.-])\p{Lu}/gu;
const NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s[\p{L}’'-]*){0,3}$/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}.]{1,5}$/u;
const REACH = 60;

/** A State with its names on a day, and every other name by which a reader may look for it. */
interface Named {
  readonly state: State;
  readonly list: string;
  readonly text: string;
  /** Formal, former and wrong names. */
  readonly aliases: readonly Alias[];
}

/** A name as it is written and as it is compared. */
interface Alias {
  readonly name: string;
  readonly lower: string;
}

let aliases: Map<string, Alias[]> | undefined;

function aliasesOf(state: State): readonly Alias[] {
  if (!aliases) {
    const byState = new Map<string, string[]>(
      allStates().map(each => [each.id, [each.list, each.formal, ...(each.alternatives ?? [])].map(withoutArticle)]),
    );
    for (const { state: id, list, text } of allPeriods()) byState.get(id)?.push(list, withoutArticle(text));
    for (const { state: id, variant } of wrongForms()) byState.get(id)?.push(withoutArticle(variant));
    aliases = new Map([...byState].map(([id, names]) => [id, names.map(toAlias)]));
  }
  return aliases.get(state.id) ?? [];
}

function toAlias(name: string): Alias {
  return { name, lower: name.toLowerCase() };
}

let onDay: { readonly day: string; readonly states: readonly Named[] } | undefined;

/** All States with their names on a day; those of the last day asked for are kept. */
function statesOn(date: CalendarDate | undefined): readonly Named[] {
  const day = date ? `${date.year}-${date.month}-${date.day}` : '';
  if (onDay?.day !== day) {
    const states = allStates().map(state => {
      const { list, text } = namesOn(state.id, date) ?? state;
      return { state, list, text, aliases: aliasesOf(state) };
    });
    onDay = { day, states };
  }
  return onDay.states;
}

/** Names of States in the form for the place, found by any of their names, at the date of the document. */
export function stateNames(place: Place): Proposal[] {
  if (place.zone === 'masthead') return [];
  const words = place.before.slice(-REACH);
  for (const { index } of words.matchAll(CAPITAL)) {
    const typed = words.slice(index);
    const found = NAME.test(typed) || ABBREVIATION.test(typed) ? namesBy(place, typed) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function namesBy(place: Place, typed: string): Proposal[] {
  const { language } = place.model;
  return language === 'en'
    ? namesLike(place, typed)
    : namesIn(language, typed.toLowerCase(), place.offset - typed.length);
}

/** The States of which a name begins as what was typed does; abbreviations and codes count when they are typed as such. */
function namesLike(place: Place, typed: string): Proposal[] {
  const from = place.offset - typed.length;
  const article = /(?:^|[\s(“"])[Tt]he\s$/.test(place.before.slice(0, place.before.length - typed.length));
  const lower = typed.toLowerCase();
  const begins = ABBREVIATION.test(typed)
    ? ({ name }: Alias) => name.startsWith(typed) && ABBREVIATION.test(name)
    : (alias: Alias) => alias.lower.startsWith(lower);
  const found: Proposal[] = [];
  for (const { state, list, text, aliases } of statesOn(place.model.date)) {
    const right = place.inTable ? list : article ? withoutArticle(text) : text;
    const bare = withoutArticle(right);
    const own = toAlias(bare);
    const alias = (begins(own) ? own : aliases.find(begins))?.name ?? (state.codes[1] === typed ? typed : undefined);
    if (!alias) continue;
    found.push({
      label: bare,
      text: right,
      from,
      filter: alias,
      detail: alias === bare ? (state.formal === right ? say`State` : state.formal) : say`instead of “${alias}”`,
      kind: CompletionItemKind.Constant,
      card: { state: state.id },
    });
  }
  return found;
}

/** Short names of States as another language has them, without their articles. */
function namesIn(language: OtherLanguage, typed: string, from: number): Proposal[] {
  return allStates().flatMap(state => {
    const [short, formal] = state.names[language];
    if (!short.toLowerCase().startsWith(typed)) return [];
    return [
      { label: short, text: short, from, detail: formal, kind: CompletionItemKind.Constant, card: { state: state.id } },
    ];
  });
}
