import { trimSpan } from '../syntax/markup.ts';
import type { Numbering, NumberingReading, NumberingStyle } from '../syntax/numbering.ts';
import { readNumbering } from '../syntax/numbering.ts';
import { isBroken } from '../syntax/wrap.ts';
import { firstIndex } from '../text/lines.ts';
import { type Difference, type DocumentModel, difference, type Located } from './document.ts';
import { type BlockFacts, type Fact, sameFact } from './facts.ts';

/** A heading of the body. */
export interface Section {
  /** The title, the number of a heading in plain type, or the heading as a title where it has no fact of its own. */
  readonly fact: Fact<'title'> | Fact<'numbering'>;
  /** The heading and, where it is a label alone such as `Part VI` or `A`, the heading that follows it. */
  readonly name: string;
  readonly block: number;
  /** Index in the parts of the document. */
  readonly part: number;
  /** How deep it is: `I.` above `A.` above `1.`; one without a number lies below the innermost with one. */
  readonly level: number;
  readonly numbering?: NumberingReading;
  /** True where its number or the name of its division tells how deep it is. */
  readonly numbered: boolean;
  /** True for the title of a table, figure or box: what follows the table is not below it. */
  readonly caption: boolean;
}

/** A numbered paragraph or sub-paragraph. */
export interface Paragraph {
  readonly fact: Fact<'numbering'>;
  readonly block: number;
  /** Index in the parts of the document. */
  readonly part: number;
  /** Its number as its place in the list tells: `(i)` after `(h)` is a letter. */
  readonly numbering: NumberingReading;
  /** 0 for `1.`, one more for each list that it lies in. */
  readonly level: number;
  readonly parent: Paragraph | undefined;
  readonly section: Section | undefined;
  /** Its opening, where it is an operative paragraph. */
  readonly operative: Fact<'operative'> | undefined;
  /** The mark with which it ends, where it stands in a resolution or decision. */
  readonly ending: Fact<'ending'> | undefined;
}

/** Sections and numbered paragraphs of a document in their order. */
export interface Body {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  /** The paragraphs, and what looked like one before it turned out to be the initial of a name. */
  readonly numbers: readonly Paragraph[];
}

const RANK: Readonly<Record<NumberingStyle, number>> = {
  'heading-roman': 1,
  'heading-letter': 2,
  arabic: 3,
  decimal: 3.2,
  letter: 4,
  'arabic-bracket': 4.2,
  roman: 5,
  'letter-stop': 6,
  bullet: 7,
};
const DIVISIONS: readonly (readonly [number, RegExp])[] = [
  [0.1, /^part\s+(?:[IVXLC]+|\d+|one|two|three|four|five|six)\b/i],
  [0.2, /^(?:chapter|title|chapitre|titre|глава|раздел|capítulo|título)\s+(?:[IVXLC]+|\d+|premier)(?!\w)/i],
  [0.3, /^section\s+(?:[IVXLC]+|\d+)\b/i],
  [0.8, /^(?:(?:draft\s+)?(?:resolution|decision)\s+(?:[IVXLC]+|\d+(?:\/[\w.]+)?)|\d{1,4}\/\d{1,4}\b)/i],
  [0.9, /^(?:goal|commitment)\s+(?:[IVXLC]+|\d+)\b/i],
  [2.5, /^(?:programme|subprogramme)\s+(?:[IVXLC]+|\d+)\b/i],
  [3.5, /^(?:principle|guideline|item|paragraph)\s+(?:[IVXLC]+|\d+(?:\.\d+)?)\b/i],
  [3.6, /^(?:article|rule|regulation|статья|artículo)\s+(?:[IVXLC]+|\d+|premier)(?!\w)/i],
  [9, /^(?:table|figure|box|map|chart)\s+(?:[IVXLC]+|\d+(?:\.\w+)?)\b/i],
];
const ARTICLE = 3.6;
const CAPTION = 9;
const INNERMOST = 9.5;
/** A heading that is but a number or the name of a division: the next heading completes it. */
const LABEL_ALONE =
  /^(?:[A-Z]|[IVXLC]{1,6}|(?:part|chapter|title|section|article|rule|goal|commitment|programme|subprogramme|table|figure|box|map|(?:draft )?(?:resolution|decision))\s+[\w./-]{1,12})\.?$/i;
/** A line of a list of contents, with paragraphs and page: `II. Outcome 26 - 91 14`. */
const ENTRY = /\s\d{1,4}\s*[-–]\s*\d{1,4}\s*\d{1,4}$/;
/** Page numbers and symbols that recur at the head of pages. */
const RUNNING = /^(?:\d{1,4}|[A-Z]{1,5}[./](?=[\w./()-]*\d)[\w./()-]+|Page \d{1,4})$/;
const NO_HEADING = [ENTRY, RUNNING];
/** A letter without the space behind it, `B.Core activities`. */
const GLUED = /^([A-Z])\.(?=\p{Lu}\p{Ll}+|A\s)(\p{L}+$)?/u;
const LETTER_ALONE = /^(?:[A-Z]|[IVXLC]{1,6})$/;
/** Marks with which no heading ends. */
const GOES_ON: readonly string[] = ['.', ';', ':', ','];
const HEADING_LENGTH = 160;
/** The name of a division may be longer where its place tells it. */
const NAME_LENGTH = 200;
/** Headings that hold nothing but their own text: the next one, of whatever kind, is not below them. */
const ALONE =
  /^(?:(?:executive )?summary|letter of transmittal|foreword|preface|(?:table of )?contents|abbreviations|acronyms(?: and abbreviations)?|explanatory notes?)$/i;

/**
 * Works out how deep headings and numbered paragraphs are. A pure function of structure; linear. What an edit did not
 * touch is taken over from the state before it, if there is one: all above the edit, and all below from where the same
 * lists are open as before.
 */
export function bodyOf(document: DocumentModel, before?: DocumentModel): Body {
  const shared = before && alike(before, document) ? sharedWith(before, document) : undefined;
  const reader = shared ? shared.reader : new Reader(document);
  for (let block = shared?.from ?? 0; block < document.blocks.length; block++) {
    if (shared?.goesOn(block)) break;
    reader.read(block);
  }
  const { sections, numbers } = reader;
  return { sections, numbers, paragraphs: numbers.filter((each, i) => !isInitial(each, numbers[i + 1])) };
}

/** True where two states have the same lists of contents, and parts with the same titles. */
function alike(one: DocumentModel, other: DocumentModel): boolean {
  const { contents, parts } = other.structure;
  return (
    one.structure.contents.length === contents.length &&
    one.structure.contents.every(({ start, end }, i) => start === contents[i]!.start && end === contents[i]!.end) &&
    one.parts.length === parts.length &&
    one.parts.every(({ heading, titles }, i) => {
      const twin = parts[i]!;
      return heading === twin.heading && sameItems(titles, twin.titles);
    })
  );
}

/** True where two documents have the same sections and numbered paragraphs, wherever these stand. */
export function sameBody(one: Body, other: Body): boolean {
  return (
    one.sections.length === other.sections.length &&
    one.paragraphs.length === other.paragraphs.length &&
    one.sections.every((each, i) => saysSame(each, other.sections[i]!) && each.name === other.sections[i]!.name) &&
    one.paragraphs.every((each, i) => saysSame(each, other.paragraphs[i]!))
  );
}

function saysSame(one: Section | Paragraph, other: Section | Paragraph): boolean {
  return (
    one === other ||
    (sameFact(one.fact, other.fact) &&
      one.part === other.part &&
      one.level === other.level &&
      one.numbering?.style === other.numbering?.style &&
      one.numbering?.value === other.numbering?.value)
  );
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}

/** Where the reading of a state begins that shares what stands above an edit with an earlier one, and where it ends. */
interface Shared {
  readonly reader: Reader;
  readonly from: number;
  /** Takes over the rest, where it is the same from a block on. */
  goesOn(block: number): boolean;
}

function sharedWith(before: DocumentModel, document: DocumentModel): Shared | undefined {
  const { from, ofA, ofB } = changed(before, document);
  const { sections, numbers } = before.body;
  // A block may look at the one below it: what stands right above the edit is read again, from a number on.
  const above = besides(document, from, -1);
  let number = firstFrom(numbers, above) - 1;
  while (number > 0 && numbers[number - 1]!.block === numbers[number]!.block) number--;
  if (number < 0) return undefined;
  const start = numbers[number]!.block;
  const heads = firstFrom(sections, start);
  const known = { sections: sections.slice(0, heads), numbers: numbers.slice(0, number) };
  const reader = new Reader(document, { ...known, start, before: before.body });
  // And one above it: what stands right below the edit is read again.
  const below = besides(document, ofB - 1, 1);
  return {
    reader,
    from: start,
    goesOn: block => {
      if (ofA !== ofB || block <= below) return false;
      const [section, next] = [firstFrom(sections, block), firstFrom(numbers, block)];
      if (reader.numbers.at(-1) !== numbers[next - 1]) return false;
      if (!sameItems(reader.sections.slice(heads), sections.slice(heads, section))) return false;
      for (let i = section; i < sections.length; i++) reader.sections.push(sections[i]!);
      for (let i = next; i < numbers.length; i++) reader.numbers.push(numbers[i]!);
      return true;
    },
  };
}

/** The first block above or below another one that is not blank. */
function besides({ structure: { zones } }: DocumentModel, block: number, step: 1 | -1): number {
  let found = block + step;
  while (zones[found] === 'blank') found += step;
  return found;
}

/** The first of an ascending list that stands in a block or below it. */
function firstFrom(list: readonly { readonly block: number }[], block: number): number {
  return firstIndex(list.length, i => list[i]!.block < block);
}

/** The blocks that two states do not share, or of which other facts count. */
function changed(a: DocumentModel, b: DocumentModel): Difference {
  const blocks = difference(a, b);
  const [one, other] = [a.structure.structural, b.structure.structural];
  let start = 0;
  while (start < one.length && start < other.length && sameFact(one[start]!.fact, other[start]!.fact)) start++;
  let [endOne, endOther] = [one.length, other.length];
  while (endOne > start && endOther > start && sameFact(one[endOne - 1]!.fact, other[endOther - 1]!.fact)) {
    endOne--;
    endOther--;
  }
  const from = Math.min(blocks.from, one[start]?.block ?? blocks.from, other[start]?.block ?? blocks.from);
  const lastOne = endOne > start ? one[endOne - 1]!.block + 1 : 0;
  const lastOther = endOther > start ? other[endOther - 1]!.block + 1 : 0;
  const below = Math.min(
    a.blocks.length - Math.max(blocks.ofA, lastOne),
    b.blocks.length - Math.max(blocks.ofB, lastOther),
  );
  return { from, ofA: a.blocks.length - below, ofB: b.blocks.length - below };
}

/** What is known above a block at which a numbered paragraph begins, and the state from which it is known. */
interface Beginning {
  readonly sections: Section[];
  readonly numbers: Paragraph[];
  readonly start: number;
  readonly before: Body;
}

/** Reads the blocks of a document one after the other. */
class Reader {
  readonly sections: Section[];
  readonly numbers: Paragraph[];
  /** An earlier state: what is the same is taken over. */
  readonly #known: Body | undefined;
  readonly #document: DocumentModel;
  #part = -1;
  #headings = new Headings();
  #lists = new Lists();
  /** The last section of the part. */
  #before: Section | undefined;
  /** The list of contents, and the fact of structure, that comes next. */
  #list = 0;
  #next = 0;

  /** Begins at the first block of a document, or at that of a numbered paragraph below what is known already. */
  constructor(document: DocumentModel, known?: Beginning) {
    this.#document = document;
    this.#known = known?.before;
    this.sections = known?.sections ?? [];
    this.numbers = known?.numbers ?? [];
    if (!known) return;
    this.#next = firstFrom(document.structure.structural, known.start);
    this.#part = document.structure.partOf[known.start]!;
    const own = this.sections.slice(this.sections.findLastIndex(({ part }) => part !== this.#part) + 1);
    for (const section of own) this.#headings.open(section);
    this.#before = own.at(-1);
    const last = this.numbers.at(-1);
    if (last?.part === this.#part) this.#lists.open(last);
    if (last && this.#before && this.#before.block > last.block) this.#lists.restart();
  }

  read(block: number): void {
    const document = this.#document;
    const { zones, partOf, contents, structural } = document.structure;
    const first = this.#next;
    while (this.#next < structural.length && structural[this.#next]!.block === block) this.#next++;
    const zone = zones[block]!;
    if (zone !== 'heading' && zone !== 'body') return;
    while (this.#list < contents.length && contents[this.#list]!.end <= block) this.#list++;
    const listed = this.#list < contents.length && contents[this.#list]!.start <= block;
    if (listed && contents[this.#list]!.start < block) return;
    if (partOf[block] !== this.#part) {
      this.#part = partOf[block]!;
      this.#headings = new Headings();
      this.#lists = new Lists();
      this.#before = undefined;
    }
    const facts = document.blocks[block]!;
    const counted = structural.slice(first, this.#next);
    const heading = this.#heading(block, facts, counted, listed);
    if (heading) this.#addHeading(block, heading);
    else if (zone === 'body') this.#addNumbers(block, facts, counted);
  }

  #heading(block: number, facts: BlockFacts, counted: readonly Located[], listed: boolean): HeadingText | undefined {
    const document = this.#document;
    if (document.structure.zones[block] === 'heading') return titleOf(document, facts, this.#part, this.#headings);
    const named = listed || (this.#before !== undefined && namesDivision(document, this.#before, block));
    const own = plainHeading(facts, counted, named);
    return own && (listed || standsApart(document, block, own, this.#headings)) ? own : undefined;
  }

  #addHeading(block: number, heading: HeadingText): void {
    const before = this.#before;
    if (before && isCompleted(this.#document, before, heading, block)) {
      const label = LABEL_ALONE.test(before.name);
      const name = label ? joined(before.name, heading.text) : `${before.name} ${heading.text}`;
      this.#before = this.#again({ ...before, name });
      this.sections[this.sections.length - 1] = this.#before;
      return;
    }
    this.#before = this.#again(this.#headings.place(heading, block, this.#part));
    this.sections.push(this.#before);
    this.#lists.restart();
  }

  /** A section as it was before, where that is the same. */
  #again(section: Section): Section {
    const sections = this.#known?.sections ?? [];
    const known = sections[firstFrom(sections, section.block)];
    return known && isSameSection(known, section) ? known : section;
  }

  #addNumbers(block: number, facts: BlockFacts, counted: readonly Located[]): void {
    const lists = this.#lists;
    for (const { fact } of counted) {
      if (!isNumber(fact) || fact.value.style === 'bullet' || lists.isYear(fact.value)) continue;
      const isHeading = fact.value.style.startsWith('heading');
      if (isHeading && !(lists.isNext(fact.value) && endsAbove(this.#document, block))) continue;
      const place = { block, part: this.#part, section: this.#before, ...enactedIn(facts, fact, counted) };
      this.numbers.push(lists.place(fact, place, this.#knownAt(block, fact)));
    }
  }

  #knownAt(block: number, fact: Fact): Paragraph | undefined {
    const numbers = this.#known?.numbers ?? [];
    let i = firstFrom(numbers, block);
    while (numbers[i]?.block === block && numbers[i]!.fact !== fact) i++;
    return numbers[i]?.block === block ? numbers[i] : undefined;
  }
}

const isNumber = (fact: Fact): fact is Fact<'numbering'> => fact.group === 'numbering';

/** `A. Laurent was invited …`: a letter before a name, which no paragraph `B.` and no sub-paragraph follows. */
function isInitial({ numbering, part, level }: Paragraph, next: Paragraph | undefined): boolean {
  if (numbering.style !== 'heading-letter' || numbering.value !== 1) return false;
  return next?.part !== part || (next.level <= level && next.numbering.style !== 'heading-letter');
}

/** What of a paragraph its number does not tell. */
type Place = Omit<Paragraph, 'fact' | 'numbering' | 'level' | 'parent'>;
type Enacted = Pick<Paragraph, 'operative' | 'ending'>;
const NOT_ENACTED: Enacted = { operative: undefined, ending: undefined };

/** What a numbered paragraph is within a resolution: its opening and its last mark, where they count there. */
function enactedIn(facts: BlockFacts, number: Fact<'numbering'>, counted: readonly Located[]): Enacted {
  if (counted.every(({ fact }) => fact.group === 'numbering')) return NOT_ENACTED;
  const counts = (each: Fact | undefined) => each !== undefined && counted.some(({ fact }) => fact === each);
  const opens = (fact: Fact): fact is Fact<'operative'> => fact.group === 'operative' && fact.origin === number.origin;
  const operative = facts.inBody.find(opens);
  const ending = facts.endings[facts.paragraphs.findLastIndex(each => each.start <= number.origin)];
  return {
    operative: counts(operative) ? operative : undefined,
    ending: counts(ending) ? ending : undefined,
  };
}

interface HeadingText {
  readonly fact: Section['fact'];
  readonly text: string;
  readonly numbering?: Numbering;
  /** How many number signs stand before a Markdown heading. */
  readonly signs: number;
}

/** The title of a heading that is no title of its part. */
function titleOf(
  document: DocumentModel,
  facts: BlockFacts,
  part: number,
  headings: Headings,
): HeadingText | undefined {
  const title = facts.titles[0];
  const { heading, titles } = document.parts[part]!;
  if (!title || title === heading || titles.includes(title) || NO_HEADING.some(each => each.test(title.value.text)))
    return undefined;
  const signs = /^#{0,6}/.exec(facts.block.text)![0].length;
  const text = facts.titles.map(each => each.value.text).reduce((one, other) => joined(one, other));
  const [, glued, single] = GLUED.exec(title.value.text) ?? [];
  const apart = glued ? readNumbering(`${glued}. `) : undefined;
  // Before a single word a letter may be the initial of a name, unless it is the next of its list.
  const counts = apart && (single ? apart.value > 1 && headings.isNext(apart) : headings.isOpen(apart));
  const numbering = counts ? apart : readNumbering(title.value.text);
  return { fact: title, text, signs, ...(numbering && numbering.style !== 'bullet' && { numbering }) };
}

/** `Part VI: Human rights`; the stop after the label gives way. */
function joined(label: string, title: string): string {
  return `${label.replace(/[.:]$/, '')}: ${title}`;
}

/**
 * True where a heading in plain type is no line of a paragraph broken over lines: what stands above has come to an
 * end, what stands below begins anew, and its letter is the next.
 */
function standsApart(document: DocumentModel, block: number, heading: HeadingText, headings: Headings): boolean {
  if (heading.numbering && !headings.isNext(heading.numbering)) return false;
  const { zones } = document.structure;
  let below = block + 1;
  while (below < zones.length && zones[below] === 'blank') below++;
  const start = below < zones.length ? document.blocks[below]!.block.text.trimStart().slice(0, 1) : '';
  return !/\p{Ll}/u.test(start) && endsAbove(document, block);
}

/** True where the block above is no line that goes on in this one. */
function endsAbove(document: DocumentModel, block: number): boolean {
  const { zones } = document.structure;
  let above = block - 1;
  while (above >= 0 && zones[above] === 'blank') above--;
  if (above < 0 || zones[above] !== 'body') return true;
  const { block: before } = document.blocks[above]!;
  const end = before.text.slice(Math.max(0, before.contentEnd - 2), before.contentEnd);
  return /[.;:!?)\]”"’*_|/]/.test(end) || before.contentEnd <= HEADING_LENGTH / 2;
}

/**
 * A heading in plain or italic type: numbered with `I.` or `A.`, in capitals or the name of a division alone. `named`
 * where its place tells that it is one.
 */
function plainHeading(facts: BlockFacts, counted: readonly Located[], named: boolean): HeadingText | undefined {
  const longest = named ? NAME_LENGTH : HEADING_LENGTH;
  if (facts.shape !== 'paragraph' || facts.block.contentEnd > longest + 20) return undefined;
  const { plain } = facts;
  const span = trimSpan(plain.text, 0, plain.text.length);
  if (span.end - span.start > longest || GOES_ON.includes(plain.text[span.end - 1] ?? '')) return undefined;
  const text = plain.text.slice(span.start, span.end);
  if (/[\r\n]/.test(text)) return undefined;
  const numbering = facts.numbering;
  if (numbering && !counted.some(({ fact }) => fact === numbering)) return undefined;
  if (numbering?.value.style === 'heading-roman' || numbering?.value.style === 'heading-letter')
    return { fact: numbering, text, numbering: numbering.value, signs: 0 };
  if (numbering || facts.inBody.length > 0) return undefined;
  const italic = plain.italic.some(each => each.start <= span.start && each.end >= span.end);
  const label = LABEL_ALONE.test(text) && text.length > 2;
  if (!named && !label && !isCapitals(text) && !(italic && /^\p{Lu}\p{L}{3}/u.test(text))) return undefined;
  const fact = facts.fact('title', { text, strong: false, glued: false }, span);
  return { fact, text, signs: 0 };
}

function isCapitals(text: string): boolean {
  return /^\p{Lu}{2}/u.test(text) && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text) && !/[/\d]\S*\d/.test(text);
}

/** True right below a division that has but a number: a line there is its name, in whatever type it is. */
function namesDivision(document: DocumentModel, before: Section, block: number): boolean {
  return isRightBelow(document, before, block) && LABEL_ALONE.test(before.name) && !LETTER_ALONE.test(before.name);
}

/** True where a heading goes on with the name of a division that stands right before it. */
function isCompleted(document: DocumentModel, before: Section, heading: HeadingText, block: number): boolean {
  const open = LABEL_ALONE.test(before.name) || isBroken(before.name);
  return open && !heading.numbering && !LABEL_ALONE.test(heading.text) && isRightBelow(document, before, block);
}

function isRightBelow(document: DocumentModel, before: Section, block: number): boolean {
  for (let i = before.block + 1; i < block; i++) if (document.structure.zones[i] !== 'blank') return false;
  return true;
}

/** The headings that are open, outermost first. */
class Headings {
  readonly #open: Section[] = [];
  /** The last Roman number: chapters are numbered on from part to part. */
  #chapter = 0;

  place({ fact, text, numbering, signs }: HeadingText, block: number, part: number): Section {
    const division = DIVISIONS.find(([, expression]) => expression.test(text))?.[0];
    const alone = LETTER_ALONE.test(text) ? readNumbering(`${text}. `) : undefined;
    const reading = division === undefined && (numbering ?? alone) ? this.#read((numbering ?? alone)!) : undefined;
    const level = division ?? (reading ? RANK[reading.style] : ALONE.test(text) ? INNERMOST : this.#unnumbered(signs));
    const caption = level === CAPTION;
    const numbered = reading !== undefined || division !== undefined;
    const section = { fact, name: text, block, part, level, numbered, caption, ...(reading && { numbering: reading }) };
    this.open(section);
    return section;
  }

  /** Takes a heading for the last one; it closes those that are not above it. */
  open(section: Section): void {
    while (this.#open.length > 0 && this.#open.at(-1)!.level >= section.level) this.#open.pop();
    this.#open.push(section);
    if (section.numbering?.style === 'heading-roman') this.#chapter = section.numbering.value;
  }

  /** True for the first of a list and for the next of one that is open. */
  isNext(numbering: Numbering): boolean {
    const { style, value } = this.#read(numbering);
    if (value === 1 || (style === 'heading-roman' && value === this.#chapter + 1)) return true;
    return this.#open.some(({ numbering: own }) => own?.style === style && own.value === value - 1);
  }

  /** True for the first of a list, and for any number of one that is open. */
  isOpen({ style, value }: Numbering): boolean {
    return value === 1 || this.#open.some(({ numbering }) => numbering?.style === style);
  }

  #read(numbering: Numbering): NumberingReading {
    const readings = numbering.other ? [numbering, numbering.other] : [numbering];
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const open = this.#open[i]!.numbering;
      const next = open && readings.find(each => each.style === open.style && each.value === open.value + 1);
      if (next) return { style: next.style, value: next.value };
    }
    return { style: numbering.style, value: numbering.value };
  }

  /** A heading without a number lies below the innermost one with a number; articles stand below it. */
  #unnumbered(signs: number): number {
    const above = this.#open.findLast(each => each.numbered && each.level < CAPTION && each.level !== ARTICLE);
    return (above?.level ?? 0.95) + 0.05 + signs / 100;
  }
}

/** The lists of numbered paragraphs that are open, outermost first. */
class Lists {
  #open: Paragraph[] = [];

  /** A heading ends sub-paragraphs; the numbers of paragraphs run on. */
  restart(): void {
    this.#open = this.#open.slice(0, 1);
  }

  /** `1944.` at the start of a line is a year, unless 1,943 paragraphs stand before it. */
  isYear({ style, value }: Numbering): boolean {
    return style === 'arabic' && value > 1000 && this.#open[0]?.numbering.value !== value - 1;
  }

  isNext(value: Numbering): boolean {
    const read = this.#read(value);
    return (
      read.value === 1 ||
      this.#open.some(({ numbering }) => numbering.style === read.style && numbering.value === read.value - 1)
    );
  }

  /** The lists that are open behind a paragraph. */
  open(last: Paragraph): void {
    this.#open = [];
    for (let each: Paragraph | undefined = last; each; each = each.parent) this.#open.unshift(each);
  }

  /** The paragraph of a number; `known` where that is the same. */
  place(fact: Fact<'numbering'>, place: Place, known: Paragraph | undefined): Paragraph {
    const numbering = this.#read(fact.value);
    let depth = this.#open.length - 1;
    while (depth >= 0 && this.#open[depth]!.numbering.style !== numbering.style) depth--;
    if (depth < 0) {
      depth = this.#open.length;
      if (numbering.value !== 1)
        while (depth > 0 && RANK[this.#open[depth - 1]!.numbering.style] > RANK[numbering.style]) depth--;
      if (RANK[numbering.style] <= RANK.decimal) depth = 0;
    }
    this.#open.length = depth;
    const parent = this.#open.at(-1);
    const { block, part, section, operative, ending } = place;
    const level = levelOf(numbering, parent);
    const made = { fact, block, part, numbering, level, parent, section, operative, ending };
    const paragraph = known && isSame(known, made) ? known : made;
    this.#open.push(paragraph);
    return paragraph;
  }

  #read({ style, value, other }: Numbering): NumberingReading {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const reading = this.#open[i]!.numbering;
      if (reading.style === style && reading.value + 1 === value) return { style, value };
      if (reading.style === other?.style && reading.value + 1 === other.value) return { ...other };
    }
    return value !== 1 && other?.value === 1 ? { ...other } : { style, value };
  }
}

function isSameSection(one: Section, other: Section): boolean {
  return (
    one.fact.start === other.fact.start &&
    one.fact.block === other.fact.block &&
    sameFact(one.fact, other.fact) &&
    one.name === other.name &&
    one.block === other.block &&
    one.part === other.part &&
    one.level === other.level &&
    one.numbered === other.numbered &&
    one.numbering?.style === other.numbering?.style &&
    one.numbering?.value === other.numbering?.value
  );
}

function isSame(one: Paragraph, other: Paragraph): boolean {
  return (
    one.fact === other.fact &&
    one.block === other.block &&
    one.part === other.part &&
    one.numbering.style === other.numbering.style &&
    one.numbering.value === other.numbering.value &&
    one.level === other.level &&
    one.parent === other.parent &&
    one.section === other.section &&
    one.operative === other.operative &&
    one.ending === other.ending
  );
}

/** A list that belongs to no number stands as deep as its style does elsewhere. */
function levelOf(numbering: NumberingReading, parent: Paragraph | undefined): number {
  if (parent) return parent.level + 1;
  return RANK[numbering.style] <= RANK.decimal ? 0 : 1;
}
