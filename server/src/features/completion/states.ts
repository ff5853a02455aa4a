import { CompletionItemKind } from 'vscode-languageserver-types';
import type { OtherLanguage } from '../../knowledge/languages.ts';
import { allPeriods, allStates, namesOn, type State, withoutArticle, wrongForms } from '../../knowledge/states.ts';
import type { Place, Proposal } from './place.ts';

const TYPED = /(?<![\p{L}\p{N}])((?:\p{Lu}\p{Ll}[\p{L}’'-]*)(?:\s\p{Lu}?\p{L}*){0,3})$/u;

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
  const match = TYPED.exec(place.before);
  if (!match || place.zone === 'masthead') return [];
  const typed = match[1]!.toLowerCase();
  const from = place.offset - match[1]!.length;
  const article = /(?:^|[\s(“"])[Tt]he\s$/.test(place.before.slice(0, place.before.length - match[1]!.length));
  const { language } = place.model;
  if (language !== 'en') return namesIn(language, typed, from);
  const found: Proposal[] = [];
  for (const state of allStates()) {
    const names = namesOn(state.id, place.model.date) ?? state;
    const right = place.inTable ? names.list : article ? withoutArticle(names.text) : names.text;
    const bare = withoutArticle(right);
    const alias = [bare, ...aliasesOf(state)].find(name => name.toLowerCase().startsWith(typed));
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
