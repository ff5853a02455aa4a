import type { DocumentModel, Located } from '../../model/document.ts';
import { type BlockFacts, type Fact, factsOf } from '../../model/facts.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import type { TextEdit } from '../../text/edit.ts';
import { floorIndex } from '../../text/lines.ts';
import { once } from '../../text/once.ts';
import { say } from '../../text/say.ts';
import { hasOwnLine, removeLines } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';

type Furniture = Fact<'furniture'>;
type Lines = readonly Furniture[];

const LINE = /\r\n|\n|\r/;

export default documentRule<{ readonly text: string; readonly count: number }>({
  id: 'document/page-furniture',
  summary: 'No running heads, page numbers and job numbers stand in the text.',
  severity: 'information',
  source: 'Text taken from pages: they belong to the page and not to the document.',
  fixable: 'safe',
  extraction: true,
  languages: ALL_LANGUAGES,
  reads: ['furniture', 'masthead'],
  *check(document) {
    for (const lines of runs(document)) {
      const text = lines.map(line => line.text.replace(/[\\*]/g, '').trim()).join(' ');
      yield { at: whole(lines[0]!), data: { text, count: lines.length } };
    }
  },
  message: ({ text, count }) =>
    count === 1
      ? say`“${text}” is left from the edge of a page; take it out.`
      : say`“${text}” are left from the edge of a page; take them out.`,
  fix(finding, document) {
    const lines = runs(document).find(each => each.includes(finding.at!.fact as Furniture));
    if (!lines?.every(hasOwnLine)) return undefined;
    return { title: say`Take out what is left from the page`, safe: true, edits: removal(document, lines) };
  },
});

/** The lines that are certain to be furniture, those that follow one another together. */
function runs(document: DocumentModel): Lines[] {
  const found: Furniture[][] = [];
  const located = document.facts('furniture');
  const pages = pagesOf(located);
  const own = new Set(document.masthead.symbol?.value.symbols.map(symbol => symbol.text.replace(/\*+$/, '')) ?? []);
  const joint = document.masthead.symbol?.text.replace(/\*+$/, '');
  for (const { fact, zone } of located) {
    if (zone === 'masthead' && fact.value.kind !== 'job' && fact.value.kind !== 'more') continue;
    if (!isCertain(document, fact, pages, symbol => symbol === joint || own.has(symbol))) continue;
    const last = found.at(-1)?.at(-1);
    if (last && follows(document, last, fact)) found.at(-1)!.push(fact);
    else found.push([fact]);
  }
  return found;
}

function isCertain(
  document: DocumentModel,
  fact: Furniture,
  pages: ReadonlySet<number>,
  isOwn: (symbol: string) => boolean,
): boolean {
  const { kind, page, symbol } = fact.value;
  if (kind === 'job' || kind === 'more') return true;
  if (kind === 'page') return symbol ? isOwn(symbol) : pages.has(page!.of);
  if (kind !== 'symbol' || !isOwn(symbol!.replace(/\*+$/, ''))) return false;
  return isAlone(fact) && fact !== (document.masthead.symbol as Fact | undefined);
}

/** Totals of pages that more than one line names. */
function pagesOf(located: readonly Located<'furniture'>[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { fact } of located) {
    const of = fact.value.page?.of;
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([of]) => of));
}

/** True where a block holds furniture and nothing else. */
const isFurniture = once(
  (facts: BlockFacts) =>
    facts.furniture.length === facts.plain.text.split(LINE).filter(line => line.trim() !== '').length,
);

function isAlone(fact: Furniture): boolean {
  return isFurniture(factsOf(fact.block));
}

function follows(document: DocumentModel, before: Furniture, after: Furniture): boolean {
  if (before.block === after.block) return lineOf(after) === lineOf(before) + 1;
  const next = document.snapshot.indexOf(before.block) + 1;
  return isAlone(before) && isAlone(after) && document.snapshot.blocks[next] === after.block;
}

function lineOf(fact: Fact): number {
  return floorIndex(fact.block.lineStarts, fact.start);
}

/** Takes lines out; a sentence that they cut in two is joined again. */
function removal(document: DocumentModel, lines: Lines): TextEdit[] {
  const { snapshot, blocks } = document;
  const first = snapshot.indexOf(lines[0]!.block);
  const last = snapshot.indexOf(lines.at(-1)!.block);
  const whole = lines.every(line => isAlone(line));
  const complete =
    lines.length === blocks.slice(first, last + 1).reduce((sum, facts) => sum + facts.furniture.length, 0);
  if (!whole || !complete) return lines.map(line => removeLines(document, line));
  const before = blocks[first - 1];
  const after = blocks[last + 1];
  const cut =
    before?.shape === 'paragraph' &&
    after?.shape === 'paragraph' &&
    /[\p{L}\p{N},–-]$/u.test(before.plain.text.trimEnd()) &&
    /^\p{Ll}/u.test(after.plain.text.trimStart());
  const start = cut ? snapshot.offsets[first - 1]! + before.block.contentEnd : snapshot.offsets[first]!;
  return [{ start, end: snapshot.offsets[last + 1]!, newText: cut ? ' ' : '' }];
}
