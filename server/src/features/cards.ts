import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { type Agenda, agendaSource, itemOf, officialTitle } from '../knowledge/agendas.ts';
import { type CalendarDate, formatDate, parseIso } from '../knowledge/dates.ts';
import { capitalOrdinal } from '../knowledge/ordinals.ts';
import { seriesOf } from '../knowledge/series.ts';
import { assemblySession, emergencySession, humanRightsSession, specialSession } from '../knowledge/sessions.ts';
import { type NamePeriod, periodOn, periodsOf, type State, withoutArticle } from '../knowledge/states.ts';
import { formatItem, type ItemRef } from '../syntax/agenda.ts';
import type { SessionKind } from '../syntax/session.ts';
import { describeSymbol, type SymbolPart, symbolUrl } from '../syntax/symbol.ts';

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
  const source = `${agendaSource(agenda)}${day ? `, as at ${formatDate(day)}` : ''}.`;
  const partial =
    agenda.status === 'partial' ? ' Only a part of this agenda is known, so a missing item is not reported.' : '';
  if (!title) return `**Item ${formatItem(ref)}** is not known here.\n\n${source}${partial}`;
  const subs = ref.path.length === 0 ? (itemOf(agenda, ref.number)?.subItems ?? []) : [];
  const list = subs.length > 0 ? `\n\n${subs.map(sub => `- (${sub.letter}) ${sub.title}`).join('\n')}` : '';
  return `**Item ${formatItem(ref)}**: ${title}${list}\n\n${source}${partial}`;
}

const LANGUAGES = { ar: 'Arabic', zh: 'Chinese', fr: 'French', ru: 'Russian', es: 'Spanish' } as const;

/** A State: its forms, its names in the six official languages, and its names at other times. */
export function stateCard(state: State, date: CalendarDate | undefined): string {
  const admitted = parseIso(state.admitted ?? '');
  const then = date && periodOn(state.id, date);
  const forms = [
    `**${state.list}**`,
    `- In running text and titles: ${state.text}`,
    ...(state.list === state.text ? [] : [`- In lists, tables and votes: ${state.list}`]),
    `- Formal name: ${state.formal}`,
    `- Article: ${withoutArticle(state.text) === state.text ? 'none' : '“the”, in running text and titles'}`,
    ...(date && then && then.text !== state.text ? [`- On ${formatDate(date)}: ${then.text}`] : []),
    ...(admitted
      ? [`- ${state.status === 'member' ? 'Member of the United Nations since' : 'Since'} ${formatDate(admitted)}`]
      : []),
  ];
  const english = [withoutArticle(state.text), state.formal] as const;
  const names = [
    ['English', english] as const,
    ...Object.entries(LANGUAGES).map(([code, name]) => [name, state.names[code as keyof typeof LANGUAGES]] as const),
  ];
  const languages = names.map(([language, [short, formal]]) => {
    const long = formal && formal !== short ? ` (${formal})` : '';
    return `- ${language}: ${short}${long}`;
  });
  const earlier = periodsOf(state.id).filter(period => period.to);
  return [
    forms.join('\n'),
    `In the official languages:\n${languages.join('\n')}`,
    ...(earlier.length > 0 ? [`Earlier names:\n${earlier.map(periodLine).join('\n')}`] : []),
  ].join('\n\n');
}

function periodLine(period: NamePeriod): string {
  const from = parseIso(period.from ?? '');
  const to = parseIso(period.to ?? '');
  const since = from ? `from ${formatDate(from)} ` : '';
  return `- ${since}until ${to ? formatDate(to) : period.to}${period.certain ? '' : ' (about)'}: ${period.list}`;
}

/** A symbol in words, with its public address. */
export function symbolCard(parts: readonly SymbolPart[]): string {
  return parts
    .map(part => {
      const series = seriesOf(part.text);
      const name =
        series && !/^[A-Z]+\/(?:<\w+>\/)?$/.test(series.prefix) ? `\n\nSeries ${series.prefix}: ${series.name}` : '';
      return `[${part.text}](${symbolUrl(part.text)}): ${describeSymbol(part)}${name}`;
    })
    .join('\n\n');
}

/** The session or year that a line names. */
export interface NamedSession {
  readonly kind: SessionKind;
  readonly number: number;
  /** The body whose session it is, where it is not that of the General Assembly or the Security Council. */
  readonly body?: string | undefined;
}

/** A session: its days, as far as they are known, and what is certain about them. */
export function sessionCard({ kind, number, body }: NamedSession): string | undefined {
  const ordinal = capitalOrdinal(number);
  if (!ordinal) return undefined;
  if (kind === 'annual') return undefined;
  if (kind === 'year')
    return `**${ordinal} year** of the Security Council: from 1 January to 31 December ${number + 1945}.`;
  if (body !== undefined) {
    const known = body === 'Human Rights Council' && kind === 'regular' ? humanRightsSession(number) : undefined;
    const dates = known ? `: ${known.dates}${known.certain ? '' : ' (not certain)'}` : '';
    return `**${ordinal}${kind === 'regular' ? '' : ` ${kind}`} session** of the ${body}${dates}.`;
  }
  if (kind === 'regular') return regularCard(ordinal, number);
  const other = kind === 'special' ? specialSession(number) : emergencySession(number);
  const name = `**${ordinal} ${kind === 'special' ? 'special' : 'emergency special'} session** of the General Assembly`;
  return other ? `${name}: ${other.dates}.\n\n${other.topic}.` : `${name}.`;
}

function regularCard(ordinal: string, number: number): string | undefined {
  const span = assemblySession(number);
  if (!span) return undefined;
  const opens = `${formatDate(span.opens)}${span.opensCertain ? '' : ' (about)'}`;
  const closes = `${formatDate(span.closes)} at the latest${span.closesCertain ? '' : ' (about)'}`;
  return `**${ordinal} session** of the General Assembly: from ${opens} to ${closes}.\n\nSymbols: A/${number}/…`;
}
