import type { Agendas } from '../knowledge/agendas.ts';
import type { CalendarDate } from '../knowledge/dates.ts';
import type { LetterTitle } from '../syntax/letter-title.ts';
import type { Span } from '../syntax/markup.ts';
import type { MastheadLine } from '../syntax/masthead-line.ts';
import type { Snapshot } from '../syntax/snapshot.ts';
import { firstIndex } from '../text/lines.ts';
import { type Body, bodyOf } from './body.ts';
import { type BlockFacts, ENTITY_GROUPS, type EntityGroup, type Fact, type FactGroup, sameFact } from './facts.ts';
import type { DocumentKind } from './kind.ts';
import type { KindEvidence } from './kind-evidence.ts';
import type { Language } from './language.ts';
import type { Neighbours } from './neighbours.ts';
import { varietyOf } from './variety.ts';

/** What a block is in its document. */
export type Zone = 'blank' | 'masthead' | 'session' | 'title' | 'heading' | 'body' | 'signature' | 'note';

/** A masthead line of a known field. */
export type Field<F extends MastheadLine['field']> = Fact<'masthead'> & {
  readonly value: Extract<MastheadLine, { field: F }>;
};

export interface Masthead {
  /** False where the document begins without any line of a masthead. */
  readonly present: boolean;
  /** Every line in the order of the document. */
  readonly fields: readonly Fact<'masthead'>[];
  readonly symbol?: Field<'symbol'>;
  /** The organs before the rule that ends the masthead. */
  readonly organs: readonly Field<'organ'>[];
  readonly distribution?: Field<'distribution'>;
  readonly date?: Field<'date'>;
  /** The language of this version, given in a translation. */
  readonly language?: Field<'language'>;
  readonly original?: Field<'original'>;
  /** True for the form of the 1990s, `Distr.` and `GENERAL` on lines of their own. */
  readonly stacked: boolean;
  /** Lines in the masthead that could not be read. They are not among its fields. */
  readonly unread: readonly Field<'unread'>[];
}

/** One organ's share of the session block. In a document of one organ, the only one and without its name. */
export interface SessionColumn {
  readonly organ?: Field<'organ'>;
  readonly session?: Fact<'session'>;
}

/**
 * The letter, or one of its annexes, enclosures and appendices, or a further document in the same file, which has no
 * heading. Block numbers, `to` not included. */
export interface Part {
  readonly index: number;
  readonly level: 'main' | 'annex' | 'enclosure' | 'appendix' | 'document';
  /** Index of the part that this one belongs to; the main part has none. */
  readonly parent?: number;
  readonly heading?: Fact<'title'>;
  /** The bold titles directly under the heading. */
  readonly titles: readonly Fact<'title'>[];
  readonly signatures: readonly Fact<'signature'>[];
  readonly requests: readonly Fact<'request'>[];
  readonly from: number;
  readonly to: number;
}

/** A resolution or decision, adopted or proposed: from the organ that acts to the line of its adoption. */
export interface Enactment {
  /** Index in `parts`. */
  readonly part: number;
  /** Block of the organ's line. */
  readonly from: number;
  /** The heading above it, `48/12. Measures …`, `A`; absent where nothing but the head of the document stands above. */
  readonly title?: Fact<'title'>;
  readonly enacting: Fact<'enacting'>;
  readonly preamble: readonly Fact<'preambular'>[];
  readonly operative: readonly Fact<'operative'>[];
  readonly adoption: readonly Fact<'adoption'>[];
}

/** The title of a letter or note verbale with its parts. */
export interface LetterHead {
  readonly fact: Fact<'title'>;
  readonly value: LetterTitle;
  /** True where the title runs over two titles: spans in `value` then do not fit the fact. */
  readonly split: boolean;
}

export interface Located<G extends FactGroup = FactGroup> {
  readonly fact: Fact<G>;
  readonly zone: Zone;
  /** Index in `parts`. */
  readonly part: number;
  /** Index in `blocks`. */
  readonly block: number;
}

/** The parts of a model that the fold over the blocks works out. */
export interface Structure {
  readonly zones: readonly Zone[];
  /** For each block, the index of its part. */
  readonly partOf: Int32Array;
  readonly masthead: Masthead;
  readonly columns: readonly SessionColumn[];
  readonly agenda?: Fact<'agenda'>;
  readonly agendaTitles: readonly Fact<'title'>[];
  readonly title?: Fact<'title'>;
  readonly letter?: LetterHead;
  readonly parts: readonly Part[];
  readonly enactments: readonly Enactment[];
  /** Lists of contents with pages, from the line “Contents”. Block numbers, `end` not included. */
  readonly contents: readonly Span[];
  readonly kind: DocumentKind;
  /** What tells the kind. */
  readonly kindEvidence: KindEvidence;
  readonly language: Language;
  /** The day at which names, sessions and items are judged: the masthead's date, else the letter's. */
  readonly date?: CalendarDate;
  /** Facts of structure in the order of the document. */
  readonly structural: readonly Located[];
}

/**
 * All that rules and features may know of one state of a document. Immutable. Positions are kept as facts and blocks;
 * ask `offsetOf` for offsets in the text.
 */
export class DocumentModel {
  readonly snapshot: Snapshot;
  readonly structure: Structure;
  readonly blocks: readonly BlockFacts[];
  /** The agendas by which items are judged: those of the workspace before the built-in ones. */
  readonly agendas: Agendas;
  /** The other drafts of the set to which the document belongs. */
  readonly neighbours: Neighbours;
  /** The last state whose body was worked out; this one's takes over what has stayed. */
  #before: DocumentModel | undefined;
  #body: Body | undefined;
  #variety: string | undefined;
  #recognized: boolean | undefined;
  #words: number | undefined;
  #grouped: Map<FactGroup, Located[]> | undefined;
  readonly #located = new Map<EntityGroup, readonly Located[]>();

  constructor(
    snapshot: Snapshot,
    blocks: readonly BlockFacts[],
    structure: Structure,
    agendas: Agendas,
    neighbours: Neighbours,
    before?: DocumentModel,
  ) {
    if (before) this.#before = before.#body ? before : before.#before;
    this.agendas = agendas;
    this.neighbours = neighbours;
    this.snapshot = snapshot;
    this.blocks = blocks;
    this.structure = structure;
  }

  get masthead(): Masthead {
    return this.structure.masthead;
  }

  get columns(): readonly SessionColumn[] {
    return this.structure.columns;
  }

  get agenda(): Fact<'agenda'> | undefined {
    return this.structure.agenda;
  }

  get agendaTitles(): readonly Fact<'title'>[] {
    return this.structure.agendaTitles;
  }

  /** The title of the document, after the titles of its agenda items. */
  get title(): Fact<'title'> | undefined {
    return this.structure.title;
  }

  get letter(): LetterHead | undefined {
    return this.structure.letter;
  }

  get parts(): readonly Part[] {
    return this.structure.parts;
  }

  /** The document itself, without its annexes. */
  get main(): Part {
    return this.structure.parts[0]!;
  }

  /** The resolutions and decisions that the document holds, in their order. */
  get enactments(): readonly Enactment[] {
    return this.structure.enactments;
  }

  /** Sections and numbered paragraphs with their levels, worked out when first asked for. */
  get body(): Body {
    this.#body ??= bodyOf(this, this.#before);
    this.#before = undefined;
    return this.#body;
  }

  get kind(): DocumentKind {
    return this.structure.kind;
  }

  get kindEvidence(): KindEvidence {
    return this.structure.kindEvidence;
  }

  /** What a reader calls the document: `Resolution of the Security Council`. */
  get variety(): string {
    this.#variety ??= varietyOf(this);
    return this.#variety;
  }

  get language(): Language {
    return this.structure.language;
  }

  /**
   * False for a text in which nothing speaks of the United Nations: no line of a header, no kind that is told or given,
   * no resolution, request, signature, symbol, citation or agenda item. Names of States and bold lines stand anywhere.
   */
  get recognized(): boolean {
    this.#recognized ??= isRecognized(this);
    return this.#recognized;
  }

  get date(): CalendarDate | undefined {
    return this.structure.date;
  }

  /** Words of the document and its annexes, notes and headings included. */
  get words(): number {
    this.#words ??= this.blocks.reduce((sum, facts) => sum + facts.words, 0);
    return this.#words;
  }

  /** Every fact of a group, in the order of the document. Blank blocks and comments have none. */
  facts<G extends FactGroup>(group: G): readonly Located<G>[] {
    const located = isEntity(group) ? this.#entities(group) : (this.#structural.get(group) ?? NO_FACTS);
    return located as readonly Located[] as readonly Located<G>[];
  }

  #entities(group: EntityGroup): readonly Located[] {
    let located = this.#located.get(group);
    if (!located) {
      located = this.entitiesIn(group, 0, this.blocks.length) as readonly Located[];
      this.#located.set(group, located);
    }
    return located;
  }

  /** The facts of structure by their groups. */
  get #structural(): ReadonlyMap<FactGroup, readonly Located[]> {
    if (!this.#grouped) {
      this.#grouped = new Map();
      for (const each of this.structure.structural) {
        const list = this.#grouped.get(each.fact.group);
        if (list) list.push(each);
        else this.#grouped.set(each.fact.group, [each]);
      }
    }
    return this.#grouped;
  }

  /** The facts of a group in one block, without a look at the others where that can be. */
  factsIn<G extends FactGroup>(group: G, block: number): readonly Located<G>[] {
    if (isEntity(group)) return this.entitiesIn(group, block, block + 1) as readonly Located[] as readonly Located<G>[];
    return this.facts(group).filter(each => each.block === block);
  }

  /** The place of a fact among those of its group, or -1. */
  indexOf(fact: Fact): number {
    const located = this.facts(fact.group);
    const block = this.snapshot.indexOf(fact.block);
    let index = firstIndex(located.length, i => located[i]!.block < block);
    while (located[index]?.block === block && located[index]!.fact !== fact) index++;
    return located[index]?.fact === fact ? index : -1;
  }

  /** Offset in the text at which a fact begins. */
  offsetOf(fact: Fact): number {
    return this.snapshot.offsetIn(fact.block, fact.start);
  }

  /** The facts of a group in the running text of some blocks, `to` not included. */
  entitiesIn<G extends EntityGroup>(group: G, from: number, to: number): Located<G>[] {
    const located: Located<G>[] = [];
    for (let i = from; i < to; i++) {
      const zone = this.structure.zones[i]!;
      const facts = this.blocks[i]!;
      if (zone === 'blank' || facts.shape === 'comment') continue;
      for (const fact of facts.entities(group)) located.push({ fact, zone, part: this.structure.partOf[i]!, block: i });
    }
    return located;
  }
}

const NO_FACTS: readonly Located[] = [];
/** So many lines such as `Committee:` and `Topic:` make the head of a conference paper. */
const PAPER_LINES = 2;
const TRACES = ['request', 'signature', 'symbol', 'citation', 'item'] as const;

function isRecognized(document: DocumentModel): boolean {
  const { masthead, columns, agenda, kind, kindEvidence, enactments } = document;
  if (masthead.present || columns.length > 0 || agenda || enactments.length > 0) return true;
  if (kind !== 'other' || kindEvidence.by === 'choice') return true;
  if (document.facts('title').some(({ fact }) => fact.value.annex?.of)) return true;
  if (new Set(document.facts('paper-line').map(({ fact }) => fact.value.field)).size >= PAPER_LINES) return true;
  return TRACES.some(group => document.facts(group).length > 0);
}

/**
 * True when two documents have equal facts of a group, in equal zones and parts. Only blocks that the two do not share
 * are looked into.
 */
export function sameFacts(a: DocumentModel, b: DocumentModel, group: FactGroup, where: Difference): boolean {
  if (!isEntity(group)) return sameLocated(a.facts(group), b.facts(group));
  const { from, ofA, ofB } = where;
  return sameLocated(a.entitiesIn(group, from, ofA), b.entitiesIn(group, from, ofB));
}

function sameLocated(one: readonly Located[], other: readonly Located[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((each, i) => {
    const twin = other[i]!;
    return each.zone === twin.zone && each.part === twin.part && sameFact(each.fact, twin.fact);
  });
}

/** The stretch of blocks in which two documents differ: from a common start to the end of each, not included. */
export interface Difference {
  readonly from: number;
  readonly ofA: number;
  readonly ofB: number;
}

export function difference(a: DocumentModel, b: DocumentModel): Difference {
  const same = (i: number, j: number) =>
    a.blocks[i] === b.blocks[j] &&
    a.structure.zones[i] === b.structure.zones[j] &&
    a.structure.partOf[i] === b.structure.partOf[j];
  let from = 0;
  let ofA = a.blocks.length;
  let ofB = b.blocks.length;
  while (from < ofA && from < ofB && same(from, from)) from++;
  while (ofA > from && ofB > from && same(ofA - 1, ofB - 1)) {
    ofA--;
    ofB--;
  }
  return { from, ofA, ofB };
}

function isEntity(group: FactGroup): group is EntityGroup {
  return (ENTITY_GROUPS as readonly string[]).includes(group);
}
