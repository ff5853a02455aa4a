import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { type Agenda, officialTitle } from '../knowledge/agendas.ts';
import type { CalendarDate } from '../knowledge/dates.ts';
import { periodOn, type State, stateById, withoutArticle } from '../knowledge/states.ts';
import type { Zone } from '../model/document.ts';
import type { BlockFacts, Fact } from '../model/facts.ts';
import { knownAgenda } from '../rules/agenda/_shared.ts';
import { within } from '../rules/rule.ts';
import type { Span } from '../syntax/markup.ts';
import { once } from '../text/once.ts';
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
  const last = snapshot.blockAt(to) + 1;
  const hinted = [
    ...(settings.itemTitles ? itemTitles(draft, snapshot.blockAt(from), last) : []),
    ...(settings.formalNames ? formalNames(draft, last) : []),
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

/** In the blocks from one up to another, which is left out. */
function itemTitles(draft: Draft, from: number, to: number): Hinted[] {
  const agenda = knownAgenda(draft.model);
  const mentions = agenda ? draft.model.entitiesIn('item', from, to).filter(({ zone }) => zone !== 'session') : [];
  return agenda ? mentions.flatMap(({ fact }) => titlesIn(draft, agenda, fact)) : [];
}

function titlesIn(draft: Draft, agenda: Agenda, fact: Fact<'item'>): Hinted[] {
  return fact.value.refs.flatMap(ref => {
    const label = officialTitle(agenda, ref.number, ref.path);
    return label ? [{ ...place(draft, within(fact, ref)), label, card: () => itemCard(agenda, ref) }] : [];
  });
}

/** In the blocks up to one: a State has its name where it is first named, wherever that is. */
function formalNames({ model, snapshot }: Draft, to: number): Hinted[] {
  const { date } = model;
  const named = new Set<string>();
  const hinted: Hinted[] = [];
  for (let i = 0; i < to; i++) {
    const zone = model.structure.zones[i]!;
    if (NO_NAMES.includes(zone)) continue;
    const inTitle = zone === 'title' || zone === 'heading';
    for (const { id, fact } of statesIn(model.blocks[i]!)) {
      if (!inTitle && named.has(id)) continue;
      if (!inTitle) named.add(id);
      const state = stateById(id);
      const label = state && formalName(state, date);
      if (!label || withoutArticle(label) === withoutArticle(fact.text)) continue;
      const base = snapshot.offsets[i]!;
      hinted.push({ start: base + fact.start, end: base + fact.end, label, card: () => stateCard(state, date) });
    }
  }
  return hinted;
}

/** Zones in which no State is named in running text or a title. */
const NO_NAMES: readonly Zone[] = ['blank', 'masthead', 'session'];

interface OwnState {
  readonly id: string;
  readonly fact: Fact<'state'>;
}

/** The States that a block names in its own words: not in a quotation, and not as a part of another name. */
const statesIn = once((facts: BlockFacts): readonly OwnState[] => {
  const states = facts.shape === 'comment' ? [] : facts.entities('state');
  return states.flatMap(fact => {
    const [name, ...others] = fact.value.names;
    const isOne = name && others.every(other => other.state === name.state);
    return isOne && !fact.quoted && !fact.value.cited ? [{ id: name.state, fact }] : [];
  });
});

/** The formal name at the date of a document; undefined where it is not known. */
function formalName(state: State, date: CalendarDate | undefined): string | undefined {
  const period = date && periodOn(state.id, date);
  return period ? period.formal : state.formal;
}
