import { trimSpan } from '../syntax/markup.ts';
import type { Numbering, NumberingReading, NumberingStyle } from '../syntax/numbering.ts';
import { readNumbering } from '../syntax/numbering.ts';
import { isBroken } from '../syntax/wrap.ts';
import type { DocumentModel, Located } from './document.ts';
import type { BlockFacts, Fact } from './facts.ts';

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

/** Works out how deep headings and numbered paragraphs are. A pure function of structure; linear. */
export function bodyOf(document: DocumentModel): Body {
  const { zones, partOf, contents, structural } = document.structure;
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  let part = -1;
  let headings = new Headings();
  let lists = new Lists();
  /** The last section of the part. */
  let before: Section | undefined;
  let list = 0;
  let from = 0;
  document.blocks.forEach((facts, block) => {
    const first = from;
    while (from < structural.length && structural[from]!.block === block) from++;
    const zone = zones[block]!;
    if (zone !== 'heading' && zone !== 'body') return;
    while (list < contents.length && contents[list]!.end <= block) list++;
    const listed = list < contents.length && contents[list]!.start <= block;
    if (listed && contents[list]!.start < block) return;
    if (partOf[block] !== part) {
      part = partOf[block]!;
      headings = new Headings();
      lists = new Lists();
      before = undefined;
    }
    const counted = structural.slice(first, from);
    const named = listed || (before !== undefined && namesDivision(document, before, block));
    const own = zone === 'heading' ? titleOf(document, facts, part, headings) : plainHeading(facts, counted, named);
    const heading =
      own && (zone === 'heading' || listed || standsApart(document, block, own, headings)) ? own : undefined;
    if (heading) {
      if (before && isCompleted(document, before, heading, block)) {
        const label = LABEL_ALONE.test(before.name);
        const name = label ? joined(before.name, heading.text) : `${before.name} ${heading.text}`;
        before = { ...before, name };
        sections[sections.length - 1] = before;
        return;
      }
      before = { ...headings.place(heading), block, part };
      sections.push(before);
      lists.restart();
      return;
    }
    if (zone === 'heading') return;
    for (const { fact } of counted) {
      if (!isNumber(fact) || fact.value.style === 'bullet' || lists.isYear(fact.value)) continue;
      if (fact.value.style.startsWith('heading') && !(lists.isNext(fact.value) && endsAbove(document, block))) continue;
      paragraphs.push(lists.place(fact, { block, part, section: before, ...enactedIn(facts, fact, counted) }));
    }
  });
  return { sections, paragraphs: paragraphs.filter((each, i) => !isInitial(each, paragraphs[i + 1])) };
}

const isNumber = (fact: Fact): fact is Fact<'numbering'> => fact.group === 'numbering';

/** `A. Laurent was invited …`: a letter before a name, which no paragraph `B.` and no sub-paragraph follows. */
function isInitial({ numbering, part, level }: Paragraph, next: Paragraph | undefined): boolean {
  if (numbering.style !== 'heading-letter' || numbering.value !== 1) return false;
  return next?.part !== part || (next.level <= level && next.numbering.style !== 'heading-letter');
}

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
  readonly #open: { rank: number; numbered: boolean; reading?: NumberingReading }[] = [];
  /** The last Roman number: chapters are numbered on from part to part. */
  #chapter = 0;

  place({ fact, text, numbering, signs }: HeadingText): Omit<Section, 'block' | 'part'> {
    const division = DIVISIONS.find(([, expression]) => expression.test(text))?.[0];
    const alone = LETTER_ALONE.test(text) ? readNumbering(`${text}. `) : undefined;
    const reading = division === undefined && (numbering ?? alone) ? this.#read((numbering ?? alone)!) : undefined;
    const rank = division ?? (reading ? RANK[reading.style] : ALONE.test(text) ? INNERMOST : this.#unnumbered(signs));
    while (this.#open.length > 0 && this.#open.at(-1)!.rank >= rank) this.#open.pop();
    const caption = rank === CAPTION;
    const numbered = reading !== undefined || division !== undefined;
    this.#open.push({ rank, numbered, ...(reading && { reading }) });
    if (reading?.style === 'heading-roman') this.#chapter = reading.value;
    return { fact, name: text, level: rank, caption, ...(reading && { numbering: reading }) };
  }

  /** True for the first of a list and for the next of one that is open. */
  isNext(numbering: Numbering): boolean {
    const { style, value } = this.#read(numbering);
    if (value === 1 || (style === 'heading-roman' && value === this.#chapter + 1)) return true;
    return this.#open.some(({ reading }) => reading?.style === style && reading.value === value - 1);
  }

  /** True for the first of a list, and for any number of one that is open. */
  isOpen({ style, value }: Numbering): boolean {
    return value === 1 || this.#open.some(({ reading }) => reading?.style === style);
  }

  #read(numbering: Numbering): NumberingReading {
    const readings = numbering.other ? [numbering, numbering.other] : [numbering];
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const open = this.#open[i]!.reading;
      const next = open && readings.find(each => each.style === open.style && each.value === open.value + 1);
      if (next) return { style: next.style, value: next.value };
    }
    return { style: numbering.style, value: numbering.value };
  }

  /** A heading without a number lies below the innermost one with a number; articles stand below it. */
  #unnumbered(signs: number): number {
    const above = this.#open.findLast(each => each.numbered && each.rank < CAPTION && each.rank !== ARTICLE);
    return (above?.rank ?? 0.95) + 0.05 + signs / 100;
  }
}

/** The lists of numbered paragraphs that are open, outermost first. */
class Lists {
  #open: { reading: NumberingReading; paragraph: Paragraph }[] = [];

  /** A heading ends sub-paragraphs; the numbers of paragraphs run on. */
  restart(): void {
    this.#open = this.#open.slice(0, 1);
  }

  /** `1944.` at the start of a line is a year, unless 1,943 paragraphs stand before it. */
  isYear({ style, value }: Numbering): boolean {
    return style === 'arabic' && value > 1000 && this.#open[0]?.reading.value !== value - 1;
  }

  isNext(value: Numbering): boolean {
    const read = this.#read(value);
    return (
      read.value === 1 ||
      this.#open.some(({ reading }) => reading.style === read.style && reading.value === read.value - 1)
    );
  }

  place(fact: Fact<'numbering'>, place: Omit<Paragraph, 'fact' | 'numbering' | 'level' | 'parent'>): Paragraph {
    const numbering = this.#read(fact.value);
    let depth = this.#open.length - 1;
    while (depth >= 0 && this.#open[depth]!.reading.style !== numbering.style) depth--;
    if (depth < 0) {
      depth = this.#open.length;
      if (numbering.value !== 1)
        while (depth > 0 && RANK[this.#open[depth - 1]!.reading.style] > RANK[numbering.style]) depth--;
      if (RANK[numbering.style] <= RANK.decimal) depth = 0;
    }
    this.#open.length = depth;
    const parent = this.#open.at(-1)?.paragraph;
    const { block, part, section, operative, ending } = place;
    const level = levelOf(numbering, parent);
    const paragraph = { fact, block, part, numbering, level, parent, section, operative, ending };
    this.#open.push({ reading: numbering, paragraph });
    return paragraph;
  }

  #read({ style, value, other }: Numbering): NumberingReading {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const { reading } = this.#open[i]!;
      if (reading.style === style && reading.value + 1 === value) return { style, value };
      if (reading.style === other?.style && reading.value + 1 === other.value) return { ...other };
    }
    return value !== 1 && other?.value === 1 ? { ...other } : { style, value };
  }
}

/** A list that belongs to no number stands as deep as its style does elsewhere. */
function levelOf(numbering: NumberingReading, parent: Paragraph | undefined): number {
  if (parent) return parent.level + 1;
  return RANK[numbering.style] <= RANK.decimal ? 0 : 1;
}
