import { CompletionItemKind } from 'vscode-languageserver-types';
import type { OtherLanguage } from '../../knowledge/languages.ts';
import { allPeriods, allStates, namesOn, type State, withoutArticle, wrongForms } from '../../knowledge/states.ts';
import type { Place, Proposal } from './place.ts';

/** Where a name may begin: at a capital, in the last words before the cursor. */
const CAPITAL = /(?<![\p{L}\p{N}’'.-])\p{Lu}/gu;
const NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s[\p{L}’'-]*){0,3}$/u;
const ABBREVIATION = /^\p{Lu}[\p{Lu}.]{1,5}$/u;
const REACH = 60;

let aliases: Map<string, string[]> | undefined;

/** Every other name by which a reader may look for a State: formal, former and wrong ones. */
function aliasesOf(state: State): readonly string[] {
  if (!aliases) {
    aliases = new Map(
      allStates().map(each => [each.id, [each.list, each.formal, ...(each.alternatives ?? [])].map(withoutArticle)]),
    );
    for (const { state: id, list, text } of allPeriods()) aliases.get(id)?.push(list, withoutArticle(text));
    for (const { state: id, variant } of wrongForms()) aliases.get(id)?.push(withoutArticle(variant));
  }
  return aliases.get(state.id) ?? [];
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
  const begins = ABBREVIATION.test(typed)
    ? (name: string) => name.startsWith(typed) && ABBREVIATION.test(name)
    : (name: string) => name.toLowerCase().startsWith(typed.toLowerCase());
  const found: Proposal[] = [];
  for (const state of allStates()) {
    const names = namesOn(state.id, place.model.date) ?? state;
    const right = place.inTable ? names.list : article ? withoutArticle(names.text) : names.text;
    const bare = withoutArticle(right);
    const code = state.codes[1] === typed ? [typed] : [];
    const alias = [bare, ...aliasesOf(state), ...code].find(begins);
    if (!alias) continue;
    found.push({
      label: bare,
      text: right,
      from,
      filter: alias,
      detail: alias === bare ? (state.formal === right ? 'State' : state.formal) : `instead of “${alias}”`,
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
