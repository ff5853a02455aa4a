import { type Agendas, BUILT_IN } from '../knowledge/agendas.ts';
import type { CalendarDate } from '../knowledge/dates.ts';
import { isSessionDaysIn } from '../syntax/languages/session.ts';
import type { LetterTitle } from '../syntax/letter-title.ts';
import { type Span, trimSpan } from '../syntax/markup.ts';
import type { MastheadLine } from '../syntax/masthead-line.ts';
import type { Snapshot } from '../syntax/snapshot.ts';
import { isBroken } from '../syntax/wrap.ts';
import { contentsIn, isContentsHeading } from './contents.ts';
import {
  DocumentModel,
  type Enactment,
  type Field,
  type LetterHead,
  type Located,
  type Masthead,
  type Part,
  type SessionColumn,
  type Structure,
  type Zone,
} from './document.ts';
import {
  type BlockFacts,
  type ClauseGroup,
  type Fact,
  factsOf,
  type HeaderLine,
  SESSION_DAYS,
  type SharedHead,
  sponsorsIn,
  titleOfLetter,
} from './facts.ts';
import type { DocumentKind } from './kind.ts';
import { type KindEvidence, kindEvidence } from './kind-evidence.ts';
import { languageOf, languageVotes, type Votes } from './language.ts';
import { ALONE, type Neighbours } from './neighbours.ts';

/** How far from the top a title in plain type is looked for. */
const TITLE_REACH = 80;
/** How far from the top an agenda line is looked for in a document that is no letter. */
const AGENDA_REACH = 20;
/** How far from the top the distribution box is looked for. */
const BOX_REACH = 12;
/** How many bold lines may stand between the title of a letter and a session line that was moved below it. */
const LATE_REACH = 6;
/** How many blocks of a masthead may stand above its distribution. */
const MASTHEAD_REACH = 4;
const LANGUAGE_SAMPLE = 24;
const NONE: readonly Fact<'signature'>[] = [];
/** The end of a line in a list of contents. */
const PAGE = /(?:[\s.…]|\|\s*)\d{1,4}(?:\s*\|)*\s*$/;
/** A heading with which the body begins, where it follows the title directly. */
const BODY_HEADING =
  /^(?:(?:[IVXLC]{1,7}|[A-Z]|\d{1,3})\.\s|[A-Z]\.(?=\p{L}{2,30}[\s,])|(?:(?:executive )?summary|(?:table of )?contents|introduction|background|annotations|letter of transmittal|foreword|preface)$|(?:commitment|chapter|article|goal|paragraph|page)\s+[\dIVXLC])/iu;
/** A title that says what the document is, and is not the name of a meeting. */
const OF_DOCUMENT =
  /\b(?:reports?|notes?|draft|agenda|statement|letters?|papers?|resolutions?|decisions?|proposals?)\b/i;
/** The line under the heading of an annex that names its language; its title may still follow. */
const LANGUAGE_NOTE = /^\s*\[?\(?original:[^\r\n]{1,80}$/i;

/**
 * Works out the model of a text: one pass over the facts of its blocks. Total: every text has one. A kind that is given
 * is not worked out. What an edit did not touch may be taken over from the model before it.
 */
export function modelOf(
  snapshot: Snapshot,
  agendas: Agendas = BUILT_IN,
  kind?: DocumentKind,
  neighbours: Neighbours = ALONE,
  before?: DocumentModel,
): DocumentModel {
  const blocks = snapshot.blocks.map(factsOf);
  const structure = new Fold(blocks).run();
  const chosen = kind && {
    kind,
    kindEvidence: { kind, by: 'choice', words: '', instead: structure.kindEvidence } as const,
  };
  return new DocumentModel(snapshot, blocks, { ...structure, ...chosen }, agendas, neighbours, before);
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
type PartDraft = Draft<Part>;
type EnactmentDraft = Draft<Enactment>;
type Phase = 'masthead' | 'session' | 'titles' | 'body';

class Fold {
  readonly #blocks: readonly BlockFacts[];
  readonly #zones: Zone[];
  readonly #partOf: Int32Array;
  readonly #structural: Located[] = [];
  readonly #fields: Fact<'masthead'>[] = [];
  readonly #unread: Field<'unread'>[] = [];
  /** Lines of the head that are written in the language of the document; the distribution box may be in English. */
  readonly #worded: Fact[] = [];
  readonly #columns: { organ?: Field<'organ'>; session?: Fact<'session'> }[] = [];
  readonly #titles: Fact<'title'>[] = [];
  /** The block of each title. */
  readonly #titleBlocks: number[] = [];
  readonly #parts: PartDraft[];
  /** Short plain lines before this block belong to the head. */
  readonly #headEnd: number;
  /** The block of the distribution box near the top; -1 where there is none. */
  readonly #boxAt: number;
  /** Bold lines before this block belong to the head though they stand below the title of the letter. */
  readonly #lateEnd: number;
  /** Blocks at which the masthead of a further document begins, if they stand in the body of the first. */
  readonly #mastheads: ReadonlySet<number>;
  #agenda: Fact<'agenda'> | undefined;
  #phase: Phase = 'masthead';
  #letterSeen = false;
  #titlesOpen = false;
  readonly #enactments: EnactmentDraft[] = [];
  /** The resolution or decision whose paragraphs are being read; none after its adoption. */
  #enactment: EnactmentDraft | undefined;
  /** The last heading of the body. */
  #lastHeading: Fact<'title'> | undefined;
  /** Letters held by annexes. */
  readonly #letters: { title: Fact<'title'>; part: number }[] = [];
  /** Lists of contents with pages. */
  readonly #contents: readonly Span[];
  /** True within a list of contents without pages, whose numbers are those of other places. */
  #inContents = false;
  /** The block of the last line of adoption. */
  #adoptedAt = -1;

  constructor(blocks: readonly BlockFacts[]) {
    this.#blocks = blocks;
    this.#zones = new Array<Zone>(blocks.length).fill('blank');
    this.#partOf = new Int32Array(blocks.length);
    this.#parts = [{ index: 0, level: 'main', titles: [], signatures: [], requests: [], from: 0, to: blocks.length }];
    const letterAt = blocks.slice(0, TITLE_REACH).findIndex(facts => facts.titles.some(title => title.value.letter));
    this.#boxAt = blocks.slice(0, BOX_REACH).findIndex(hasBox);
    this.#headEnd = letterAt >= 0 ? letterAt : lastHeadLineIn(blocks);
    this.#mastheads = mastheadsIn(blocks);
    this.#contents = contentsIn(blocks);
    this.#lateEnd = letterAt >= 0 ? lateHeadEnd(blocks, letterAt) : -1;
  }

  run(): Structure {
    this.#blocks.forEach((facts, i) => {
      if (facts.shape === 'blank' || facts.shape === 'comment') this.#place(i, 'blank');
      else if (this.#phase === 'body' || !this.#header(i, facts)) this.#body(i, facts);
      for (const fact of facts.furniture) this.#add(i, fact);
    });
    return this.#finish();
  }

  #place(i: number, zone: Zone): void {
    this.#zones[i] = zone;
    this.#partOf[i] = this.#parts.length - 1;
  }

  #add(i: number, fact: Fact): void {
    this.#structural.push({ fact, zone: this.#zones[i]!, part: this.#partOf[i]!, block: i });
  }

  /** Takes a block into the head of the document; false where the body begins with it. */
  #header(i: number, facts: BlockFacts): boolean {
    if (facts.shape === 'rule') return this.#rule(i, facts);
    if (facts.shape === 'note' && this.#phase !== 'masthead') return this.#note(i, facts);
    if (this.#phase === 'masthead' && facts.sharedHead) return this.#shared(i, facts, facts.sharedHead);
    if ((!this.#letterSeen || i < this.#lateEnd) && this.#isHeader(facts)) {
      this.#lines(i, facts);
      return true;
    }
    if (facts.titles.length > 0) return this.#title(i, facts);
    return this.#beforeTitle(i, facts);
  }

  #rule(i: number, facts: BlockFacts): boolean {
    if (this.#letterSeen || this.#phase === 'titles') return false;
    this.#place(i, 'masthead');
    const whole = trimSpan(facts.plain.text, 0, facts.plain.text.length);
    this.#separator(i, facts.fact('masthead', { field: 'separator' }, whole));
    return true;
  }

  #separator(i: number, separator: Fact<'masthead'>): void {
    if (!this.#fields.some(fact => fact.value.field === 'separator')) {
      this.#fields.push(separator);
      this.#add(i, separator);
    }
    this.#phase = 'session';
  }

  /** A block in which the head of the document, or a part of it, stands together with titles and text. */
  #shared(i: number, facts: BlockFacts, head: SharedHead): boolean {
    const textFollows = trimSpan(facts.plain.text, head.end, facts.plain.text.length).start < facts.plain.text.length;
    this.#place(i, textFollows ? 'body' : 'title');
    for (const entry of head.entries) {
      if (!('strong' in entry)) this.#addTitle(i, entry);
      else if (isSeparator(entry.fact!)) this.#separator(i, entry.fact as Fact<'masthead'>);
      else this.#line(i, entry.fact!);
    }
    this.#phase = textFollows ? 'body' : 'titles';
    return true;
  }

  #note(i: number, facts: BlockFacts): boolean {
    this.#place(i, 'note');
    if (facts.note) this.#add(i, facts.note);
    return true;
  }

  #isHeader(facts: BlockFacts): boolean {
    const lines = facts.headerLines;
    if (lines.length === 0) return false;
    const days = this.#phase === 'session' || this.#namesMeeting();
    const read = lines.filter(line => line.fact || (days && isSessionDays(line.text)));
    if (read.length === lines.length) return true;
    const marks = lines.filter(line => line.fact?.group === 'masthead' && isMark(line.fact.value.field));
    return this.#phase === 'masthead' && marks.length > 0 && read.length * 2 >= lines.length;
  }

  /** True where the titles so far are the name of a conference or body, below which place and days of it may stand. */
  #namesMeeting(): boolean {
    return this.#phase === 'titles' && !this.#titles.some(title => OF_DOCUMENT.test(title.value.text));
  }

  #lines(i: number, facts: BlockFacts): void {
    const first = facts.headerLines.find(line => line.fact)?.fact;
    if (this.#phase === 'masthead' && first && first.group !== 'masthead') this.#phase = 'session';
    this.#place(i, this.#phase === 'masthead' ? 'masthead' : 'session');
    for (const line of facts.headerLines) {
      if (line.fact) this.#line(i, line.fact);
      else if (this.#phase === 'masthead') this.#unreadLine(i, line);
    }
  }

  #unreadLine(i: number, line: HeaderLine): void {
    const fact = line.unread() as Field<'unread'>;
    this.#unread.push(fact);
    this.#add(i, fact);
  }

  #line(i: number, fact: Fact<'masthead'> | Fact<'session'> | Fact<'agenda'>): void {
    if (fact.group === 'session') {
      this.#phase = 'session';
      const session = fact as Fact<'session'>;
      const column = this.#columnFor(session);
      if (column) column.session = session;
      else this.#columns.push({ session });
    } else if (fact.group === 'agenda') {
      this.#phase = 'session';
      this.#agenda ??= fact as Fact<'agenda'>;
    } else if (this.#namesColumn(fact as Fact<'masthead'>)) {
      this.#phase = 'session';
      this.#columns.push({ organ: fact as Field<'organ'> });
    } else {
      this.#fields.push(fact as Fact<'masthead'>);
    }
    if (isWorded(fact)) this.#worded.push(fact);
    this.#add(i, fact);
  }

  /** The name of an organ below the masthead, or once more below its distribution, stands above a session. */
  #namesColumn({ value }: Fact<'masthead'>): boolean {
    if (value.field !== 'organ') return false;
    if (this.#phase !== 'masthead') return true;
    const has = (test: (value: Fact<'masthead'>['value']) => boolean) => this.#fields.some(each => test(each.value));
    return (
      value.organ !== undefined &&
      has(each => each.field === 'distribution') &&
      has(each => each.field === 'organ' && each.organ === value.organ)
    );
  }

  /** The organ whose session a line gives: years are the Security Council's, and the first that lacks one comes next. */
  #columnFor(session: Fact<'session'>) {
    const open = this.#columns.filter(column => !column.session);
    const council = open.find(column => column.organ?.value.organ?.id === 'SC');
    const others = open.filter(column => column !== council);
    return session.value.kind === 'year' ? (council ?? others.at(-1)) : (others[0] ?? council);
  }

  #addTitle(i: number, title: Fact<'title'>): void {
    this.#titles.push(title);
    this.#titleBlocks.push(i);
    this.#add(i, title);
    this.#sponsors(i, title);
    if (title.value.letter) this.#letterSeen = true;
  }

  #title(i: number, facts: BlockFacts): boolean {
    const titles = facts.titles;
    if (this.#phase === 'masthead' && i < this.#boxAt && !titles.some(title => title.value.letter))
      return this.#inMasthead(i, facts, true);
    const continues = this.#letterSeen && !lastLetter(this.#titles)?.addressee && /addressed to/i.test(titles[0]!.text);
    if (this.#letterSeen && !continues && i >= this.#lateEnd) return false;
    if (this.#titles.length > 0 && titles[0]!.value.annex && !titles[0]!.value.annex.uncertain) return false;
    if (this.#titles.length > 0 && i > this.#headEnd && this.#beginsBody(titles[0]!.value.text)) return false;
    this.#phase = 'titles';
    this.#place(i, 'title');
    for (const title of titles) this.#addTitle(i, title);
    return true;
  }

  /** Lines of the masthead; those that cannot be read name the body where they stand in bold above the distribution. */
  #inMasthead(i: number, facts: BlockFacts, bodies: boolean): boolean {
    this.#place(i, 'masthead');
    for (const line of facts.headerLines) {
      if (line.fact) this.#line(i, line.fact);
      else if (bodies) this.#line(i, { ...line.unread(), value: { field: 'organ' } });
      else this.#unreadLine(i, line);
    }
    return true;
  }

  /** An annotated agenda gives the agenda first, under a heading that may well be a title elsewhere. */
  #beginsBody(text: string): boolean {
    if (/^(?:provisional )?agenda$/i.test(text)) return /annotat/i.test(this.#titles.at(-1)!.value.text);
    return BODY_HEADING.test(text);
  }

  /** Short plain lines that stand before a letter's title belong to the head: unmarked agenda titles, stray marks. */
  #beforeTitle(i: number, facts: BlockFacts): boolean {
    const text = facts.plain.text.trim();
    if (i >= this.#headEnd || text.length > 300 || /[.;:]$/.test(text) || facts.block.breaks > 12) return false;
    if (this.#phase === 'masthead') return this.#inMasthead(i, facts, false);
    this.#place(i, 'title');
    const whole = trimSpan(facts.plain.text, 0, facts.plain.text.length);
    this.#addTitle(i, facts.fact('title', { text, strong: false, glued: false }, whole));
    return true;
  }

  #sponsors(i: number, title: Fact<'title'>): void {
    const sponsors = title.text.includes(':') ? sponsorsIn(title) : undefined;
    if (sponsors) this.#add(i, sponsors);
  }

  #body(i: number, facts: BlockFacts): void {
    this.#phase = 'body';
    const titles = facts.titles;
    if (this.#isEntry(i)) this.#entry(i, facts);
    else if (this.#mastheads.has(i) && !this.#titlesOpen) this.#startDocument(i);
    else if (titles[0]?.value.annex && this.#isAnnexStart(titles[0])) this.#startPart(i, titles);
    else if (titles.length > 0 && !isRunningText(facts)) this.#heading(i, titles);
    else if (facts.shape === 'rule') this.#place(i, 'blank');
    else if (facts.shape === 'footnote') this.#place(i, 'note');
    else if (facts.shape === 'note') this.#note(i, facts);
    else this.#text(i, facts);
  }

  /** True within a list of contents, below the line that begins it. */
  #isEntry(i: number): boolean {
    return this.#contents.some(({ start, end }) => start < i && i < end);
  }

  /** The lines of a list of contents speak of other places: nothing is read in them. */
  #entry(i: number, facts: BlockFacts): void {
    this.#titlesOpen = false;
    this.#inContents = false;
    this.#place(i, facts.shape === 'note' || facts.shape === 'footnote' ? 'note' : 'body');
  }

  /** A word that may name something else begins an annex only below one. */
  #isAnnexStart(title: Fact<'title'>): boolean {
    return isAnnexStart(title) && (!title.value.annex!.uncertain || this.#parts.length > 1);
  }

  #startPart(i: number, titles: readonly Fact<'title'>[]): void {
    const heading = titles[0]!;
    const level = heading.value.annex!.level;
    const parent = level === 'annex' ? this.#letterOf(heading) : this.#parentOf(level);
    this.#openPart(i, { level, parent, heading, titles: titles.slice(1) });
    for (const title of titles) this.#add(i, title);
  }

  #openPart(i: number, part: Pick<PartDraft, 'level' | 'titles'> & Partial<PartDraft>): void {
    this.#parts.push({
      index: this.#parts.length,
      signatures: [],
      requests: [],
      from: i,
      to: this.#blocks.length,
      ...part,
    });
    this.#titlesOpen = true;
    this.#enactment = undefined;
    this.#lastHeading = undefined;
    this.#inContents = false;
    this.#place(i, 'heading');
  }

  /** A masthead below the text of a document begins another one, which is kept apart as a part of its own. */
  #startDocument(i: number): void {
    // The annexes that follow are those of the letters that follow.
    this.#letters.length = 0;
    this.#openPart(i, { level: 'document', parent: 0, titles: [] });
    const { plain } = this.#blocks[i]!;
    const whole = trimSpan(plain.text, 0, plain.text.length);
    this.#add(i, this.#blocks[i]!.fact('further-masthead', { text: plain.text.trim() }, whole));
  }

  /** An annex belongs to the document, or to the annex that holds the letter which its heading names. */
  #letterOf(heading: Fact<'title'>): number {
    const date = heading.value.annex!.of?.title?.date?.reading?.date;
    if (!date) return 0;
    const dated = ({ value }: Fact<'title'>) => sameDay(value.letter?.date?.reading?.date, date);
    if (this.#titles.some(dated)) return 0;
    return this.#letters.findLast(({ title }) => dated(title))?.part ?? 0;
  }

  /** An enclosure belongs to the annex before it, an appendix to the annex or enclosure before it. */
  #parentOf(level: Part['level']): number {
    const above = (part: PartDraft) => part.level === 'annex' || (level === 'appendix' && part.level === 'enclosure');
    const part = this.#parts.findLast(part => above(part) || part.level === 'document');
    return part?.level === 'document' ? 0 : (part?.index ?? 0);
  }

  #heading(i: number, titles: readonly Fact<'title'>[]): void {
    this.#place(i, 'heading');
    for (const title of titles) {
      this.#add(i, title);
      if (title.value.letter?.date) this.#letters.push({ title, part: this.#parts.length - 1 });
    }
    this.#lastHeading = titles[0]!;
    const { text } = titles[0]!.value;
    this.#inContents = isContentsHeading(text) || (this.#inContents && PAGE.test(text));
    if (BODY_HEADING.test(text)) this.#titlesOpen = false;
    if (this.#titlesOpen) this.#parts.at(-1)!.titles.push(...titles);
  }

  #text(i: number, facts: BlockFacts): void {
    const part = this.#parts.at(-1)!;
    const signatures = facts.shape === 'paragraph' || facts.shape === 'titles' ? facts.signatures : NONE;
    this.#titlesOpen &&= LANGUAGE_NOTE.test(facts.plain.text.trimEnd());
    if (signatures.length > 0 && (signatures[0]!.value.mark || this.#mayBeUnsigned(part))) {
      this.#place(i, 'signature');
      part.signatures.push(...signatures);
      for (const signature of signatures) this.#add(i, signature);
      return;
    }
    this.#place(i, 'body');
    const own = facts.inBody;
    if (this.#inContents || own.length === 0) this.#maybeContents(facts);
    if (this.#inContents) return;
    if (facts.onlyNumbers) for (let k = 0; k < own.length; k++) this.#add(i, own[k]!);
    else for (const fact of own) this.#inBody(i, fact);
    const language = this.#enactment?.enacting.value.language;
    if (language) for (const clause of facts.clausesIn(language)) this.#clause(i, clause);
    if (this.#enactment && own.length > 0) for (const ending of facts.endings) this.#add(i, ending);
  }

  /** A list of contents without pages ends where text begins. */
  #maybeContents(facts: BlockFacts): void {
    const text = facts.plain.text;
    if (!this.#inContents && !facts.isContentsHeading) return;
    const number = facts.numbering?.value;
    const begins = number && (number.style === 'arabic' || (number.style === 'heading-roman' && number.value === 1));
    const entry = PAGE.test(text) || (text.length < 200 && !begins && !/[.;:]\s*$/.test(text));
    this.#inContents = facts.shape === 'table' || entry;
  }

  #inBody(i: number, fact: Fact): void {
    if (fact.group === 'numbering') this.#add(i, fact);
    else if (fact.group === 'request') {
      this.#parts.at(-1)!.requests.push(fact as Fact<'request'>);
      this.#add(i, fact);
    } else if (fact.group === 'adoption') this.#adoption(i, fact as Fact<'adoption'>);
    else if (fact.group === 'enacting') this.#enact(i, fact as Fact<'enacting'>);
    else if (fact.group === 'preambular' || fact.group === 'operative') this.#clause(i, fact as Fact<ClauseGroup>);
    else this.#add(i, fact);
  }

  #enact(i: number, enacting: Fact<'enacting'>): void {
    this.#enactment = {
      part: this.#parts.length - 1,
      from: i,
      ...(this.#lastHeading && { title: this.#lastHeading }),
      enacting,
      preamble: [],
      operative: [],
      adoption: [],
    };
    this.#enactments.push(this.#enactment);
    this.#add(i, enacting);
  }

  /** A clause counts within a resolution or decision; once its operative part has begun, no more are preambular. */
  #clause(i: number, fact: Fact<ClauseGroup>): void {
    const enactment = this.#enactment;
    if (!enactment || fact.value.language !== enactment.enacting.value.language) return;
    if (fact.group === 'operative') enactment.operative.push(fact as Fact<'operative'>);
    else if (enactment.operative.length === 0) enactment.preamble.push(fact as Fact<'preambular'>);
    else return;
    this.#add(i, fact);
  }

  #adoption(i: number, fact: Fact<'adoption'>): void {
    const { meeting, vote } = fact.value;
    const adopted = /adopted/i.test(fact.text);
    if (!adopted && !meeting && !vote && (this.#adoptedAt < 0 || i - this.#adoptedAt > 2)) return;
    if (!adopted && this.#enactments.length === 0) return;
    this.#adoptedAt = i;
    this.#enactments.at(-1)?.adoption.push(fact);
    this.#enactment = undefined;
    this.#add(i, fact);
  }

  /** A name without a mark is a signature only where a letter ends and none stands yet. */
  #mayBeUnsigned(part: PartDraft): boolean {
    return part.index === 0 && this.#letterSeen && part.signatures.length === 0;
  }

  #kindEvidence(symbol: Field<'symbol'> | undefined, heads: Pick<Structure, 'agendaTitles' | 'letter'>): KindEvidence {
    return kindEvidence({
      symbol,
      letter: heads.letter?.fact,
      titles: this.#titles.filter(title => !heads.agendaTitles.includes(title)),
      agendaTitles: heads.agendaTitles,
      enactments: this.#enactments.filter(each => each.part === 0),
      blocks: this.#blocks,
    });
  }

  #finish(): Structure {
    const masthead = this.#masthead();
    const heads = this.#heads();
    const letter = heads.letter;
    const evidence = this.#kindEvidence(masthead.symbol, heads);
    const dated = masthead.date?.value.reading.date ?? letter?.value.date?.reading?.date;
    this.#parts.forEach((part, i) => {
      part.to = this.#parts[i + 1]?.from ?? this.#blocks.length;
    });
    return {
      zones: this.#zones,
      partOf: this.#partOf,
      masthead,
      columns: this.#columns as SessionColumn[],
      ...(this.#agenda && { agenda: this.#agenda }),
      ...heads,
      parts: this.#parts as Part[],
      enactments: this.#enactments as Enactment[],
      contents: this.#contents,
      kind: evidence.kind,
      kindEvidence: evidence,
      language: languageOf(
        {
          version: masthead.language,
          letter: letter?.value,
          header: this.#worded,
          formula: (this.#enactments.find(each => each.part === 0)?.enacting ?? this.#parts[0]!.requests[0])?.value,
        },
        this.#sample(),
      ),
      ...(dated && { date: dated }),
      structural: this.#structural,
    };
  }

  #masthead(): Masthead {
    const fields = this.#fields;
    const first = <F extends Fact<'masthead'>['value']['field']>(field: F) =>
      fields.find((fact): fact is Field<F> => fact.value.field === field);
    const marks = fields.filter(fact => !['series', 'language', 'separator'].includes(fact.value.field));
    const distribution = first('distribution');
    const named = {
      symbol: first('symbol'),
      distribution,
      date: first('date'),
      language: first('language'),
      original: first('original'),
    };
    return {
      present: marks.length > 0,
      fields,
      organs: fields.filter((fact): fact is Field<'organ'> => fact.value.field === 'organ'),
      stacked:
        distribution?.value.level.text === '' ||
        (first('original-label') !== undefined && first('language') !== undefined) ||
        /[\r\n]/.test(named.original?.text ?? ''),
      unread: this.#unread,
      ...(Object.fromEntries(Object.entries(named).filter(([, fact]) => fact)) as Partial<Masthead>),
    };
  }

  /** The titles below the agenda line or else the session, if there is one: what stands above names bodies and meetings. */
  #titlesBelowSession(): Fact<'title'>[] {
    const agenda = this.#blocks.findIndex(facts => facts.block === this.#agenda?.block);
    const last = agenda >= 0 ? agenda : this.#zones.lastIndexOf('session');
    const below = this.#titles.filter((_, i) => this.#titleBlocks[i]! >= last);
    return below.length > 0 ? below : this.#titles;
  }

  /** Tells the titles of agenda items from the title of the document. */
  #heads(): Pick<Structure, 'agendaTitles' | 'title' | 'letter'> {
    const titles = this.#titlesBelowSession();
    const letterAt = titles.findIndex(title => title.value.letter);
    if (letterAt >= 0) {
      const fact = titles[letterAt]!;
      // Bold lines below a whole title of a letter, but above a session line, are titles of items in the wrong place.
      const late = fact.value.letter!.addressee ? titles.slice(letterAt + 1) : [];
      return {
        agendaTitles: [...titles.slice(0, letterAt), ...late],
        title: fact,
        letter: letterHead(fact, titles[letterAt + 1]),
      };
    }
    const items = new Set(this.#agenda?.value.refs.map(ref => `${ref.number} ${ref.path.join(' ')}`) ?? []);
    let count = 0;
    for (let i = 0; i < items.size && count < titles.length - 1; i++) {
      count++;
      while (count < titles.length - 1 && isBroken(titles[count - 1]!.value.text)) count++;
    }
    const title = titles[count];
    return { agendaTitles: titles.slice(0, count), ...(title && { title }) };
  }

  /** Votes of the text for its language. Annexes are left to the languages of their authors. */
  #sample(): Votes[] {
    const votes: Votes[] = [];
    const end = this.#parts[1]?.from ?? this.#blocks.length;
    for (let i = 0; i < end && votes.length < LANGUAGE_SAMPLE; i++) {
      const facts = this.#blocks[i]!;
      if (this.#zones[i] === 'blank' || this.#zones[i] === 'masthead' || facts.shape === 'table') continue;
      votes.push(languageVotes(facts.plain.text));
    }
    return votes;
  }
}

/** The block of the last agenda or session line near the top, with nothing but short lines above it; else -1. */
function lastHeadLineIn(blocks: readonly BlockFacts[]): number {
  let last = -1;
  for (let i = 0; i < Math.min(blocks.length, AGENDA_REACH); i++) {
    const facts = blocks[i]!;
    if (facts.block.contentEnd > 300 || facts.numbering) break;
    const found = facts.headerLines.map(line => line.fact);
    if (found.some(fact => fact?.group === 'agenda' && fact.value.refs.length > 0)) return i;
    if (found.length === 1 && found[0]?.group === 'session') last = i;
  }
  return last;
}

/** Where the head ends if a session line stands among the bold lines directly below the title of a letter. */
function lateHeadEnd(blocks: readonly BlockFacts[], letterAt: number): number {
  let end = -1;
  for (let i = letterAt + 1; i < Math.min(blocks.length, letterAt + LATE_REACH); i++) {
    const facts = blocks[i]!;
    if (facts.shape !== 'titles' || facts.titles.some(title => title.value.annex || title.value.letter)) break;
    if (facts.headerLines.some(line => line.fact?.group === 'session')) end = i + 1;
  }
  return end;
}

/** Where mastheads begin: the first of the lines above a distribution box that belong to it. */
function mastheadsIn(blocks: readonly BlockFacts[]): ReadonlySet<number> {
  const found = new Set<number>();
  blocks.forEach((facts, i) => {
    if (!facts.isBox) return;
    let first = i;
    const belongs = (each: BlockFacts | undefined) =>
      each !== undefined &&
      each.block.contentEnd < 300 &&
      each.headerLines.length > 0 &&
      each.headerLines.every(line => line.fact?.group === 'masthead');
    while (i - first < MASTHEAD_REACH && belongs(blocks[first - 1])) first--;
    found.add(first);
  });
  return found;
}

function isWorded({ group, value }: Fact<'masthead'> | Fact<'session'> | Fact<'agenda'>): boolean {
  return group !== 'masthead' || ['united-nations', 'organ'].includes((value as MastheadLine).field);
}

function isSeparator(fact: Fact): boolean {
  return fact.group === 'masthead' && (fact as Fact<'masthead'>).value.field === 'separator';
}

function isSessionDays(line: string): boolean {
  return SESSION_DAYS.test(line) || isSessionDaysIn(line);
}

function hasBox(facts: BlockFacts): boolean {
  const isBox = ({ fact }: HeaderLine) => fact?.group === 'masthead' && fact.value.field === 'distribution';
  return facts.block.contentEnd < 300 && facts.headerLines.some(isBox);
}

function sameDay(one: CalendarDate | undefined, other: CalendarDate): boolean {
  return one?.year === other.year && one.month === other.month && one.day === other.day;
}

function isMark(field: string): boolean {
  return field === 'united-nations' || field === 'symbol' || field === 'distribution' || field === 'original';
}

function lastLetter(titles: readonly Fact<'title'>[]): LetterTitle | undefined {
  return titles.findLast(title => title.value.letter)?.value.letter;
}

function letterHead(fact: Fact<'title'>, next: Fact<'title'> | undefined): LetterHead {
  const value = fact.value.letter!;
  if (!next || value.addressee) return { fact, value, split: false };
  const joined = titleOfLetter(`${fact.value.text} ${next.value.text}`);
  return { fact, value: joined ?? value, split: true };
}

/** A paragraph that is bold throughout, as recommendations are, or the organ that begins a resolution: no heading. */
function isRunningText(facts: BlockFacts): boolean {
  if (facts.enacting) return true;
  const text = facts.plain.text.trimEnd();
  if (!/[.;:,]$/.test(text)) return false;
  const style = facts.numbering?.value.style;
  return text.length > 160 || (text.length > 60 && style !== undefined && !style.startsWith('heading'));
}

/** A heading in plain type starts an annex only where nothing but the word and a number stand there. */
function isAnnexStart(title: Fact<'title'>): boolean {
  const { annex, strong } = title.value;
  return strong || annex!.of?.title !== undefined || title.value.text.length < 16;
}
