import type { Draft } from '../analysis/engine.ts';
import type { DocumentModel, Part } from '../model/document.ts';
import { spanOf, within } from '../rules/rule.ts';
import type { Span } from '../syntax/markup.ts';

/** A place where the number of an annex stands; offsets in the text. */
export interface AnnexNumber extends Span {
  readonly number: string;
  /** The annex, where this is its heading. */
  readonly part?: Part;
}

const MENTION =
  /\bannex(?:es)?\s+([IVXL]{1,6}(?:(?:,\s|\s(?:and|to)\s|,\sand\s|[–-])[IVXL]{1,6}){0,8})\b(?!\s+(?:to|of)\s+(?!the\s+present|this))/gi;
const ANNEX = /annex/i;

/** The annexes of the document itself, in their order; those of a further document in the same file are not among them. */
export function annexParts({ parts }: DocumentModel): Part[] {
  return parts.filter(({ level, parent }) => level === 'annex' && parent === 0);
}

/** The number of an annex in its heading. */
export function numberOfPart(model: DocumentModel, part: Part): AnnexNumber | undefined {
  const { heading } = part;
  const number = heading?.value.annex?.number;
  if (!heading || !number) return undefined;
  const span = spanOf(within(heading, number));
  const base = model.snapshot.offsetIn(heading.block, 0);
  const text = heading.value.text.slice(number.start, number.end);
  return { number: text, start: base + span.start, end: base + span.end, part };
}

/** Every place where the number of an annex of the document stands, headings first. Annexes of others are named with them. */
export function annexNumbers({ model }: Draft): AnnexNumber[] {
  const parts = annexParts(model);
  const headings = new Set(parts.map(({ from }) => from));
  return [
    ...parts.flatMap(part => numberOfPart(model, part) ?? []),
    ...model.blocks.flatMap((_, i) => (headings.has(i) ? [] : mentionsIn(model, i))),
  ];
}

/** The number of an annex at an offset, without a look at other blocks. */
export function annexNumberAt({ model, snapshot }: Draft, offset: number): AnnexNumber | undefined {
  const block = snapshot.blockAt(offset);
  const part = annexParts(model).find(({ from }) => from === block);
  const here = part ? [numberOfPart(model, part)] : mentionsIn(model, block);
  return here.find(each => each && each.start <= offset && offset <= each.end);
}

function mentionsIn({ blocks, snapshot }: DocumentModel, index: number): AnnexNumber[] {
  const { block, shape } = blocks[index]!;
  if (shape === 'blank' || !ANNEX.test(block.text)) return [];
  const base = snapshot.offsets[index]!;
  return [...block.text.matchAll(MENTION)].flatMap(match => {
    const at = base + match.index + match[0].length - match[1]!.length;
    return [...match[1]!.matchAll(/[IVXL]+/g)].map(({ 0: number, index }) => {
      const start = at + index;
      return { number, start, end: start + number.length };
    });
  });
}
