import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { type Agenda, agendaSource, itemOf, officialTitle } from '../knowledge/agendas.ts';
import { type CalendarDate, parseIso, sayDate, sayDays } from '../knowledge/dates.ts';
import { capitalOrdinal, sayCapitalOrdinal } from '../knowledge/ordinals.ts';
import { seriesOf } from '../knowledge/series.ts';
import { assemblySession, emergencySession, humanRightsSession, specialSession } from '../knowledge/sessions.ts';
import { type NamePeriod, periodOn, periodsOf, type State, withoutArticle } from '../knowledge/states.ts';
import { formatItem, type ItemRef } from '../syntax/agenda.ts';
import type { SessionKind } from '../syntax/session.ts';
import { describeSymbol, type SymbolPart, symbolUrl } from '../syntax/symbol.ts';
import { type Said, say, sayText, toSay } from '../text/say.ts';

// The cards about things of the United Nations, in Markdown. Hover and completion show the same ones.

/** A card as a client can show it. */
export function markup(card: string, markdown: boolean): MarkupContent {
  if (markdown) return { kind: MarkupKind.Markdown, value: card };
  const plain = card.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*+/g, '');
  return { kind: MarkupKind.PlainText, value: plain };
}

/** An agenda item: title, sub-items, and the agenda that says so. */
export function itemCard(agenda: Agenda, ref: Pick<ItemRef, 'number' | 'path'>): string {
  const title = officialTitle(agenda, ref.number, ref.path);
  const day = parseIso(agenda.asOf ?? '');
  const source = day ? say`${agendaSource(agenda)}, as at ${sayDate(day)}.` : `${agendaSource(agenda)}.`;
  const partial =
    agenda.status === 'partial'
      ? ` ${say`Only a part of this agenda is known, so a missing item is not reported.`}`
      : '';
  if (!title) return `${say`**Item ${formatItem(ref)}** is not known here.`}\n\n${source}${partial}`;
  const subs = ref.path.length === 0 ? (itemOf(agenda, ref.number)?.subItems ?? []) : [];
  const list = subs.length > 0 ? `\n\n${subs.map(sub => `- (${sub.letter}) ${sub.title}`).join('\n')}` : '';
  return `${say`**Item ${formatItem(ref)}**: ${title}`}${list}\n\n${source}${partial}`;
}

const LANGUAGES = {
  ar: toSay`Arabic`,
  zh: toSay`Chinese`,
  fr: toSay`French`,
  ru: toSay`Russian`,
  es: toSay`Spanish`,
} as const;

/** A State: its forms, its names in the six official languages, and its names at other times. */
export function stateCard(state: State, date: CalendarDate | undefined): string {
  const admitted = parseIso(state.admitted ?? '');
  const then = date && periodOn(state.id, date);
  const forms = [
    `**${state.list}**`,
    say`- In running text and titles: ${state.text}`,
    ...(state.list === state.text ? [] : [say`- In lists, tables and votes: ${state.list}`]),
    say`- Formal name: ${state.formal}`,
    withoutArticle(state.text) === state.text
      ? say`- Article: none`
      : say`- Article: “the”, in running text and titles`,
    ...(date && then && then.text !== state.text ? [say`- On ${sayDate(date)}: ${then.text}`] : []),
    ...(admitted
      ? [
          state.status === 'member'
            ? say`- Member of the United Nations since ${sayDate(admitted)}`
            : say`- Observer State since ${sayDate(admitted)}`,
        ]
      : []),
  ];
  const english = [withoutArticle(state.text), state.formal] as const;
  const names = [
    [toSay`English`, english] as const,
    ...Object.entries(LANGUAGES).map(([code, name]) => [name, state.names[code as keyof typeof LANGUAGES]] as const),
  ];
  const languages = names.map(([language, [short, formal]]) => {
    const long = formal && formal !== short ? ` (${formal})` : '';
    return say`- ${sayText(language)}: ${short}${long}`;
  });
  const earlier = periodsOf(state.id).filter(period => period.to);
  return [
    forms.join('\n'),
    `${say`In the official languages:`}\n${languages.join('\n')}`,
    ...(earlier.length > 0 ? [`${say`Earlier names:`}\n${earlier.map(periodLine).join('\n')}`] : []),
  ].join('\n\n');
}

function periodLine(period: NamePeriod): string {
  const from = parseIso(period.from ?? '');
  const to = parseIso(period.to ?? '');
  const last = about(to ? sayDate(to) : period.to!, period.certain === 1);
  return from ? say`- from ${sayDate(from)} until ${last}: ${period.list}` : say`- until ${last}: ${period.list}`;
}

/** A symbol in words, with its public address. */
export function symbolCard(parts: readonly SymbolPart[]): string {
  return parts
    .map(part => {
      const series = seriesOf(part.text);
      const name =
        series && !/^[A-Z]+\/(?:<\w+>\/)?$/.test(series.prefix)
          ? `\n\n${say`Series ${series.prefix}: ${series.name()}`}`
          : '';
      return `${say`${symbolLink(part.text)}: ${describeSymbol(part)}`}${name}`;
    })
    .join('\n\n');
}

/** A symbol that leads to its document. */
export function symbolLink(symbol: string): string {
  return `[${symbol}](${symbolUrl(symbol)})`;
}

/** The session or year that a line names. */
export interface NamedSession {
  readonly kind: SessionKind;
  readonly number: number;
  /** The body whose session it is, where it is not that of the General Assembly or the Security Council. */
  readonly body?: string | undefined;
}

/** A session: its days, as far as they are known, and what is certain about them. */
export function sessionCard({ kind, number, body }: NamedSession): Said | undefined {
  if (!capitalOrdinal(number) || kind === 'annual') return undefined;
  const ordinal = sayCapitalOrdinal(number);
  if (kind === 'year')
    return say`**${ordinal} year** of the Security Council: from 1 January to 31 December ${number + 1945}.`;
  if (body !== undefined) return bodyCard(ordinal, number, kind, body);
  if (kind === 'regular') return regularCard(ordinal, number);
  const other = kind === 'special' ? specialSession(number) : emergencySession(number);
  const name =
    kind === 'special'
      ? say`**${ordinal} special session** of the General Assembly`
      : say`**${ordinal} emergency special session** of the General Assembly`;
  return other ? say`${name}: ${sayDays(other.dates)}.\n\n${sayText(other.topic)}.` : say`${name}.`;
}

function bodyCard(ordinal: string, number: number, kind: SessionKind, body: string): Said {
  const name =
    kind === 'regular'
      ? say`**${ordinal} session** of the ${sayText(body)}`
      : kind === 'special'
        ? say`**${ordinal} special session** of the ${sayText(body)}`
        : say`**${ordinal} emergency special session** of the ${sayText(body)}`;
  const known = body === 'Human Rights Council' && kind === 'regular' ? humanRightsSession(number) : undefined;
  if (!known) return say`${name}.`;
  const days = sayDays(known.dates);
  return known.certain ? say`${name}: ${days}.` : say`${name}: ${days} (not certain).`;
}

function regularCard(ordinal: string, number: number): Said | undefined {
  const span = assemblySession(number);
  if (!span) return undefined;
  const opens = about(sayDate(span.opens), span.opensCertain);
  const closes = about(say`${sayDate(span.closes)} at the latest`, span.closesCertain);
  return say`**${ordinal} session** of the General Assembly: from ${opens} to ${closes}.\n\nSymbols: A/${number}/…`;
}

/** A day, or the word that it may be another one near it. */
function about(day: string, isCertain: boolean): string {
  return isCertain ? day : say`${day} (about)`;
}
