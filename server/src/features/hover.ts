import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { type Agenda, agendaSource, itemOf, officialTitle } from '../knowledge/agendas.ts';
import { formatDate, parseIso, weekday } from '../knowledge/dates.ts';
import { assemblySession } from '../knowledge/sessions.ts';
import { periodsOf, type State, stateById } from '../knowledge/states.ts';
import { knownAgenda } from '../rules/agenda/_shared.ts';
import { formatItem, type ItemRef } from '../syntax/agenda.ts';
import type { Span } from '../syntax/markup.ts';
import { describeSymbol, resolutionSymbol, symbolUrl } from '../syntax/symbol.ts';
import { factAt } from './facts-at.ts';
import { itemAt } from './occurrences.ts';
import { toRange } from './ranges.ts';

interface Card extends Span {
  readonly text: string;
}

type Reader = (draft: Draft, offset: number) => Card | undefined;

const LANGUAGES = { ar: 'Arabic', zh: 'Chinese', fr: 'French', ru: 'Russian', es: 'Spanish' } as const;

/** A card about what stands at an offset: item, State, symbol, resolution, session or date, and the rules that speak there. */
export function hover(draft: Draft, offset: number): Hover | undefined {
  const card = READERS.reduce<Card | undefined>((found, reader) => found ?? reader(draft, offset), undefined);
  const spoken = draft.diagnostics.filter(
    each => each.severity !== 'hint' && each.start <= offset && offset <= each.end && each.end - each.start < 400,
  );
  const notes = spoken.map(each => `*${each.rule.id}*: ${each.rule.summary} Source: ${each.rule.source}`);
  if (!card && notes.length === 0) return undefined;
  const span = card ?? spoken[0]!;
  const value = [...(card ? [card.text] : []), ...notes].join('\n\n---\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(draft.snapshot, span) };
}

const itemCard: Reader = (draft, offset) => {
  const found = factAt(draft, 'agenda', offset) ?? factAt(draft, 'item', offset);
  const agenda = found && knownAgenda(draft.model);
  const item = agenda && itemAt(draft, offset);
  return found && agenda && item && { ...found, text: itemText(agenda, item.ref) };
};

function itemText(agenda: Agenda, ref: ItemRef): string {
  const title = officialTitle(agenda, ref.number, ref.path);
  const source = agendaSource(agenda);
  const partial =
    agenda.status === 'partial' ? ' Only a part of this agenda is known, so a missing item is not reported.' : '';
  if (!title) return `**Item ${formatItem(ref)}** is not known here.\n\n${source}.${partial}`;
  const subs = itemOf(agenda, ref.number)?.subItems ?? [];
  const list =
    ref.path.length === 0 && subs.length > 0
      ? `\n\n${subs.map(sub => `- (${sub.letter}) ${sub.title}`).join('\n')}`
      : '';
  return `**Item ${formatItem(ref)}**: ${title}${list}\n\n${source}.${partial}`;
}

const stateCard: Reader = (draft, offset) => {
  const found = factAt(draft, 'state', offset);
  const name = found?.fact.value.names[0];
  const state = name && stateById(name.state);
  return found && state && { ...found, text: stateText(state) };
};

function stateText(state: State): string {
  const admitted = parseIso(state.admitted ?? '');
  const lines = [
    `**${state.list}**`,
    `- In running text and titles: ${state.text}`,
    ...(state.list === state.text ? [] : [`- In lists, tables and votes: ${state.list}`]),
    `- Formal name: ${state.formal}`,
    ...(admitted
      ? [`- ${state.status === 'member' ? 'Member of the United Nations since' : 'Since'} ${formatDate(admitted)}`]
      : []),
    ...Object.entries(LANGUAGES).map(
      ([code, language]) => `- ${language}: ${state.names[code as keyof typeof LANGUAGES][0]}`,
    ),
  ];
  const names = periodsOf(state.id)
    .filter(period => period.to)
    .map(period => `- until ${formatDate(parseIso(period.to!)!)}${period.certain ? '' : ' (about)'}: ${period.list}`);
  return [lines.join('\n'), ...(names.length > 0 ? [`Earlier names:\n${names.join('\n')}`] : [])].join('\n\n');
}

const symbolCard: Reader = (draft, offset) => {
  const found = factAt(draft, 'symbol', offset);
  if (!found) return undefined;
  const lines = found.fact.value.parts.map(part => `[${part.text}](${symbolUrl(part.text)}): ${describeSymbol(part)}`);
  return { ...found, text: lines.join('\n\n') };
};

const citationCard: Reader = (draft, offset) => {
  const found = factAt(draft, 'citation', offset);
  if (!found) return undefined;
  const { number, year, organ } = found.fact.value;
  const symbol = resolutionSymbol(number, year, organ);
  return symbol === undefined ? undefined : { ...found, text: `Resolution [${symbol}](${symbolUrl(symbol)})` };
};

const sessionCard: Reader = (draft, offset) => {
  const found = factAt(draft, 'session', offset);
  const { kind, number } = found?.fact.value ?? {};
  if (!found || number === undefined) return undefined;
  if (kind === 'year') return { ...found, text: `Year ${number} of the Security Council: ${number + 1945}.` };
  const span = kind === 'regular' ? assemblySession(number) : undefined;
  if (!span) return undefined;
  const about = span.certain ? '' : ' (about)';
  return {
    ...found,
    text: `**Session ${number}** of the General Assembly: from ${formatDate(span.opens)}${about} to ${formatDate(span.closes)} at the latest.`,
  };
};

const dateCard: Reader = (draft, offset) => {
  const found = factAt(draft, 'date', offset);
  const date = found?.fact.value.date;
  return found && date && found.fact.value.possible
    ? { ...found, text: `${weekday(date)}, ${formatDate(date)}` }
    : undefined;
};

const READERS: readonly Reader[] = [itemCard, sessionCard, symbolCard, citationCard, stateCard, dateCard];
