import type { Span } from '../syntax/markup.ts';
import { once } from '../text/once.ts';
import { say } from '../text/say.ts';
import type { Section } from './body.ts';
import type { DocumentModel, Enactment, Part, Zone } from './document.ts';
import type { BlockFacts, Fact } from './facts.ts';

export type OutlineKind =
  | 'masthead'
  | 'agenda'
  | 'title'
  | 'body'
  | 'section'
  | 'paragraph'
  | 'signature'
  | 'annex'
  | 'enclosure'
  | 'appendix'
  | 'preamble'
  | 'operative'
  | 'footnotes';

/** A node of the outline. `start` and `end` are offsets in the text; `selection` is the stretch that names it. */
export interface OutlineNode extends Span {
  readonly name: string;
  readonly kind: OutlineKind;
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

interface Draft {
  name: string;
  kind: OutlineKind;
  start: number;
  end: number;
  selection: Span;
  children: Draft[];
  /** How deep it is in its part; lower encloses higher. */
  level: number;
  /** True for the title of a table or figure, which holds no numbered paragraphs. */
  caption: boolean;
}

const NAME_LENGTH = 80;
/** A name is looked for in so much of a text. */
const LOOKED_AT = 400;
const HEAD: readonly Zone[] = ['masthead', 'session', 'title'];
/** A long paragraph after a table is no longer the table's. */
const BELOW_TABLE = 300;

/** With so many names before a colon a document is taken for a record of speeches. */
const SPEAKERS = 3;

/** Levels of what a part may hold, outermost first. A section adds its own level, a paragraph its own. */
const LETTER = 5;
const SECTION = 10;
/** A numbered paragraph of a report after a resolution that the report quotes. */
const AFTER_ENACTMENT = 19.9;
const ENACTMENT = 20;
const SECTION_OF_ENACTMENT = 30;
const SPEECH = 90;
const PARAGRAPH = 100;
const VOTE = 150;

/**
 * The outline of a document as a person would sketch it: the masthead, the session with its items, the document under
 * its title with what its body holds, then its annexes with theirs. Children lie inside their parents, in order and
 * apart, and every block of text lies inside the outline. It is worked out once for each state of a document.
 */
export const outline: (document: DocumentModel) => readonly OutlineNode[] = once(sketch);

/** The nodes of the document and of its annexes alone, without what they hold. */
export function partNodes(document: DocumentModel): readonly OutlineNode[] {
  return document.parts.flatMap(part =>
    part.index === 0 ? (mainNode(document, part, []) ?? []) : annexNode(document, part),
  );
}

function sketch(document: DocumentModel): OutlineNode[] {
  const roots: Draft[] = [];
  const heads: Draft[] = [];
  const nodes = bodyNodes(document);
  for (const part of document.parts) {
    const node = part.index === 0 ? mainNode(document, part, roots) : annexNode(document, part);
    if (!node) continue;
    heads[part.index] = node;
    fill(document, part, node, nodes);
    const parent = part.parent === undefined || part.parent === 0 ? undefined : heads[part.parent];
    (parent ? parent.children : roots).push(node);
  }
  for (const node of roots) settle(node);
  return roots;
}

/** The nodes above the title go to `roots`; the answer is the node of the document itself, if there is any. */
function mainNode(document: DocumentModel, part: Part, roots: Draft[]): Draft | undefined {
  const { zones } = document.structure;
  const titleBlock = document.title ? document.snapshot.indexOf(document.title.block) : -1;
  let limit = titleBlock;
  if (limit < 0) for (limit = part.to; limit > part.from && !HEAD.includes(zones[limit - 1]!); ) limit--;
  const above: number[] = [];
  for (let i = part.from; i < limit; i++) if (zones[i] !== 'blank') above.push(i);
  const below = above.findIndex(i => zones[i] === 'session' || zones[i] === 'title');
  const firstBelow = below > 0 && zones[above[below - 1]!] === 'note' ? below - 1 : below;
  const masthead = below < 0 ? above : above.slice(0, firstBelow);
  const session = below < 0 ? [] : above.slice(firstBelow);
  if (masthead.length > 0)
    roots.push(nodeOver(document, 'masthead', mastheadName(document), masthead, document.masthead.fields[0]));
  if (session.length > 0) {
    const fact = document.agenda ?? document.columns[0]?.session;
    roots.push(nodeOver(document, 'agenda', sessionName(document), session, fact));
  }
  const start = roots.length === 0 ? 0 : blockAfter(document, roots.at(-1)!.end);
  const rest = written(document, Math.max(start, part.from), part.to);
  if (rest.length === 0) return undefined;
  const title = document.title;
  return nodeOver(document, title ? 'title' : 'body', title ? titleName(document, title) : say`Text`, rest, title);
}

/** A draft is named by its own title, not by those who propose it: `Draft resolution: Harbours of small islands`. */
function titleName(document: DocumentModel, title: Fact<'title'>): string {
  const proposal = document.facts('sponsors').find(({ fact }) => fact.block === title.block)?.fact.value.proposal.text;
  const titles = document.facts('title').filter(({ zone }) => zone === 'title');
  const next = titles[titles.findIndex(({ fact }) => fact === title) + 1]?.fact.value.text;
  return proposal && next ? `${proposal[0]!.toUpperCase()}${proposal.slice(1)}: ${next}` : title.value.text;
}

/** An annex is named by its heading and the first title below it: `Annex II: Programme of work`. */
function annexNode(document: DocumentModel, part: Part): Draft {
  const blocks = written(document, part.from, part.to);
  const { heading } = part;
  if (!heading) {
    const title = furtherTitle(document, part);
    return nodeOver(document, 'title', title?.value.text ?? say`Document`, blocks, title);
  }
  const { annex, text } = heading.value;
  const own = ownMasthead(document, part);
  const title = part.titles.find(each => document.snapshot.indexOf(each.block) > (own.at(-1) ?? -1));
  const label = annex?.of ? text.slice(annex.word.start, annex.number?.end ?? annex.word.end) : text;
  const name = title && !title.value.letter ? `${label.replace(/[\s.:*\\–—-]+$/, '')}: ${title.value.text}` : text;
  const kind = part.level === 'main' || part.level === 'document' ? 'annex' : part.level;
  return nodeOver(document, kind, name, blocks.length > 0 ? blocks : [part.from], heading);
}

/** The title of a further document below its own masthead: of a letter, if it is one. */
function furtherTitle(document: DocumentModel, part: Part): Fact<'title'> | undefined {
  if (part.level !== 'document') return undefined;
  const titles = document.facts('title').filter(each => each.part === part.index && each.zone === 'heading');
  return (titles.find(each => each.fact.value.letter?.date) ?? titles[0])?.fact;
}

/** The blocks of a masthead with which a further document begins, or that stands right below the heading of an annex. */
function ownMasthead(document: DocumentModel, part: Part): number[] {
  const blocks: number[] = [];
  let marked = false;
  if (part.index === 0) return blocks;
  for (let i = part.heading ? part.from + 1 : part.from; i < part.to; i++) {
    if (document.structure.zones[i] === 'blank') continue;
    const lines = document.blocks[i]!.headerLines;
    const read = lines.filter(line => line.fact).length;
    if (read === 0 || read * 2 < lines.length) break;
    marked ||= lines.some(line => line.fact?.group === 'masthead' && line.fact.value.field !== 'organ');
    blocks.push(i);
  }
  return marked ? blocks : [];
}

/**
 * Puts what stands in a part under its node: a masthead and letter of its own, resolutions with preamble and operative
 * part, sections, numbered paragraphs, speeches, votes, signatures, and the notes at its end. A block without a node
 * belongs to the node before it.
 */
function fill(document: DocumentModel, part: Part, node: Draft, nodes: NodesByBlock): void {
  const { zones } = document.structure;
  const stack: Draft[] = [node];
  const close = (level: number) => {
    while (stack.length > 1 && stack.at(-1)!.level >= level) stack.pop();
  };
  const extend = (end: number) => {
    for (const open of stack) open.end = Math.max(open.end, end);
  };
  const own = ownMasthead(document, part);
  if (own.length > 0) node.children.push(nodeOver(document, 'masthead', say`Masthead`, own, undefined));
  const notesFrom = trailingNotes(document, part);
  let tableSeen = false;
  for (let i = own.length > 0 ? own.at(-1)! + 1 : part.from; i < notesFrom; i++) {
    const start = document.snapshot.offsets[i]!;
    if (start < node.start || zones[i] === 'blank' || zones[i] === 'masthead') continue;
    const { block, shape } = document.blocks[i]!;
    const end = start + block.contentEnd;
    if (zones[i] === 'signature') {
      close(SECTION);
      extend(end);
      for (const signature of document.blocks[i]!.signatures)
        stack.at(-1)!.children.push(signatureNode(document, signature));
      continue;
    }
    for (const child of nodes[i] ?? NO_NODES) {
      close(child.level);
      if (stack.at(-1)!.caption && child.kind !== 'section') stack.pop();
      extend(child.end);
      stack.at(-1)!.children.push(child);
      stack.push(child);
      tableSeen = false;
    }
    if (stack.at(-1)!.caption && tableSeen && shape !== 'table' && block.contentEnd > BELOW_TABLE) stack.pop();
    tableSeen ||= shape === 'table';
    extend(end);
  }
  const notes = written(document, notesFrom, part.to);
  if (notes.length === 0) return;
  const name = notes[0] === notes[1] ? document.blocks[notes[0]!]!.plain.text : say`Notes`;
  node.children.push(nodeOver(document, 'footnotes', name, notes, undefined));
}

/** The block from which on a part holds nothing but notes. */
function trailingNotes(document: DocumentModel, part: Part): number {
  const { zones } = document.structure;
  let from = part.to;
  while (from - 1 > part.from && (zones[from - 1] === 'note' || zones[from - 1] === 'blank')) from--;
  return from;
}

/** For each block the nodes that begin in it. */
type NodesByBlock = readonly (readonly Draft[] | undefined)[];
const NO_NODES: readonly Draft[] = [];

/** What the body says of its own structure, as nodes by the block in which each begins, in their order. */
function bodyNodes(document: DocumentModel): NodesByBlock {
  const nodes = new Array<Draft[] | undefined>(document.blocks.length).fill(undefined);
  const add = (block: number, node: Draft) => {
    const others = nodes[block];
    if (others) others.push(node);
    else nodes[block] = [node];
  };
  const blockOf = (fact: Fact) => document.snapshot.indexOf(fact.block);
  const spans: Span[] = [];
  for (const enactment of document.enactments) {
    for (const [block, node] of enactmentNodes(document, enactment)) add(block, node);
    for (const fact of enactment.preamble) {
      const block = blockOf(fact);
      add(block, paragraphNode(document, fact, block, PARAGRAPH));
    }
    for (const fact of enactment.operative) {
      const block = blockOf(fact);
      if (!fact.value.numbering) add(block, paragraphNode(document, fact, block, PARAGRAPH));
    }
    const first = enactment.operative[0];
    if (first) spans.push({ start: blockOf(first), end: blockOf(enactment.operative.at(-1)!) });
  }
  let span = 0;
  for (const section of document.body.sections) {
    while (span < spans.length && spans[span]!.end < section.block) span++;
    const within = span < spans.length && spans[span]!.start < section.block;
    add(section.block, sectionNode(document, section, within ? SECTION_OF_ENACTMENT : SECTION));
  }
  for (const { fact, block, zone } of document.facts('title')) {
    if (zone !== 'heading' || !fact.value.letter?.date) continue;
    if (!nodes[block]?.some(node => node.kind === 'title') && !isPartHeading(document, fact, block))
      nodes[block] = [{ ...nodeOver(document, 'title', fact.value.text, [block], fact), level: LETTER }];
  }
  for (const part of document.parts) {
    const title = furtherTitle(document, part);
    if (title) nodes[blockOf(title)] = undefined;
  }
  span = -1;
  for (const { fact, block, level } of document.body.paragraphs) {
    while (span + 1 < spans.length && spans[span + 1]!.end < block) span++;
    const after = level === 0 && spans[span] && !(spans[span + 1] && spans[span + 1]!.start <= block);
    add(block, paragraphNode(document, fact, block, after ? AFTER_ENACTMENT : PARAGRAPH + level));
  }
  const speakers = document.facts('speaker');
  if (speakers.length >= SPEAKERS) {
    for (const { fact, block } of speakers) {
      const { name, of } = fact.value;
      const speech = nodeOver(document, 'paragraph', of ? `${name.text} (${of.text})` : name.text, [block], fact);
      add(block, { ...speech, level: SPEECH });
    }
  }
  for (const { fact, block } of document.facts('vote')) add(block, paragraphNode(document, fact, block, VOTE));
  for (const [block, node] of adoptionNodes(document)) add(block, node);
  for (const list of nodes) if (list && list.length > 1) list.sort((a, b) => a.start - b.start || a.level - b.level);
  return nodes;
}

function isPartHeading(document: DocumentModel, fact: Fact<'title'>, block: number): boolean {
  return document.parts[document.structure.partOf[block]!]!.heading === fact;
}

/** Preamble and operative part; the line of the organ belongs to whichever comes first. */
function enactmentNodes(document: DocumentModel, enactment: Enactment): [number, Draft][] {
  const { from, enacting, preamble, operative } = enactment;
  const nodes: [number, Draft][] = [];
  if (preamble.length > 0)
    nodes.push([from, { ...nodeOver(document, 'preamble', say`Preamble`, [from], enacting), level: ENACTMENT }]);
  const first = operative[0];
  if (!first && enacting.value.verb === '') return nodes;
  const fact = first && preamble.length > 0 ? first : enacting;
  const block = fact === first ? document.snapshot.indexOf(first.block) : from;
  const node = { ...nodeOver(document, 'operative', say`Operative part`, [block], fact), level: ENACTMENT };
  // It begins where its first paragraph does, which may be in the middle of a block.
  if (fact === first) node.start = paragraphNode(document, first, block, PARAGRAPH).start;
  nodes.push([block, node]);
  return nodes;
}

function sectionNode(document: DocumentModel, section: Section, level: number): Draft {
  const node = nodeOver(document, 'section', section.name, [section.block], section.fact);
  return { ...node, level: level + section.level, caption: section.caption };
}

/** A paragraph from its number or opening words to its end. */
function paragraphNode(document: DocumentModel, fact: Fact, block: number, level: number): Draft {
  const base = document.snapshot.offsets[block]!;
  let shape = shapes.get(fact);
  if (!shape) {
    shape = shapeOf(document.blocks[block]!, fact);
    shapes.set(fact, shape);
  }
  const { name, start, end, selection } = shape;
  return {
    name,
    kind: 'paragraph',
    start: base + start,
    end: base + end,
    selection: { start: base + selection.start, end: base + selection.end },
    children: [],
    level,
    caption: false,
  };
}

/** A paragraph within its block: the same as long as the block is. */
type Shape = Pick<OutlineNode, 'name' | 'start' | 'end' | 'selection'>;
const shapes = new WeakMap<Fact, Shape>();

function shapeOf({ paragraphs, plain, block: { contentEnd } }: BlockFacts, fact: Fact): Shape {
  const own = paragraphs.findLast(each => each.start <= fact.origin) ?? paragraphs[0]!;
  const start = own === paragraphs[0] ? 0 : Math.min(fact.start, contentEnd);
  const end = own === paragraphs.at(-1) ? contentEnd : Math.max(start, plain.sourceEnd(own.end));
  const selection = fact.end <= contentEnd ? { start: fact.start, end: fact.end } : { start: 0, end: 0 };
  return { name: shorten(plain.text.slice(own.start, own.end)), start, end, selection };
}

/** One node for the lines that say together when a text was adopted. */
function adoptionNodes(document: DocumentModel): [number, Draft][] {
  const nodes: [number, Draft][] = [];
  let before = -2;
  for (const { fact, block } of document.facts('adoption')) {
    const text = fact.text.replace(/^\[|\]$/g, '').trim();
    const last = nodes.at(-1)?.[1];
    const name = text.replace(/(?: {2,}|\\)?[\r\n]+/g, ', ');
    if (last && block - before <= 2) last.name = shorten(`${last.name}, ${name}`);
    else nodes.push([block, { ...nodeOver(document, 'paragraph', name, [block], fact), level: ENACTMENT }]);
    before = block;
  }
  return nodes;
}

function signatureNode(document: DocumentModel, signature: Fact<'signature'>): Draft {
  const start = document.offsetOf(signature);
  const end = start + signature.end - signature.start;
  const name = shorten(signature.value.name.text || say`Signature`);
  return { name, kind: 'signature', start, end, selection: { start, end }, children: [], level: 0, caption: false };
}

function nodeOver(
  document: DocumentModel,
  kind: OutlineKind,
  name: string,
  blocks: readonly number[],
  fact: Fact | undefined,
): Draft {
  const { snapshot } = document;
  const first = blocks[0]!;
  const last = blocks.at(-1)!;
  const start = snapshot.offsets[first]!;
  const end = snapshot.offsets[last]! + snapshot.blocks[last]!.contentEnd;
  const at = fact ? document.offsetOf(fact) : start;
  const selection =
    fact && at >= start && at + fact.end - fact.start <= end
      ? { start: at, end: at + fact.end - fact.start }
      : { start, end: start };
  return { name: shorten(name), kind, start, end, selection, children: [], level: 0, caption: false };
}

/** Makes every parent reach over its children; a part that encloses later parts grows with them. */
function settle(node: Draft): void {
  for (const child of node.children) {
    settle(child);
    node.end = Math.max(node.end, child.end);
  }
}

function blockAfter(document: DocumentModel, offset: number): number {
  return document.snapshot.blockAt(Math.max(0, offset - 1)) + 1;
}

/** The first and the last block of a stretch in which something is written; none where nothing is. */
function written(document: DocumentModel, from: number, to: number): number[] {
  const { zones } = document.structure;
  let [first, last] = [from, to - 1];
  while (first <= last && zones[first] === 'blank') first++;
  while (last >= first && zones[last] === 'blank') last--;
  return first > last ? [] : [first, last];
}

function mastheadName(document: DocumentModel): string {
  const { symbol, organs, date } = document.masthead;
  const parts = [symbol?.text, organs.map(organ => organ.text).join(', '), date?.text].filter(part => part);
  return parts.length > 0 ? parts.join(' – ') : say`Masthead`;
}

function sessionName(document: DocumentModel): string {
  const session = document.columns.find(column => column.session)?.session?.text;
  const parts = [session, document.agenda?.text.replace(/\\/g, '')].filter(part => part);
  return parts.length > 0 ? parts.join(', ') : say`Titles of agenda items`;
}

function shorten(name: string): string {
  const text = name.slice(0, LOOKED_AT).replace(/\s+/g, ' ').trim();
  return text.length <= NAME_LENGTH ? text || '…' : `${text.slice(0, NAME_LENGTH - 1).trimEnd()}…`;
}
