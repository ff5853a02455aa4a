import type { DocumentModel, Part } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import type { ClaimGroup, ClaimValues, DocumentClaim, Neighbours } from '../../model/neighbours.ts';
import { formatItem } from '../../syntax/agenda.ts';
import type { AnnexHeading } from '../../syntax/annex-heading.ts';
import type { LetterTitle } from '../../syntax/letter-title.ts';
import type { Span } from '../../syntax/markup.ts';
import { parseSymbol } from '../../syntax/symbol.ts';
import { type Anchor, whole, within } from '../rule.ts';
import { annualSession, assemblySessionLine, isAssembly, subsidiaryBody } from '../session/_shared.ts';
import { wholeLetter } from '../title/_shared.ts';

/** What a document says of itself, and where it says so. */
export interface Claim<G extends ClaimGroup = ClaimGroup> {
  readonly group: G;
  /** Equal keys are the same thing, in one language. */
  readonly key: string;
  readonly value: ClaimValues[G];
  readonly at: Anchor;
}

const known = new WeakMap<DocumentModel, readonly Claim[]>();

/** All that a document says to its neighbours; about the same things, and no others, it asks them. */
export function claimsOf(document: DocumentModel): readonly Claim[] {
  let claims = known.get(document);
  if (!claims) {
    claims = document.recognized
      ? [...documentClaims(document), ...itemClaims(document), ...letterClaims(document)]
      : [];
    known.set(document, claims);
  }
  return claims;
}

/** The claims of a group. */
export function claims<G extends ClaimGroup>(document: DocumentModel, group: G): Claim<G>[] {
  return claimsOf(document).filter((claim): claim is Claim<G> & Claim => claim.group === group);
}

/**
 * What neighbours say to a document that matters to it, as a text: the same as long as they say the same, empty where
 * they say nothing or agree.
 */
export function bearing(own: readonly Omit<Claim, 'at'>[], neighbours: Neighbours): string {
  const heard = own.flatMap(({ group, key, value }) => {
    const others = neighbours.about(group, key);
    // A document with the very same claim is a copy, which is worth a word.
    const matters = group === 'document' || others.some(other => JSON.stringify(other.value) !== JSON.stringify(value));
    return others.length > 0 && matters
      ? [JSON.stringify(others.map(({ uri, range, value: said }) => [uri, range, said]))]
      : [];
  });
  return [...new Set(heard)].join('\n');
}

/** What the title of a document says that it is. */
const OF_DOCUMENT = /\b(?:reports?|notes?|draft|statement|papers?|proposals?)\b/i;
const MODIFICATIONS = /(?:\/(?:Adds?|Corr|Rev|Amend)\.\d{1,3}(?:-\d{1,3})?)+$/;

/** True for the symbol of an addendum, a corrigendum, a revision. */
function isModified(symbol: string): boolean {
  return baseOf(symbol) !== bare(symbol);
}

/** A symbol without the asterisks of a reissue. */
export function bare(symbol: string): string {
  return symbol.replace(/\*+$/, '');
}

function baseOf(symbol: string): string {
  return bare(symbol).replace(MODIFICATIONS, '');
}

function documentClaims(document: DocumentModel): Claim<'document'>[] {
  const own = document.masthead.symbol;
  const { title } = document;
  const letter = wholeLetter(document);
  const date = letter?.value.date;
  const session = document.columns.find(column => column.session?.value.number !== undefined)?.session;
  const items = document.agenda?.value.list === 'agenda' ? document.agenda.value.refs.map(formatItem) : [];
  const isAnnex = title?.value.annex !== undefined || (!document.letter && document.parts.some(isToALetter));
  const value: Omit<DocumentClaim, 'symbol'> = {
    ...(title && !isAnnex && { title: tidy(title.value.text) }),
    ...(date && { date: tidy(letter.fact.value.text.slice(date.start, date.end)) }),
    isAnnex,
    ...(session && { session: { id: `${session.value.kind} ${session.value.number}`, text: tidy(session.text) } }),
    ...(items.length > 0 && { items }),
  };
  return (own?.value.symbols ?? []).flatMap(symbol => {
    const text = tidy(symbol.text);
    if (!parseSymbol(text)) return [];
    const key = `${document.language} ${baseOf(text)}`;
    return [{ group: 'document', key, value: { symbol: text, ...value }, at: within(own!, symbol) }];
  });
}

/**
 * The items of the header with their titles, where the document names the agenda and there is a title to each. Only
 * below the title of a letter, or one that says what the document is, is it sure which titles are those of items: a
 * resolution has none.
 */
function itemClaims(document: DocumentModel): Claim<'item'>[] {
  const { agenda, agendaTitles, title, language } = document;
  const session = agendaKey(document);
  if (!session || agenda?.value.list !== 'agenda' || agenda.value.refs.length !== agendaTitles.length) return [];
  const isOfDocument = (each: Fact<'title'>) => OF_DOCUMENT.test(each.value.text);
  const apart = language === 'en' && title && isOfDocument(title) && !agendaTitles.some(isOfDocument);
  if (!document.letter && !apart) return [];
  return agenda.value.refs.map((ref, i) => {
    const own = agendaTitles[i]!;
    const item = formatItem(ref);
    const value = { item, title: tidy(own.value.text) };
    return { group: 'item', key: `${language} ${session} ${item}`, value, at: whole(own) };
  });
}

/** The one agenda to which the items of a document belong; undefined where its session is not named. */
function agendaKey(document: DocumentModel): string | undefined {
  const body = subsidiaryBody(document);
  const annual = annualSession(document);
  if (annual && !body) return `ECOSOC ${annual}`;
  const session = body
    ? document.columns.find(column => column.session)?.session?.value
    : isAssembly(document)
      ? assemblySessionLine(document)?.value
      : undefined;
  const number = session?.number ?? session?.year;
  return session && number !== undefined ? `${body?.id ?? 'GA'} ${session.kind} ${number}` : undefined;
}

/** An addendum or a corrigendum repeats the title of its letter and may number annexes of its own: it says nothing here. */
function letterClaims(document: DocumentModel): Claim<'letter'>[] {
  if (document.masthead.symbol?.value.symbols.some(({ text }) => isModified(text))) return [];
  const letter = letterOf(document);
  const title = document.title;
  const alone =
    title?.value.annex?.level === 'annex' ? [annexClaim(document, title, following(document, title), undefined)] : [];
  const parts = document.parts.filter(part => part.level === 'annex' && part.heading);
  const annexes = parts.map(part => annexClaim(document, part.heading!, part.titles[0], letter?.key));
  return [
    ...(letter ? [{ group: 'letter', key: letter.key, value: {}, at: whole(letter.fact) } as const] : []),
    ...[...alone, ...annexes].filter(claim => claim !== undefined),
  ];
}

/** An annex by its heading; `to` is the letter in the same file. */
function annexClaim(
  document: DocumentModel,
  heading: Fact<'title'>,
  title: Fact<'title'> | undefined,
  to: string | undefined,
): Claim<'letter'> | undefined {
  const annex: AnnexHeading = heading.value.annex!;
  const { number, of } = annex;
  const key = of?.title ? letterKey(document, heading.value.text.slice(of.start), of.title) : undefined;
  const letter = to ?? key;
  if (letter === undefined || (to && key && key !== to)) return undefined;
  const value = {
    label: number?.text ?? '',
    ...(number?.value !== undefined && { number: number.value }),
    ...(title && { title: tidy(title.value.text) }),
  };
  return { group: 'letter', key: letter, value: { annex: value }, at: within(heading, number ?? annex.word) };
}

function isToALetter(part: Part): boolean {
  return part.heading?.value.annex?.of?.title !== undefined;
}

/** The title that stands directly below another. */
function following(document: DocumentModel, title: Fact<'title'>): Fact<'title'> | undefined {
  const titles = document.facts('title');
  const next = titles[titles.findIndex(({ fact }) => fact === title) + 1]?.fact;
  const distance = next ? document.snapshot.indexOf(next.block) - document.snapshot.indexOf(title.block) : undefined;
  return distance === 0 || distance === 1 ? next : undefined;
}

function letterOf(document: DocumentModel): { readonly fact: Fact<'title'>; readonly key: string } | undefined {
  const letter = wholeLetter(document);
  const key = letter && letterKey(document, letter.fact.value.text, letter.value);
  return letter && key !== undefined ? { fact: letter.fact, key } : undefined;
}

/** A letter by its date, sender and addressee; undefined where one of them is missing. */
function letterKey(
  { language }: DocumentModel,
  text: string,
  { date, sender, addressee }: LetterTitle,
): string | undefined {
  if (!date || !sender || !addressee) return undefined;
  const words = ({ start, end }: Span) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/[’‘`]/g, "'")
      .replace(/[,\s]+/g, ' ');
  return [language, words(date), words(sender), words(addressee)].join(' | ').trim();
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
