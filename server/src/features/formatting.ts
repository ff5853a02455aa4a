import type { Draft } from '../analysis/engine.ts';
import type { Zone } from '../model/document.ts';
import type { BlockFacts } from '../model/facts.ts';
import { lineBreak } from '../rules/edit.ts';
import type { Span } from '../syntax/markup.ts';
import type { TextEdit } from '../text/edit.ts';
import { afterBreak, lineBreakOf, lineEnd } from '../text/lines.ts';
import { once } from '../text/once.ts';
import { withNotesInOrder } from './note-order.ts';

/** What of the format is a matter of taste; what is left out is done. */
export interface FormatOptions {
  readonly trimTrailingWhitespace?: boolean;
  readonly insertFinalNewline?: boolean;
  readonly trimFinalNewlines?: boolean;
}

/** Zones whose lines stand each for itself: a hard break, two spaces, keeps them apart. */
const LINE_BY_LINE: readonly Zone[] = ['masthead', 'session', 'signature'];
const ONE = '1.';
const TRAILING = /[ \t]+$/;
const ONLY_BLANKS = /^[ \t\r\n]*$/;

/**
 * The edits that give a draft its form without a change of words: one blank line between two blocks, no blanks at the
 * end of a line but the two of a hard break, hard breaks between the lines of masthead, session and signature, and
 * numbers for paragraphs that are all numbered `1.`, footnotes in the order of their numbers. With `within` only those that touch a stretch. Linear.
 */
export function formatting(draft: Draft, options: FormatOptions = {}, within?: Span): TextEdit[] {
  const { model, snapshot } = draft;
  if (!model.recognized) return [];
  const edits: TextEdit[] = [];
  const last = model.blocks.length - 1;
  const from = within ? snapshot.blockAt(within.start - 1) : 0;
  const to = within ? snapshot.blockAt(within.end) : last;
  for (let i = from; i <= to; i++) {
    const facts = model.blocks[i]!;
    const zone = model.structure.zones[i]!;
    const base = snapshot.offsets[i]!;
    const alone = i < last && !LINE_BY_LINE.includes(zone) && options.trimTrailingWhitespace !== false;
    const own =
      facts.shape === 'blank'
        ? leadingBlanks(facts, i, last)
        : alone
          ? inText(facts)
          : [...lines(facts, zone, options), ...tail(facts, i === last, options, lineBreak(model))];
    for (const { start, end, newText } of own) edits.push({ start: base + start, end: base + end, newText });
  }
  if (!within || model.blocks.slice(from, to + 1).some(facts => facts.numbering?.value.label === ONE))
    edits.push(...numbers(draft));
  const all = withNotesInOrder(draft, edits);
  const touched = within ? all.filter(({ start, end }) => start <= within.end && within.start <= end) : all;
  return touched.sort((a, b) => a.start - b.start);
}

/** What a block is given in running text, which other text follows: nothing but itself tells of that. */
const inText = once((facts: BlockFacts): readonly TextEdit[] => [
  ...lines(facts, 'body', {}),
  ...tail(facts, false, {}, '\n'),
]);

/** Blank lines above the first line of a document. A document of nothing else is left alone. */
function leadingBlanks({ block }: BlockFacts, index: number, last: number): TextEdit[] {
  if (index > 0 || last === 0 || !ONLY_BLANKS.test(block.text)) return [];
  return [{ start: 0, end: block.text.length, newText: '' }];
}

function lines({ block, shape }: BlockFacts, zone: Zone, options: FormatOptions): TextEdit[] {
  if (shape === 'comment') return [];
  const { text, contentEnd } = block;
  const edits: TextEdit[] = [];
  for (let at = 0; at < contentEnd; ) {
    const end = Math.min(lineEnd(text, at), contentEnd);
    const next = afterBreak(text, end);
    const line = text.slice(at, end);
    const blanks = TRAILING.exec(line)?.[0] ?? '';
    const isLast = next >= contentEnd;
    const wanted = isLast || shape === 'table' ? '' : breakAfter(line, blanks, LINE_BY_LINE.includes(zone));
    const allowed = options.trimTrailingWhitespace !== false || wanted.length > blanks.length;
    if (blanks !== wanted && allowed) edits.push({ start: end - blanks.length, end, newText: wanted });
    if (next === end) break;
    at = next;
  }
  return edits;
}

/** The blanks that belong at the end of a line which another one follows. */
function breakAfter(line: string, blanks: string, lineByLine: boolean): string {
  if (line.trim() === '') return '';
  // Without the blanks behind it, a backslash would become a hard break.
  if (line.trimEnd().endsWith('\\')) return blanks;
  if (lineByLine) return '  ';
  return /^ {2,}$/.test(blanks) ? '  ' : '';
}

/** One blank line behind a block that blank lines follow, one line break behind the last: its own, or the usual one. */
function tail({ block }: BlockFacts, isLast: boolean, options: FormatOptions, usual: string): TextEdit[] {
  const { text, contentEnd } = block;
  const blanks = text.slice(contentEnd);
  if (!ONLY_BLANKS.test(blanks)) return [];
  const eol = /[\r\n]/.test(text) ? lineBreakOf(text) : usual;
  const breaks = blanks.match(/\r\n|\r|\n/g)?.length ?? 0;
  const few = isLast
    ? breaks === 0 && options.insertFinalNewline !== false
      ? 1
      : Math.min(breaks, 1)
    : Math.min(breaks, 2);
  const kept = isLast && options.trimFinalNewlines === false ? Math.max(few, breaks) : few;
  const wanted = eol.repeat(kept);
  return blanks === wanted ? [] : [{ start: contentEnd, end: text.length, newText: wanted }];
}

/** Paragraphs that are all numbered `1.`, as in a list that is still being written, in the row of numbers. */
function numbers({ model }: Draft): TextEdit[] {
  const { paragraphs } = model.body;
  const edits: TextEdit[] = [];
  for (let from = 0; from < paragraphs.length; ) {
    const first = paragraphs[from]!;
    let to = from + 1;
    const goesOn = (i: number) => paragraphs[i]?.part === first.part && paragraphs[i]!.fact.value.label === ONE;
    if (first.fact.value.label === ONE) while (goesOn(to) && paragraphs[to]!.section === first.section) to++;
    for (let i = from + 1; i < to; i++) {
      const { fact } = paragraphs[i]!;
      const start = model.offsetOf(fact);
      edits.push({ start, end: start + 1, newText: String(i - from + 1) });
    }
    from = to;
  }
  return edits;
}
