import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { type Agenda, officialTitle } from '../knowledge/agendas.ts';
import type { CalendarDate } from '../knowledge/dates.ts';
import { periodOn, type State, stateById, withoutArticle } from '../knowledge/states.ts';
import type { Located } from '../model/document.ts';
import type { Fact } from '../model/facts.ts';
import { knownAgenda } from '../rules/agenda/_shared.ts';
import { whole, within } from '../rules/rule.ts';
import type { Span } from '../syntax/markup.ts';
import { itemCard, markup, stateCard } from './cards.ts';
import { place } from './occurrences.ts';

/** The kinds of hints that are wanted. */
export interface HintSettings {
  /** The title of an agenda item after its number in the text. */
  readonly itemTitles: boolean;
  /** The formal name of a State in titles and where it is first named. */
  readonly formalNames: boolean;
  /** True where the client shows Markdown. */
  readonly markdown: boolean;
}

/** A hint behind a stretch of the text. Its card is worked out for those that are shown only. */
interface Hinted extends Span {
  readonly label: string;
  card(): string;
}

const LONGEST = 60;

/** The hints in the text of a range. */
export function inlayHints(draft: Draft, range: Range, settings: HintSettings): InlayHint[] {
  const { snapshot } = draft;
  const from = snapshot.offsetAt(range.start);
  const to = snapshot.offsetAt(range.end);
  const hinted = [
    ...(settings.itemTitles ? itemTitles(draft) : []),
    ...(settings.formalNames ? formalNames(draft) : []),
  ];
  return hinted
    .filter(({ end }) => end >= from && end <= to)
    .map(({ end, label, card }) => ({
      position: snapshot.positionAt(end),
      label: label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: markup(card(), settings.markdown),
    }));
}

function itemTitles(draft: Draft): Hinted[] {
  const agenda = knownAgenda(draft.model);
  const mentions = draft.model.facts('item').filter(({ zone }) => zone !== 'session');
  return agenda ? mentions.flatMap(({ fact }) => titlesIn(draft, agenda, fact)) : [];
}

function titlesIn(draft: Draft, agenda: Agenda, fact: Fact<'item'>): Hinted[] {
  return fact.value.refs.flatMap(ref => {
    const label = officialTitle(agenda, ref.number, ref.path);
    return label ? [{ ...place(draft, within(fact, ref)), label, card: () => itemCard(agenda, ref) }] : [];
  });
}

function formalNames(draft: Draft): Hinted[] {
  const { date } = draft.model;
  const named = new Set<string>();
  return draft.model.facts('state').flatMap(located => {
    const state = stateOf(located);
    if (!state) return [];
    const inTitle = located.zone === 'title' || located.zone === 'heading';
    const label = inTitle || !named.has(state.id) ? formalName(state, date) : undefined;
    if (!inTitle) named.add(state.id);
    if (!label || withoutArticle(label) === withoutArticle(located.fact.text)) return [];
    return [{ ...place(draft, whole(located.fact)), label, card: () => stateCard(state, date) }];
  });
}

/** The State that a document names in its own words: not in a quotation, and not as a part of another name. */
function stateOf({ fact, zone }: Located<'state'>): State | undefined {
  const [name, ...others] = fact.value.names;
  const own = zone !== 'masthead' && zone !== 'session' && !fact.quoted && !fact.value.cited;
  return own && name && others.every(other => other.state === name.state) ? stateById(name.state) : undefined;
}

/** The formal name at the date of a document; undefined where it is not known. */
function formalName(state: State, date: CalendarDate | undefined): string | undefined {
  const period = date && periodOn(state.id, date);
  return period ? period.formal : state.formal;
}
