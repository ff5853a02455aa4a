import type { SelectionRange } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { ENTITY_GROUPS } from '../model/facts.ts';
import { type OutlineNode, outline } from '../model/outline.ts';
import { type Span, trimSpan } from '../syntax/markup.ts';
import { clausesOf, sentencesOf } from '../syntax/sentence.ts';
import { toRange } from './ranges.ts';

/** How far around a place a word is looked for. */
const WORD_REACH = 200;

/**
 * What a selection grows through from each place: word, name or citation, clause, sentence, paragraph, the parts of
 * the outline from the innermost out, the document.
 */
export function selectionRanges(draft: Draft, offsets: readonly number[]): SelectionRange[] {
  const roots = outline(draft.model);
  return offsets.map(place => {
    const offset = Math.max(0, Math.min(draft.snapshot.length, place));
    const spans = [...inBlock(draft, offset), ...inOutline(roots, offset), { start: 0, end: draft.snapshot.length }];
    const growing: Span[] = [];
    for (const span of spans) {
      const last = growing.at(-1) ?? { start: offset, end: offset };
      const holds = span.start <= last.start && span.end >= last.end;
      if (holds && span.end - span.start > last.end - last.start) growing.push(span);
    }
    if (growing.length === 0) growing.push({ start: offset, end: offset });
    return growing.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: toRange(draft.snapshot, span), ...(parent && { parent }) }),
      undefined,
    )!;
  });
}

/** Word, entities from the shortest to the longest, clause, sentence, paragraph. */
function inBlock(draft: Draft, offset: number): Span[] {
  const { snapshot, model } = draft;
  const index = snapshot.blockAt(offset);
  const facts = model.blocks[index]!;
  const { text, contentEnd } = facts.block;
  const base = snapshot.offsets[index]!;
  const at = offset - base;
  if (at > contentEnd) return [];
  const spans: Span[] = [];
  const word = wordAt(text.slice(0, contentEnd), at);
  if (word) spans.push(word);
  const entities = ENTITY_GROUPS.flatMap(group => facts.entities(group)).filter(holds(at));
  spans.push(...entities.sort((a, b) => a.end - a.start - (b.end - b.start)));
  const paragraph = facts.paragraphs.findLast(each => facts.plain.sourceStart(each.start) <= at);
  const own =
    paragraph && facts.paragraphs.length > 1
      ? { start: facts.plain.sourceStart(paragraph.start), end: facts.plain.sourceEnd(paragraph.end) }
      : trimSpan(text, 0, contentEnd);
  if (facts.shape !== 'table') spans.push(...sentenceAt(text, own, at));
  spans.push(own, trimSpan(text, 0, contentEnd));
  return spans.map(span => ({ start: base + span.start, end: base + span.end }));
}

function sentenceAt(text: string, paragraph: Span, at: number): Span[] {
  const within = sentencesOf(text.slice(paragraph.start, paragraph.end)).find(holds(at - paragraph.start));
  if (!within) return [];
  const sentence = { start: paragraph.start + within.start, end: paragraph.start + within.end };
  const clause = clausesOf(text.slice(sentence.start, sentence.end)).find(holds(at - sentence.start));
  if (!clause) return [sentence];
  const start = sentence.start + clause.start;
  let end = sentence.start + clause.end;
  if (end < sentence.end && /[,;:،؛，；：、]/.test(text[end - 1]!)) end--;
  return [{ start, end }, sentence];
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordAt(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - WORD_REACH);
  const near = words.segment(text.slice(from, at + WORD_REACH));
  for (const index of [at - from, at - from - 1]) {
    const found = index < 0 ? undefined : near.containing(index);
    if (found?.isWordLike) return { start: from + found.index, end: from + found.index + found.segment.length };
  }
  return undefined;
}

/** The nodes of the outline that hold a place, the innermost first. */
function inOutline(nodes: readonly OutlineNode[], offset: number): Span[] {
  const node = nodes.findLast(each => each.start <= offset && offset <= each.end);
  return node ? [...inOutline(node.children, offset), { start: node.start, end: node.end }] : [];
}

function holds(at: number): (span: Span) => boolean {
  return span => span.start <= at && at <= span.end;
}
