import { formatDate } from '../knowledge/dates.ts';
import type { OtherLanguage } from '../knowledge/languages.ts';
import { findStateNames, type NameMatch } from '../knowledge/states.ts';
import { type Acronym, findAcronyms } from '../syntax/acronym.ts';
import { type Adoption, readAdoption } from '../syntax/adoption.ts';
import { type AgendaLine, findItems, type ItemMention, readAgendaLine } from '../syntax/agenda.ts';
import { type AnnexHeading, readAnnexHeading } from '../syntax/annex-heading.ts';
import { translationStart } from '../syntax/bitext.ts';
import type { Block } from '../syntax/block.ts';
import { type Citation, findCitations } from '../syntax/citation.ts';
import { type Clause, type Ending, readClause, readEnding } from '../syntax/clause.ts';
import { type DateMatch, findDates } from '../syntax/date.ts';
import { type Days, findDays } from '../syntax/days.ts';
import { type Footnote, findFootnotes } from '../syntax/footnote.ts';
import { leadingFields, letterTitleEnd, splitJoinedLine } from '../syntax/joined-lines.ts';
import { findItemsIn, readAgendaLineIn } from '../syntax/languages/agenda.ts';
import { readAnnexHeadingIn } from '../syntax/languages/annex-heading.ts';
import { findSeeAnnex } from '../syntax/languages/annex-reference.ts';
import { readClauseIn, readEnactingIn } from '../syntax/languages/clause.ts';
import { findDatesIn } from '../syntax/languages/date.ts';
import { readLetterTitleIn } from '../syntax/languages/letter-title.ts';
import { nearLineIn, readMastheadLineIn } from '../syntax/languages/masthead-line.ts';
import { readRequestIn } from '../syntax/languages/request.ts';
import { readSessionIn } from '../syntax/languages/session.ts';
import { type LetterTitle, readLetterTitle } from '../syntax/letter-title.ts';
import { type Plain, plainText, type Span, trimSpan } from '../syntax/markup.ts';
import { type MastheadLine, readMastheadLine } from '../syntax/masthead-line.ts';
import { type Numbering, readNumbering } from '../syntax/numbering.ts';
import { type Furniture, findFurniture, isErrorPage } from '../syntax/page-furniture.ts';
import { findPaperLines, type PaperLine } from '../syntax/paper-line.ts';
import { paragraphsOf } from '../syntax/paragraphs.ts';
import { inProperName } from '../syntax/proper-name.ts';
import { quotations } from '../syntax/quotation.ts';
import { findReferences, type Reference } from '../syntax/reference.ts';
import { type RequestReading, readRequest } from '../syntax/request.ts';
import { readSession, type SessionReading, sessionWithBody } from '../syntax/session.ts';
import { findToCome, type SessionToCome } from '../syntax/session-to-come.ts';
import { findShares, type Share } from '../syntax/share.ts';
import { readSignatures, type SignatureReading } from '../syntax/signature.ts';
import { readSpeaker, type Speaker } from '../syntax/speaker.ts';
import { readSponsors, type Sponsors } from '../syntax/sponsors.ts';
import { findStateLists, type StateList } from '../syntax/state-list.ts';
import { findSymbols, type ParsedSymbol } from '../syntax/symbol.ts';
import { readVote, type VoteList } from '../syntax/vote.ts';
import { afterBreak, lineEnd } from '../text/lines.ts';
import { once } from '../text/once.ts';
import { isContentsHeading } from './contents.ts';

/** What each group of facts says. Spans inside a value are offsets in the plain text of its fact. */
export interface FactValues {
  masthead: MastheadLine;
  session: SessionReading;
  agenda: AgendaLine;
  /** The asterisk note at the foot of a first page: `* A/58/150.` */
  note: { readonly stars: number; readonly text: string };
  /** A title or heading: bold type, a Markdown heading, or a line that begins as a document title does. */
  title: TitleValue;
  signature: SignatureReading;
  request: RequestReading;
  /** The number before a paragraph, on its own; the body of the document says how deep it is. */
  numbering: Numbering;
  /** The organ that begins a resolution or decision: `The General Assembly,`. */
  enacting: Clause;
  /** The opening words of a preambular paragraph, `Also recalling`. Its last mark is an `ending`. */
  preambular: ClauseOpening;
  /** The number and opening words of an operative paragraph, `2. Requests`. Its last mark is an `ending`. */
  operative: ClauseOpening;
  /** The mark with which a paragraph or sub-paragraph of a resolution ends; empty text where it has none. */
  ending: Ending;
  /** `82nd plenary meeting`, `29 November 1979`, `Adopted at the 3rd meeting, on …`. */
  adoption: Adoption;
  /** One list of a recorded vote. */
  vote: VoteList;
  /** The name before a speech in a meeting record. */
  speaker: Speaker;
  /** Who proposes a draft, before the colon of its title. */
  sponsors: Sponsors;
  /** A line that the making of pages left: a running head, a page number, a job number. */
  furniture: Furniture;
  /** Where a masthead begins below the text of a document. */
  'further-masthead': { readonly text: string };
  date: DateMatch['reading'];
  /** Stretches and lists of days, and days without a year. The last day of a stretch may be a `date` as well. */
  days: Days;
  state: StateMention;
  'state-list': StateList;
  symbol: ParsedSymbol;
  citation: Citation;
  item: ItemMention;
  'annex-reference': AnnexReference;
  /** The call of a footnote, or a footnote. */
  footnote: Footnote;
  /** What the document says of its own parts by number and place. */
  reference: Reference;
  acronym: Acronym;
  share: Share;
  /** A line of the head of a conference paper. */
  'paper-line': PaperLine;
  'session-to-come': SessionToCome;
}

export type FactGroup = keyof FactValues;

export interface TitleValue {
  readonly text: string;
  readonly strong: boolean;
  /** True where no space or line parts this title from the one before it. */
  readonly glued: boolean;
  /** True where the bold type of the title is not closed: it may still be being typed. */
  readonly unclosed?: true;
  readonly letter?: LetterTitle;
  readonly annex?: AnnexHeading;
}

/** How a paragraph of a resolution opens. */
export interface ClauseOpening extends Clause {
  readonly numbering?: Numbering;
  /** The type of the opening words: italic in a document as issued; in extracted text often lost. */
  readonly type: 'italic' | 'bold' | 'plain';
  /** The mark with which the paragraph ends; '' where it has none. */
  readonly mark: string;
}

/** The name of a State in the text. */
export interface StateMention extends NameMatch {
  /** True where it is part of another name that keeps its words: a treaty, a conference, a court case. */
  readonly cited: boolean;
}

export interface AnnexReference {
  readonly form: 'see' | 'mention';
  readonly level: 'annex' | 'enclosure' | 'appendix';
  readonly plural: boolean;
  /** The language of the words, if it is not English. */
  readonly language?: OtherLanguage;
}

/** Something that a block says. `start` and `end` are its place in the source of the block. */
export interface Fact<G extends FactGroup = FactGroup> extends Span {
  readonly group: G;
  readonly block: Block;
  /** Where the fact begins in the plain text of the block: spans inside its value count from here. */
  readonly origin: number;
  /** Its source text. */
  readonly text: string;
  readonly value: FactValues[G];
  /** True inside quotation marks. */
  readonly quoted: boolean;
  /** What the value owes to marks outside the text: bold, italic, a title that touches it. */
  readonly traits: string;
}

/** One line of a block, as a header may have it. */
export interface HeaderLine extends Span {
  readonly text: string;
  readonly strong: boolean;
  readonly fact?: Fact<'masthead'> | Fact<'session'> | Fact<'agenda'>;
  /** The line as a fact of its own, for a masthead in which it is none of the known lines. */
  unread(): Fact<'masthead'>;
}

/** The groups of facts that say how a paragraph of a resolution opens. */
export type ClauseGroup = 'enacting' | 'preambular' | 'operative';
/**
 * The head of a document that shares its block with its titles or its text, as where blank lines were lost: the lines
 * of the head and the titles in their order, and where in the plain text they end.
 */
export interface SharedHead {
  readonly entries: readonly (HeaderLine | Fact<'title'>)[];
  readonly end: number;
}

export type Shape = 'blank' | 'rule' | 'titles' | 'table' | 'footnote' | 'note' | 'list' | 'comment' | 'paragraph';

/** Facts that stand in running text and need no context. */
export const ENTITY_GROUPS = [
  'date',
  'days',
  'state',
  'state-list',
  'symbol',
  'citation',
  'item',
  'annex-reference',
  'footnote',
  'reference',
  'acronym',
  'share',
  'paper-line',
  'session-to-come',
] as const;
export type EntityGroup = (typeof ENTITY_GROUPS)[number];

const HEADER_LINES = 40;
const HEADER_LINE_LENGTH = 240;
const BOX_LENGTH = 600;
const AGENDA_LINE = /^\s*(?:\*\*)?(?:agenda\s+)?items?\s+\d/i;
const AGENDA_MORE = /^\s*(?:\d{1,3}\b(?!\s+\p{L}{3})|\([a-z]{1,4}\)|and\s|of\s+the\s)/iu;
const LANGUAGES_OPEN = /^\s*Original\s?:\s*(?:\p{L}[\p{L}\s,/]{0,80}[,/]\s*)?\\?$/iu;
const LANGUAGES_MORE = /^\s*\p{L}{5,8}(?:\s?[,/]\s?\p{L}{5,8}){0,4}\s*\\?$/u;
/** The days of a session: `New York, 3–7 March 2025`. */
export const SESSION_DAYS = /^\(?(?:.{0,40}?,\s*)?\d{1,2}\b.{0,60}\b\d{4}\)?$/;
/** In the form of the 1990s a second original language stands below the first. */
const CAPITALS_OPEN = /^\s*ORIGINAL\s?:\s*[A-Z]{5,8}\s*$/;
const CAPITALS_MORE = /^\s*[A-Z]{6,8}\s*$/;
const RULE = /^(?:-{3,}|_{3,}|\*{3,}|(?:\*\s){2,}\*|-{2,}\s*\*\s*-{2,}|—{2,})$/;
/** Marks of direction at the beginning of a block. */
const LEADING_DIRECTION = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/;
const FOOTNOTE = /^(?:\[\^[^\]\s]{1,20}\](?::|\s)|\d{1,3}\/\s)/;
const NOTE = /^(?:\\\*|\*(?=\s))[\s\S]{0,20}/;
const LIST = /^(?:[-–•*+]|\d{1,4}[.)]|\([a-z]{1,4}\))\s/i;
const HEADING = /^#{1,6}\s+/;
/** A plain heading that shares its block with the text below, kept apart by a hard line break only. */
const BROKEN_ANNEX = /^((?:Annex|Enclosure|Appendix)(?:\s[IVX]{1,5}|\s\d{1,2})?)(?: {2,}|\\)[\r\n]/i;
const ANNEX_REFERENCE =
  /\(\s*see\s+(?:the\s+)?(annex|enclosure|appendix|attachment)(es|s|ices)?\b[^)]{0,40}\)|\b(?:its|the|their|following|attached)\s+(annex|enclosure|appendix)(es|s|ices)?\b/gi;

/** Everything that is read from one block alone, worked out when first asked for and then kept. */
export class BlockFacts {
  readonly block: Block;
  readonly shape: Shape;
  #plain: Plain | undefined;
  #quotes: readonly Span[] | undefined;
  #lines: readonly HeaderLine[] | undefined;
  #sharedHead: SharedHead | null | undefined;
  #titles: readonly Fact<'title'>[] | undefined;
  #signatures: readonly Fact<'signature'>[] | undefined;
  #entities: Partial<{ [G in EntityGroup]: readonly Fact<G>[] }> = {};
  #request: Fact<'request'> | null | undefined;
  #paragraphs: readonly Span[] | undefined;
  #endings: readonly Fact<'ending'>[] | undefined;
  #inBody: readonly Fact[] | undefined;
  #onlyNumbers = false;
  #clauses: { readonly language: OtherLanguage; readonly facts: readonly Fact<ClauseGroup>[] } | undefined;
  #note: Fact<'note'> | null | undefined;
  #furniture: readonly Fact<'furniture'>[] | undefined;
  #isBox: boolean | undefined;
  #isContentsHeading: boolean | undefined;
  #words: number | undefined;

  constructor(block: Block) {
    this.block = block;
    this.shape = shapeOf(block, () => this.plain);
  }

  /** The content of the block without marks of type, and of a line with its translation only the first language. */
  get plain(): Plain {
    this.#plain ??= plainText(this.block.text, headingMark(this.block.text), firstLanguageEnd(this.block));
    return this.#plain;
  }

  /** The lines of a block that is small enough for a header; otherwise none. */
  get headerLines(): readonly HeaderLine[] {
    this.#lines ??= headerLines(this);
    return this.#lines;
  }

  get sharedHead(): SharedHead | undefined {
    if (this.#sharedHead === undefined) this.#sharedHead = sharedHead(this) ?? null;
    return this.#sharedHead ?? undefined;
  }

  /** The titles of the block: each stretch of bold, the heading, or the one line of a plain title. */
  get titles(): readonly Fact<'title'>[] {
    this.#titles ??= titlesOf(this);
    return this.#titles;
  }

  get signatures(): readonly Fact<'signature'>[] {
    this.#signatures ??= readSignatures(this.plain).map(value => signatureFact(this, value));
    return this.#signatures;
  }

  get request(): Fact<'request'> | undefined {
    if (this.#request === undefined) {
      const { text } = this.plain;
      const value = this.shape === 'paragraph' ? (readRequest(text) ?? readRequestIn(text)) : undefined;
      this.#request = value ? this.fact('request', value, { start: 0, end: text.length }) : null;
    }
    return this.#request ?? undefined;
  }

  /** The paragraphs that the block holds, as stretches of its plain text. Nearly always one. */
  get paragraphs(): readonly Span[] {
    this.#paragraphs ??= paragraphsOf(this.plain.text);
    return this.#paragraphs;
  }

  /** The number at the start of the block. */
  get numbering(): Fact<'numbering'> | undefined {
    const first = this.numberings[0];
    return first && first.origin <= this.paragraphs[0]!.start + 12 ? first : undefined;
  }

  /** The numbers before the paragraphs of the block. */
  get numberings(): readonly Fact<'numbering'>[] {
    return this.inBody.filter((fact): fact is Fact<'numbering'> => fact.group === 'numbering');
  }

  /** The organ with which a resolution begins, where the block names it. */
  get enacting(): Fact<'enacting'> | undefined {
    return this.inBody.find((fact): fact is Fact<'enacting'> => fact.group === 'enacting');
  }

  /** The last mark of each paragraph of the block, in their order. */
  get endings(): readonly Fact<'ending'>[] {
    this.#endings ??= this.paragraphs.map(span => endingFact(this, span));
    return this.#endings;
  }

  /**
   * What the block says where it stands in the body of a document: numbers, openings of the paragraphs of a
   * resolution, lists of a vote, a line of adoption, a speaker, a request for circulation.
   */
  get inBody(): readonly Fact[] {
    if (!this.#inBody) {
      this.#inBody = readBody(this);
      this.#onlyNumbers = this.#inBody.every(fact => fact.group === 'numbering');
    }
    return this.#inBody;
  }

  /** True where `inBody` holds nothing but numbers, which is known without looking at each. */
  get onlyNumbers(): boolean {
    return this.inBody === NOTHING || this.#onlyNumbers;
  }

  /** The openings of the paragraphs of a resolution in a language besides English, below the line with its organ. */
  clausesIn(language: OtherLanguage): readonly Fact<ClauseGroup>[] {
    if (this.shape !== 'paragraph' && this.shape !== 'list') return [];
    if (this.#clauses?.language !== language) this.#clauses = { language, facts: clausesIn(this, language) };
    return this.#clauses.facts;
  }

  get note(): Fact<'note'> | undefined {
    if (this.#note === undefined) {
      const text = this.plain.text.trim();
      const stars = /^\*+/.exec(text)?.[0].length ?? 0;
      const span = trimSpan(this.plain.text, 0, this.plain.text.length);
      this.#note = stars > 0 ? this.fact('note', { stars, text: text.slice(stars).trim() }, span) : null;
    }
    return this.#note ?? undefined;
  }

  /** How many words the block has. */
  get words(): number {
    this.#words ??= this.block.text.match(WORD)?.length ?? 0;
    return this.#words;
  }

  /** True for the line above a list of contents. */
  get isContentsHeading(): boolean {
    this.#isContentsHeading ??= isContentsHeading(this.plain.text);
    return this.#isContentsHeading;
  }

  /** True for the lines of a masthead from the distribution on. */
  get isBox(): boolean {
    this.#isBox ??= this.block.contentEnd < BOX_LENGTH && /distr/i.test(this.block.text) && hasBox(this.headerLines);
    return this.#isBox;
  }

  get furniture(): readonly Fact<'furniture'>[] {
    this.#furniture ??= furnitureOf(this);
    return this.#furniture;
  }

  /** The facts of one group of entities in the running text of the block. */
  entities<G extends EntityGroup>(group: G): readonly Fact<G>[] {
    const known = this.#entities[group] as readonly Fact<G>[] | undefined;
    if (known) return known;
    const found = findEntities(this, group);
    (this.#entities as Record<string, unknown>)[group] = found;
    return found;
  }

  /** Stretches of the plain text inside quotation marks. */
  get quotes(): readonly Span[] {
    this.#quotes ??= quotations(this.plain.text);
    return this.#quotes;
  }

  /** A fact over a stretch of the plain text. */
  fact<G extends FactGroup>(group: G, value: FactValues[G], span: Span): Fact<G> {
    const start = this.plain.sourceStart(span.start);
    const end = Math.max(start, this.plain.sourceEnd(span.end));
    const text = this.block.text.slice(start, end);
    const plain = this.plain.text.slice(span.start, span.end);
    const quoted = this.quotes.some(quote => quote.start <= span.start && span.end <= quote.end);
    return {
      group,
      block: this.block,
      origin: span.start,
      start,
      end,
      text,
      value,
      quoted,
      traits: text === plain ? '' : plain,
    };
  }
}

const WORD = /[\p{L}\p{N}]\S*/gu;
/** More than any opening of a paragraph needs. */
const CLAUSE_REACH = 400;
/** More than the number of a paragraph and the space behind it. */
const NUMBER_LENGTH = 8;
const NOTHING: readonly Fact[] = [];

/** The facts of a block. One object for each block, however many documents and versions share it. */
export const factsOf = once((block: Block) => new BlockFacts(block));

/** True when two facts say the same, wherever in their blocks they stand. */
export function sameFact(a: Fact, b: Fact): boolean {
  if (a === b) return true;
  return a.group === b.group && a.text === b.text && a.quoted === b.quoted && a.traits === b.traits;
}

function firstLanguageEnd({ text, lineStarts, contentEnd }: Block): number {
  const last = lineStarts.findLast(start => start < contentEnd) ?? 0;
  const translation = translationStart(text, last, contentEnd);
  return translation < 0 ? contentEnd : translation;
}

function headingMark(text: string): number {
  return HEADING.exec(text.slice(0, 12))?.[0].length ?? 0;
}

function shapeOf(block: Block, plain: () => Plain): Shape {
  if (block.contentEnd === 0) return 'blank';
  const span = trimSpan(block.text, 0, Math.min(block.contentEnd, 400));
  const source = block.text.slice(span.start, span.end);
  if (source.startsWith('<!--') && plain().text.trim() === '') return 'comment';
  const start = source.startsWith('<') ? plain().text.slice(0, 400).trim() : source.replace(LEADING_DIRECTION, '');
  if (RULE.test(start)) return 'rule';
  if (FOOTNOTE.test(start)) return 'footnote';
  if (HEADING.test(start)) return 'titles';
  if (start.startsWith('|')) return 'table';
  if ((source.startsWith('<') || /^(?:\*\*|__)/.test(start)) && allBold(plain())) return 'titles';
  if (NOTE.test(start)) return 'note';
  if (LIST.test(start)) return 'list';
  return 'paragraph';
}

function allBold(plain: Plain): boolean {
  let at = 0;
  for (const span of plain.bold) {
    if (trimSpan(plain.text, at, span.start).end > trimSpan(plain.text, at, span.start).start) return false;
    at = span.end;
  }
  const rest = plain.text.slice(at, at + 40).trim();
  return plain.bold.length > 0 && (rest === '' || (CALL.test(rest) && plain.text.slice(at).trim() === rest));
}

/** A call of a note behind a title, outside its bold type. */
const CALL = /^(?:\*{1,3}|\[\^[^\]\s]{1,20}\]|[⁰¹²³⁴-⁹]{1,3})$/;

function headerLines(facts: BlockFacts): HeaderLine[] {
  const { block, plain } = facts;
  if (block.contentEnd > HEADER_LINES * HEADER_LINE_LENGTH || block.breaks > HEADER_LINES + 20) return [];
  const lines: HeaderLine[] = [];
  for (const span of headerSpans(plain.text)) {
    if (span.end - span.start > HEADER_LINE_LENGTH * 4) return [];
    for (const cell of facts.shape === 'table' ? cells(plain.text, span) : [span]) {
      lines.push(...fieldsOf(facts, cell));
    }
  }
  return lines;
}

/** The lines of a head that are not blank; a list of items or languages that goes on is one line. */
function* headerSpans(text: string): Generator<Span> {
  for (let at = 0; at < text.length; ) {
    const start = at + headingMark(text.slice(at, at + 12));
    let end = lineEnd(text, at);
    const line = text.slice(start, end);
    if (AGENDA_LINE.test(line)) end = agendaEnd(text, end);
    else if (LANGUAGES_OPEN.test(line)) end = languagesEnd(text, end, LANGUAGES_MORE);
    else if (CAPITALS_OPEN.test(line)) end = languagesEnd(text, end, CAPITALS_MORE);
    const span = trimSpan(text, start, end);
    if (span.end > span.start) yield span;
    at = afterBreak(text, end);
    if (at === end) break;
  }
}

/** The cells of a row of a table that hold words. */
function cells(text: string, row: Span): Span[] {
  const found: Span[] = [];
  for (let at = row.start; at < row.end; ) {
    const bar = text.indexOf('|', at);
    const end = bar < 0 || bar > row.end ? row.end : bar;
    const span = trimSpan(text, at, end);
    if (/[\p{L}\d]/u.test(text.slice(span.start, span.end))) found.push(span);
    at = end + 1;
  }
  return found;
}

/** A line as one field of a header, or as the several that are joined on it. */
function fieldsOf(facts: BlockFacts, line: Span): HeaderLine[] {
  const text = facts.plain.text.slice(line.start, line.end);
  const joined = splitJoinedLine(text);
  if (!joined) {
    const whole = headerLine(facts, line);
    const session = whole.fact || !whole.strong ? undefined : sessionWithBody(text);
    if (!session) return [whole];
    return [headerLine(facts, { start: line.start + session.start, end: line.start + session.end })];
  }
  return joined.map(each => headerLine(facts, { start: line.start + each.start, end: line.start + each.end }));
}

/** The head at the beginning of a block, if there is more in the block than lines of a head. */
function sharedHead(facts: BlockFacts): SharedHead | undefined {
  const { plain, shape } = facts;
  if (shape !== 'paragraph' && shape !== 'titles') return undefined;
  const entries: (HeaderLine | Fact<'title'>)[] = [];
  let end = 0;
  let fields = 0;
  let session = false;
  let letter = false;
  for (const span of headerSpans(plain.text)) {
    if (letter || entries.length >= HEADER_LINES) break;
    const lines = span.end - span.start > HEADER_LINE_LENGTH * 4 ? [] : fieldsOf(facts, span);
    const text = plain.text.slice(span.start, span.end);
    if (RULE.test(text)) {
      entries.push(separatorLine(facts, span));
    } else if (lines.length > 0 && lines.every(line => line.fact)) {
      entries.push(...lines);
      fields += lines.length;
      session ||= lines.some(line => line.fact!.group !== 'masthead');
    } else if (session && SESSION_DAYS.test(text)) {
      end = span.end;
      continue;
    } else {
      const joined = fields === 0 ? joinedHead(facts, span) : undefined;
      const title = joined ? undefined : titleInHead(facts, span, session);
      if (joined) entries.push(...joined.entries);
      else if (title) entries.push(title);
      else break;
      letter = joined !== undefined || title?.value.letter !== undefined;
      fields += joined ? joined.entries.length : 0;
      end = joined?.end ?? span.end;
      continue;
    }
    end = span.end;
  }
  const titled = entries.some(entry => !('strong' in entry));
  return titled && fields > 1 ? { entries, end } : undefined;
}

/** A rule among the lines of a head, which in a block of its own would be its end. */
function separatorLine(facts: BlockFacts, span: Span): HeaderLine {
  return { ...headerLine(facts, span), fact: facts.fact('masthead', { field: 'separator' }, span) };
}

/** A line of bold type below the session or agenda line, or a line that begins as the title of a letter does. */
function titleInHead(facts: BlockFacts, span: Span, session: boolean): Fact<'title'> | undefined {
  if (span.end - span.start > 1200) return undefined;
  const strong = facts.plain.bold.some(bold => bold.start <= span.start && span.end <= bold.end);
  const letter = titleOfLetter(facts.plain.text.slice(span.start, span.end));
  return letter?.date || (strong && session) ? titleFact(facts, span, strong, false) : undefined;
}

/** A line with the fields of a masthead, the title of a letter and, it may be, its text: a document on one line. */
function joinedHead(facts: BlockFacts, line: Span): SharedHead | undefined {
  const text = facts.plain.text.slice(line.start, line.end);
  const fields = leadingFields(text);
  const last = fields.at(-1);
  if (!last || fields.length < 3) return undefined;
  const title = trimSpan(text, last.end, last.end + letterTitleEnd(text.slice(last.end)));
  if (title.end === title.start) return undefined;
  const at = (span: Span): Span => ({ start: line.start + span.start, end: line.start + span.end });
  const entries = fields.map(each => headerLine(facts, at(each)));
  return { entries: [...entries, titleFact(facts, at(title), false, false)], end: line.start + title.end };
}

/** A long list of agenda items goes on over the next lines, as long as they begin as such a list does. */
function agendaEnd(text: string, from: number): number {
  let end = from;
  for (let next = afterBreak(text, end); next < text.length && next !== end; next = afterBreak(text, end)) {
    if (!AGENDA_MORE.test(text.slice(next, next + 12))) break;
    end = lineEnd(text, next);
  }
  return end;
}

/** `ORIGINAL:` with the language on the next line, or a list of languages that goes on there. */
function languagesEnd(text: string, from: number, more: RegExp): number {
  const next = afterBreak(text, from);
  const end = lineEnd(text, next);
  return more.test(text.slice(next, Math.min(end, next + HEADER_LINE_LENGTH))) ? end : from;
}

function headerLine(facts: BlockFacts, line: Span): HeaderLine {
  const { plain } = facts;
  let end = line.end;
  while (end > line.start && plain.text[end - 1] === '\\') end--;
  const span = trimSpan(plain.text, line.start, end);
  const text = plain.text.slice(span.start, span.end);
  const strong = plain.bold.some(bold => bold.start <= span.start && span.end <= bold.end);
  const unread = () => facts.fact('masthead', { field: 'unread', text }, span);
  const place = { start: plain.sourceStart(span.start), end: plain.sourceEnd(span.end), text, strong, unread };
  const session = readSession(text) ?? readSessionIn(text);
  if (session) return { ...place, fact: facts.fact('session', session, span) };
  const agenda = readAgendaLine(text) ?? readAgendaLineIn(text);
  if (agenda) return { ...place, fact: facts.fact('agenda', agenda, span) };
  const flat = text.replace(/[\r\n]/g, ' ');
  if (readEnactingIn(flat)) return place;
  const masthead = readMastheadLineIn(flat) ?? readMastheadLine(flat) ?? nearLineIn(flat);
  const halfTyped = masthead?.field === 'organ' && masthead.near !== undefined && plain.unclosed;
  if (masthead && !halfTyped) return { ...place, fact: facts.fact('masthead', masthead, span) };
  return place;
}

function titlesOf(facts: BlockFacts): Fact<'title'>[] {
  const { plain, shape, block } = facts;
  if (shape === 'titles') {
    const whole = trimSpan(plain.text, 0, plain.text.length);
    const spans = plain.bold.length > 0 && allBold(plain) ? plain.bold : [whole];
    const titles: Fact<'title'>[] = [];
    let before = -1;
    for (const each of spans) {
      const span = trimSpan(plain.text, each.start, each.end);
      if (span.end === span.start) continue;
      titles.push(titleFact(facts, span, true, each.start === before));
      before = each.end;
    }
    return titles;
  }
  if (shape !== 'paragraph') return [];
  const broken = BROKEN_ANNEX.exec(plain.text.slice(0, 40));
  if (broken) return [titleFact(facts, { start: 0, end: broken[1]!.length }, false, false)];
  if (block.contentEnd > 1200) return [];
  const span = trimSpan(plain.text, 0, plain.text.length);
  const text = plain.text.slice(span.start, span.end);
  if (/[.;:。；：]$/.test(text)) return [];
  const plainTitle =
    titleOfLetter(text)?.date !== undefined || (text.length < 40 && headingOfAnnex(text) !== undefined);
  return plainTitle ? [titleFact(facts, span, false, false)] : [];
}

/** The title of a letter, in any of the official languages. */
export function titleOfLetter(text: string): LetterTitle | undefined {
  return readLetterTitle(text) ?? readLetterTitleIn(text);
}

function headingOfAnnex(text: string): AnnexHeading | undefined {
  return readAnnexHeading(text) ?? readAnnexHeadingIn(text);
}

function titleFact(facts: BlockFacts, span: Span, strong: boolean, glued: boolean): Fact<'title'> {
  const text = facts.plain.text.slice(span.start, span.end);
  const letter = titleOfLetter(text);
  const annex = headingOfAnnex(text);
  const unclosed = facts.plain.unclosed && span.end === trimSpan(facts.plain.text, 0, facts.plain.text.length).end;
  const value: TitleValue = {
    text,
    strong,
    glued,
    ...(unclosed && { unclosed }),
    ...(letter && { letter }),
    ...(annex && { annex }),
  };
  const fact = facts.fact('title', value, span);
  return { ...fact, quoted: false, traits: `${strong} ${glued} ${unclosed} ${fact.traits}` };
}

function hasBox(lines: readonly HeaderLine[]): boolean {
  const has = (...fields: string[]) =>
    lines.some(({ fact }) => fact?.group === 'masthead' && fields.includes((fact as Fact<'masthead'>).value.field));
  return has('distribution') && has('date', 'language', 'original');
}

function furnitureOf(facts: BlockFacts): Fact<'furniture'>[] {
  const { plain, shape, block } = facts;
  if (shape === 'table') return [];
  const whole = { start: 0, end: plain.text.length };
  if (shape === 'blank')
    return block.text.includes('\f') ? [facts.fact('furniture', { kind: 'page-break' }, whole)] : [];
  if (isErrorPage(plain.text)) return [facts.fact('furniture', { kind: 'error-page' }, whole)];
  return findFurniture(plain.text).map(each => facts.fact('furniture', each.value, each));
}

function signatureFact(facts: BlockFacts, value: SignatureReading): Fact<'signature'> {
  const by = value.start;
  const relative: SignatureReading = {
    ...shifted(value, by),
    ...(value.mark && { mark: shifted(value.mark, by) }),
    name: shifted(value.name, by),
    ...(value.family && { family: shifted(value.family, by) }),
    ...(value.honorific && { honorific: shifted(value.honorific, by) }),
    office: value.office.map(line => shifted(line, by)),
  };
  const fact = facts.fact('signature', relative, value);
  const traits = `${relative.mark?.italic} ${relative.family?.text} ${fact.traits}`;
  return { ...fact, quoted: false, traits };
}

function readBody(facts: BlockFacts): readonly Fact[] {
  const { shape } = facts;
  if (shape !== 'paragraph' && shape !== 'list' && shape !== 'titles') return NOTHING;
  const found: (Fact | undefined)[] = [];
  for (const span of facts.paragraphs) {
    const numbering = readNumbering(facts.plain.text.slice(span.start, Math.min(span.end, span.start + 60)));
    if (numbering) found.push(numberingFact(facts, span, numbering));
    found.push(clauseFact(facts, span, numbering));
    if (shape === 'paragraph') found.push(voteFact(facts, span));
  }
  if (shape !== 'list') found.push(adoptionFact(facts));
  if (shape === 'paragraph') found.push(speakerFact(facts), facts.request);
  const body = found.filter(fact => fact !== undefined);
  return body.length > 0 ? body : NOTHING;
}

function adoptionFact(facts: BlockFacts): Fact<'adoption'> | undefined {
  const value = readAdoption(facts.plain.text);
  return value && facts.fact('adoption', relative(value, ['meeting', 'date']), value);
}

function speakerFact(facts: BlockFacts): Fact<'speaker'> | undefined {
  const value = readSpeaker(facts.plain.text);
  return value && facts.fact('speaker', relative(value, ['name', 'of']), value);
}

function numberingFact(facts: BlockFacts, span: Span, value: Numbering): Fact<'numbering'> {
  const place = shifted(value, -span.start);
  return facts.fact('numbering', shifted(value, value.start), place);
}

function clauseFact(facts: BlockFacts, span: Span, numbering: Numbering | undefined): Fact<ClauseGroup> | undefined {
  if (numbering && !numbering.style.startsWith('arabic')) return undefined;
  const text = facts.plain.text.slice(span.start, Math.min(span.end, span.start + CLAUSE_REACH));
  const opens = span.start + (numbering?.end ?? 0);
  const marked = facts.plain.italic.find(each => each.end > opens);
  const clause =
    readClause(text, marked && marked.start <= opens + 2 ? marked.end - span.start : 0, numbering) ??
    (numbering ? undefined : readEnactingIn(text));
  return clause && asFact(facts, span, clause, numbering);
}

/** The paragraphs of a block as those of a resolution in a language besides English. */
function clausesIn(facts: BlockFacts, language: OtherLanguage): Fact<ClauseGroup>[] {
  return facts.paragraphs.flatMap((span): Fact<ClauseGroup>[] => {
    const text = facts.plain.text.slice(span.start, Math.min(span.end, span.start + CLAUSE_REACH));
    if (readEnactingIn(text)) return [];
    const numbering = readNumbering(text.slice(0, 60));
    const marked = facts.plain.italic.find(each => each.end > span.start);
    const opens = marked && marked.start <= span.start + NUMBER_LENGTH ? marked.end - span.start : 0;
    const { mark } = readEnding(facts.plain.text, span.start, span.end);
    const clause = readClauseIn(language, text, opens, mark, numbering !== undefined);
    const arabic = numbering?.style.startsWith('arabic') ? numbering : undefined;
    return clause ? [asFact(facts, span, clause, arabic)] : [];
  });
}

function asFact(facts: BlockFacts, span: Span, clause: Clause, numbering: Numbering | undefined): Fact<ClauseGroup> {
  const start = numbering?.start ?? clause.start;
  const moved = relative({ ...clause, start }, ['words', 'again']);
  const place = { start: span.start + start, end: span.start + clause.end };
  if (clause.part === 'enacting') return facts.fact('enacting', moved, place);
  const words = shifted(clause.words, -span.start);
  const covers = (stretch: Span) => stretch.start < words.end && stretch.end > words.start;
  const type = facts.plain.italic.some(covers) ? 'italic' : facts.plain.bold.some(covers) ? 'bold' : 'plain';
  const { mark } = readEnding(facts.plain.text, span.start, span.end);
  const value: ClauseOpening = { ...moved, type, mark, ...(numbering && { numbering: shifted(numbering, start) }) };
  const fact = facts.fact(clause.part, value, place);
  return { ...fact, traits: `${type} ${mark} ${clause.language ?? ''} ${fact.traits}` };
}

function endingFact(facts: BlockFacts, span: Span): Fact<'ending'> {
  const value = readEnding(facts.plain.text, span.start, span.end);
  const fact = facts.fact('ending', shifted(value, value.start), value);
  return { ...fact, traits: `${value.joined ?? ''} ${fact.traits}` };
}

function voteFact(facts: BlockFacts, span: Span): Fact<'vote'> | undefined {
  const value = readVote(facts.plain.text.slice(span.start, span.end));
  if (!value) return undefined;
  const moved = relative(value, ['label']);
  const voters = value.voters.map(voter => shifted(voter, value.start));
  return facts.fact('vote', { ...moved, voters }, shifted(value, -span.start));
}

/** The sponsors named in a title, as a fact of their own. */
export function sponsorsIn(title: Fact<'title'>): Fact<'sponsors'> | undefined {
  const value = readSponsors(title.value.text);
  if (!value) return undefined;
  const span = { start: title.origin + value.start, end: title.origin + value.end };
  return { ...factsOf(title.block).fact('sponsors', value, span), quoted: false };
}

/** A reading with its own span and those of its members counted from its start. */
function relative<T extends Span>(value: T, members: readonly (keyof T)[]): T {
  const moved = shifted(value, value.start);
  for (const member of members) {
    const span = value[member] as Span | undefined;
    if (span) (moved as Record<keyof T, unknown>)[member] = shifted(span, value.start);
  }
  return moved;
}

function shifted<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start - by, end: span.end - by };
}

/** What a reader found. `traits` is what the value owes to the text around it. */
interface Entity<G extends EntityGroup> {
  readonly span: Span;
  readonly value: FactValues[G];
  readonly traits?: string;
}

type EntityReaders = { [G in EntityGroup]: (text: string) => Entity<G>[] };

const READERS: EntityReaders = {
  date: text => datesIn(text).map(match => ({ span: match, value: match.reading })),
  days: text => findDays(text).map(match => ({ span: match, value: match.days })),
  state: text =>
    findStateNames(text).map(match => {
      const cited = inProperName(text, match);
      return { span: match, value: { ...shifted(match, match.start), cited }, ...(cited && { traits: 'cited' }) };
    }),
  'state-list': text => findStateLists(text).map(list => ({ ...list, traits: list.value.use })),
  symbol: text => findSymbols(text).map(match => ({ span: match, value: match.symbol })),
  citation: text =>
    findCitations(text).map(match => ({
      span: match,
      value: {
        ...shifted(match, match.start),
        target: shifted(match.target, match.start),
        ...(match.organAt && { organAt: shifted(match.organAt, match.start) }),
        ...(match.date && { date: shifted(match.date, match.start) }),
      },
      traits: `${match.act} ${match.organ} ${match.date && formatDate(match.date.day)}`,
    })),
  item: text =>
    [...findItems(text), ...findItemsIn(text)].map(match => ({
      span: match,
      value: { ...shifted(match, match.start), refs: match.refs.map(ref => shifted(ref, match.start)) },
    })),
  'annex-reference': text => findAnnexReferences(text).map(match => ({ span: match, value: match })),
  footnote: text =>
    findFootnotes(text).map(match => ({
      span: match,
      value: {
        ...shifted(match, match.start),
        ...(match.ending && { ending: { ...shifted(match.ending, match.start), mark: match.ending.mark } }),
      },
      // Where a mark is missed the place counts; a note that ends well may be typed in without a rule running again.
      traits: `${match.kind} ${match.before} ${match.after} ${match.ending?.mark === '.' ? '' : match.ending?.start}`,
    })),
  'paper-line': text =>
    text.includes(':') ? findPaperLines(text).map(match => ({ span: match, value: shifted(match, match.start) })) : [],
  reference: text => findReferences(text).map(match => ({ span: match, value: shifted(match, match.start) })),
  'session-to-come': text =>
    findToCome(text).map(({ start, end, value }) => ({ span: { start, end }, value, traits: value.form })),
  share: text => findShares(text).map(({ start, end, value }) => ({ span: { start, end }, value })),
  acronym: text =>
    findAcronyms(text).map(({ start, end, value }) => ({ span: { start, end }, value, traits: value.form })),
};

function findEntities<G extends EntityGroup>(facts: BlockFacts, group: G): Fact<G>[] {
  return (READERS[group](facts.plain.text) as Entity<G>[]).map(({ span, value, traits }) => {
    const fact = facts.fact(group, value, span);
    return traits ? { ...fact, traits: `${traits} ${fact.traits}` } : fact;
  });
}

/** English dates, and those of other languages that are no part of one. */
function datesIn(text: string): DateMatch[] {
  const english = findDates(text);
  const others = findDatesIn(text).filter(each => !english.some(one => one.start < each.end && each.start < one.end));
  return others.length === 0 ? english : [...english, ...others].sort((a, b) => a.start - b.start);
}

function findAnnexReferences(text: string): (Span & AnnexReference)[] {
  const others = findSeeAnnex(text).map(each => ({ ...each, form: 'see' as const, level: 'annex' as const }));
  return [...englishReferences(text), ...others];
}

function englishReferences(text: string): (Span & AnnexReference)[] {
  return [...text.matchAll(ANNEX_REFERENCE)].map(match => {
    const word = (match[1] ?? match[3])!.toLowerCase();
    return {
      start: match.index,
      end: match.index + match[0].length,
      form: match[1] ? 'see' : 'mention',
      level: word === 'attachment' ? 'appendix' : (word as 'annex' | 'enclosure' | 'appendix'),
      plural: (match[2] ?? match[4]) !== undefined,
    };
  });
}
