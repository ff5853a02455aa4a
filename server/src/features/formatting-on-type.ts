import type { Draft } from '../analysis/engine.ts';
import { roman } from '../syntax/annex-heading.ts';
import { type NumberingReading, readNumbering } from '../syntax/numbering.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lines.ts';

/** The characters behind which a draft is formatted as it is typed. */
export const ON_TYPE = ['\n'] as const;

/**
 * Goes on with a list when Enter is pressed in it: the next number or letter stands where the cursor is. On an item
 * without words the list ends, and its number goes. `offset` is the cursor, behind the line break.
 */
export function nextItem(draft: Draft, offset: number): TextEdit[] {
  const { snapshot, model } = draft;
  const { line } = snapshot.positionAt(offset);
  if (line === 0 || !model.recognized) return [];
  const start = snapshot.offsetAt({ line: line - 1, character: 0 });
  const end = snapshot.offsetAt({ line: line - 1, character: Number.MAX_SAFE_INTEGER });
  const above = snapshot.slice(start, end);
  const label = readNumbering(above);
  if (!label || label.style.startsWith('heading')) return [];
  const reading = label.style === 'bullet' ? label : asRead(draft, start + label.start);
  if (!reading) return [];
  if (above.slice(label.end).trim() === '') return [{ start: start + label.start, end, newText: '' }];
  const next = nextLabel(label.label, reading);
  if (!next) return [];
  const { numberings, block } = model.blocks[snapshot.blockAt(start)]!;
  // Items with no blank line between them stay close together.
  const apart = numberings.length > 1 ? '' : lineBreakOf(block.text);
  return [{ start: offset, end: offset, newText: `${apart}${next} ` }];
}

/** The number as its list tells: `(i)` may be a letter. Undefined for a bullet, and for a year at the start of a line. */
function asRead({ model }: Draft, offset: number): NumberingReading | undefined {
  return model.body.paragraphs.find(({ fact }) => model.offsetOf(fact) === offset)?.numbering;
}

function nextLabel(label: string, { style, value }: NumberingReading): string | undefined {
  switch (style) {
    case 'bullet':
      return label;
    case 'arabic':
    case 'arabic-bracket':
    case 'decimal':
      return label.replace(/\d+(?=\D*$)/, String(value + 1));
    case 'letter':
    case 'letter-stop':
      return value < 26 && /[a-z]/.test(label) ? label.replace(/[a-z]+/, String.fromCharCode(97 + value)) : undefined;
    case 'roman':
      return label.replace(/[ivxlc]+/, roman(value + 1)?.toLowerCase() ?? '');
    default:
      return undefined;
  }
}
