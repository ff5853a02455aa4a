import type { Span } from '../syntax/markup.ts';
import type { DocumentModel, Part, Zone } from './document.ts';
import type { Fact } from './facts.ts';

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
  /** How deep a section or numbered paragraph is; lower encloses higher. */
  level: number;
}

const NAME_LENGTH = 80;
const SECTION = 10;
const PARAGRAPH = 100;

/**
 * The outline of a document as a person would sketch it: the masthead, the session with its items, the document under
 * its title with sections, numbered paragraphs and signatures, then its annexes with theirs. Children lie inside their
 * parents, in order and apart.
 */
export function outline(document: DocumentModel): OutlineNode[] {
  const roots: Draft[] = [];
  const heads: Draft[] = [];
  for (const part of document.parts) {
    const node = part.index === 0 ? mainNode(document, part, roots) : annexNode(document, part);
    if (!node) continue;
    heads[part.index] = node;
    fill(document, part, node);
    const parent = part.parent === undefined || part.parent === 0 ? undefined : heads[part.parent];
    (parent ? parent.children : roots).push(node);
  }
  for (const node of roots) settle(node);
  return roots;
}

/** The nodes above the title go to `roots`; the answer is the node of the document itself, if there is any. */
function mainNode(document: DocumentModel, part: Part, roots: Draft[]): Draft | undefined {
  const { zones } = document.structure;
  const blocksIn = (...wanted: Zone[]) => range(part).filter(i => wanted.includes(zones[i]!));
  const titleBlock = document.title ? document.snapshot.indexOf(document.title.block) : -1;
  const above = titleBlock < 0 ? part.to : titleBlock;
  const masthead = blocksIn('masthead').filter(i => i < above);
  const session = range(part).filter(i => i < above && (zones[i] === 'session' || zones[i] === 'title'));
  if (masthead.length > 0)
    roots.push(nodeOver(document, 'masthead', mastheadName(document), masthead, document.masthead.fields[0]));
  if (session.length > 0) {
    const fact = document.agenda ?? document.columns[0]?.session;
    const first = Math.max(session[0]!, (masthead.at(-1) ?? -1) + 1);
    roots.push(nodeOver(document, 'agenda', sessionName(document), [first, session.at(-1)!], fact));
  }
  const start = roots.length === 0 ? 0 : blockAfter(document, roots.at(-1)!.end);
  const rest = range(part).filter(i => i >= start && zones[i] !== 'blank');
  if (rest.length === 0) return undefined;
  const title = document.title;
  return nodeOver(document, title ? 'title' : 'body', title ? title.value.text : 'Text', rest, title);
}

function annexNode(document: DocumentModel, part: Part): Draft {
  const heading = part.heading!;
  const title = part.titles[0]?.value.text;
  const own = heading.value.annex?.of || !title ? heading.value.text : `${heading.value.text}: ${title}`;
  const kind = part.level === 'main' ? 'annex' : part.level;
  const blocks = range(part).filter(i => document.structure.zones[i] !== 'blank');
  return nodeOver(document, kind, own, blocks.length > 0 ? blocks : [part.from], heading);
}

/** Puts sections, numbered paragraphs, signatures and notes of a part under its node. */
function fill(document: DocumentModel, part: Part, node: Draft): void {
  const stack: Draft[] = [node];
  for (const i of range(part)) {
    const start = document.snapshot.offsets[i]!;
    const facts = document.blocks[i]!;
    const zone = document.structure.zones[i]!;
    if (start < node.start || zone === 'blank' || zone === 'masthead') continue;
    const end = start + facts.block.contentEnd;
    if (zone === 'signature') {
      while (stack.length > 1) stack.pop();
      node.end = Math.max(node.end, end);
      node.children.push(...facts.signatures.map(signature => signatureNode(document, signature)));
      continue;
    }
    const child = childOf(document, part, i);
    if (!child) {
      for (const open of stack) open.end = Math.max(open.end, end);
      continue;
    }
    while (stack.length > 1 && stack.at(-1)!.level >= child.level) stack.pop();
    for (const open of stack) open.end = Math.max(open.end, child.end);
    stack.at(-1)!.children.push(child);
    stack.push(child);
  }
}

function childOf(document: DocumentModel, part: Part, i: number): Draft | undefined {
  const facts = document.blocks[i]!;
  const zone = document.structure.zones[i]!;
  const title = facts.titles[0];
  if (zone === 'heading' && title && title !== part.heading && !part.titles.includes(title)) {
    return {
      ...nodeOver(document, 'section', title.value.text, [i], title),
      level: SECTION + headingLevel(title.value.text),
    };
  }
  const numbering = zone === 'body' ? facts.numbering : undefined;
  if (!numbering) return undefined;
  const level =
    PARAGRAPH + { arabic: 0, letter: 1, roman: 2, 'heading-roman': 0, 'heading-letter': 0 }[numbering.value.style];
  return { ...nodeOver(document, 'paragraph', facts.plain.text, [i], numbering), level };
}

function signatureNode(document: DocumentModel, signature: Fact<'signature'>): Draft {
  const start = document.offsetOf(signature);
  const end = start + signature.end - signature.start;
  const name = shorten(signature.value.name.text || 'Signature');
  return { name, kind: 'signature', start, end, selection: { start, end }, children: [], level: 0 };
}

/** I. stands above A., A. above 1.; a heading without a number is as deep as I. */
function headingLevel(text: string): number {
  if (/^[IVXLC]+\.\s/.test(text)) return 1;
  if (/^[A-Z]\.\s/.test(text)) return 2;
  if (/^\d+\.\s/.test(text)) return 3;
  return 1;
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
  return { name: shorten(name), kind, start, end, selection, children: [], level: 0 };
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

function range(part: Part): number[] {
  return Array.from({ length: part.to - part.from }, (_, i) => part.from + i);
}

function mastheadName(document: DocumentModel): string {
  const { symbol, organs, date } = document.masthead;
  const parts = [symbol?.text, organs.map(organ => organ.text).join(', '), date?.text].filter(part => part);
  return parts.length > 0 ? parts.join(' – ') : 'Masthead';
}

function sessionName(document: DocumentModel): string {
  const session = document.columns.find(column => column.session)?.session?.text;
  const parts = [session, document.agenda?.text.replace(/\\/g, '')].filter(part => part);
  return parts.length > 0 ? parts.join(', ') : 'Titles of agenda items';
}

function shorten(name: string): string {
  const text = name.replace(/\s+/g, ' ').trim();
  return text.length <= NAME_LENGTH ? text || '…' : `${text.slice(0, NAME_LENGTH - 1).trimEnd()}…`;
}
