import { type Agenda, type Agendas, economicAgenda, type SubItem } from '../knowledge/agendas.ts';
import { type CalendarDate, formatDate } from '../knowledge/dates.ts';
import { capitalOrdinal, sayCapitalOrdinal } from '../knowledge/ordinals.ts';
import { assemblySessionOn } from '../knowledge/sessions.ts';
import { allStates } from '../knowledge/states.ts';
import { headerTitle } from '../rules/agenda/_shared.ts';
import { formatItem } from '../syntax/agenda.ts';
import { say, sayText, toSay } from '../text/say.ts';
import type { Choices, ItemChoice, OrganChoice } from './scaffold/choices.ts';
import { TEMPLATES, type Template } from './scaffold.ts';

/** What a person is asked who begins a document, and the answers that are known. */
export interface Authoring {
  readonly templates: readonly Template[];
  readonly organs: readonly { readonly id: OrganChoice; readonly label: string }[];
  readonly states: readonly { readonly id: string; readonly label: string }[];
  /** Sessions of the General Assembly, the one that is under way first. */
  readonly assembly: readonly SessionChoice[];
  /** Sessions of the Economic and Social Council, by year. */
  readonly council: readonly SessionChoice[];
  /** The day, as it will stand in the document. */
  readonly date: string;
}

export interface SessionChoice {
  readonly session: number;
  readonly label: string;
  /** Set where no agenda is adopted yet: items are taken from this list. */
  readonly list?: Choices['list'];
}

export interface ItemAnswer extends ItemChoice {
  /** The item as the agenda line has it: `75 (a)`. */
  readonly label: string;
}

const ORGANS: Authoring['organs'] = [
  { id: 'A', label: toSay`General Assembly` },
  { id: 'S', label: toSay`Security Council` },
  { id: 'A+S', label: toSay`General Assembly and Security Council` },
  { id: 'E', label: toSay`Economic and Social Council` },
];

export function authoring(agendas: Agendas, date: CalendarDate): Authoring {
  const current = assemblySessionOn(date) ?? date.year - 1946;
  return {
    templates: TEMPLATES.map(each => ({ ...each, label: sayText(each.label), detail: sayText(each.detail) })),
    organs: ORGANS.map(({ id, label }) => ({ id, label: sayText(label) })),
    states: allStates().map(({ id, list }) => ({ id, label: list })),
    assembly: [current, current + 1, current - 1].flatMap(session => {
      if (!capitalOrdinal(session)) return [];
      const list = listOf(agendas.of(session));
      return [{ session, label: say`${sayCapitalOrdinal(session)} session`, ...(list && { list }) }];
    }),
    council: [date.year, date.year + 1].map(year => ({ session: year, label: say`Session of ${year}` })),
    date: formatDate(date),
  };
}

/** The items of a session, and under each its sub-items. */
export function itemsOf(agendas: Agendas, organ: OrganChoice, session: number): ItemAnswer[] {
  const agenda = organ === 'E' ? economicAgenda(session) : agendas.of(session);
  return (agenda?.items ?? []).flatMap(({ number, title, subItems }) => [
    answer(number, [], title),
    ...subItems.flatMap(sub => subAnswers(number, [], title, sub)),
  ]);
}

function subAnswers(number: number, path: readonly string[], above: string | undefined, sub: SubItem): ItemAnswer[] {
  const own = [...path, sub.letter];
  const title = above && sub.title ? `${above}: ${sub.title}` : undefined;
  return [answer(number, own, title), ...sub.subItems.flatMap(each => subAnswers(number, own, above, each))];
}

function answer(number: number, path: readonly string[], title: string | undefined): ItemAnswer {
  return { number, path, label: formatItem({ number, path }), ...(title && { title: headerTitle(title) }) };
}

/** The list before the agenda, told by its symbol: A/81/50 and A/81/100 are preliminary lists, A/81/150 is provisional. */
function listOf(agenda: Agenda | undefined): Choices['list'] {
  if (agenda?.status !== 'provisional') return undefined;
  const preliminary = /\/(?:50|100)(?:\/|$)/.test(agenda.symbol);
  return { name: preliminary ? 'preliminary list' : 'provisional agenda', symbol: agenda.symbol };
}
