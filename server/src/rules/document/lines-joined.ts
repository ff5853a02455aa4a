import type { DocumentModel } from '../../model/document.ts';
import { type Fact, factsOf } from '../../model/facts.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import type { Block } from '../../syntax/block.ts';
import { plainText } from '../../syntax/markup.ts';
import type { TextEdit } from '../../text/edit.ts';
import { floorIndex, lineEnd } from '../../text/lines.ts';
import { say } from '../../text/say.ts';
import { lineBreak } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { blockOf, fieldOf } from './_head.ts';

const HEAD: readonly string[] = ['masthead', 'session', 'agenda', 'title'];
const MARKS_BEHIND = /^(?:\*|_|<\/\w{1,8}>|[ \t])*/;

export default documentRule<{ readonly count: number; readonly first: string; readonly second: string }>({
  id: 'document/lines-joined',
  summary: 'Every line of the head of a document stands on a line of its own.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers: the elements of a masthead and their places.',
  fixable: 'safe',
  extraction: true,
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda', 'title'],
  *check(document) {
    for (const facts of joinedLines(document)) {
      const [first, second] = [facts[0]!, facts[1]!];
      yield { at: whole(second), data: { count: facts.length, first: short(first), second: short(second) } };
    }
  },
  message: ({ count, first, second }) =>
    count === 2
      ? say`“${first}” and “${second}” are joined on one line; write each on a line of its own.`
      : say`${count} lines of the head are joined on one line; write each on a line of its own, from “${first}” and “${second}” on.`,
  fix(finding, document) {
    const facts = joinedLines(document).find(each => each.includes(finding.at!.fact));
    return facts && { title: say`Write each on a line of its own`, safe: true, edits: [apart(document, facts)] };
  },
});

/**
 * Facts of the head that stand on one line; a title counts only after a field. Lines that marks of a web page keep
 * apart are not joined.
 */
function joinedLines(document: DocumentModel): Fact[][] {
  const lines: Fact[][] = [];
  let line: Fact[] = [];
  const lineOf = (fact: Fact) => floorIndex(fact.block.lineStarts, fact.start);
  for (const { fact, part } of document.structure.structural) {
    if (part > 0 || !HEAD.includes(fact.group) || factsOf(fact.block).shape === 'table') continue;
    const last = line.at(-1);
    if (last?.block === fact.block && lineOf(last) === lineOf(fact) && !parted(last, fact)) line.push(fact);
    else {
      lines.push(line);
      line = [fact];
    }
  }
  lines.push(line);
  return lines.filter(each => each.length > 1 && each[0]!.group !== 'title');
}

function parted(before: Fact, after: Fact): boolean {
  return plainText(before.block.text, before.end, after.start).text.includes('\n');
}

/**
 * Writes the facts of a line one below the other, in the blocks in which a head has them. What marks of a web page set
 * before them on the same line of the source has a line of its own: no word is lost.
 */
function apart(document: DocumentModel, facts: readonly Fact[]): TextEdit {
  const eol = lineBreak(document);
  const { block } = facts[0]!;
  const base = document.snapshot.offsetIn(block, 0);
  const start = block.lineStarts[floorIndex(block.lineStarts, facts[0]!.start)]!;
  const last = facts.at(-1)!.end;
  const end = last + MARKS_BEHIND.exec(block.text.slice(last))![0].length;
  const more = block.text.slice(end, lineEnd(block.text, end)).trim() === '' ? '' : eol + eol;
  const ruled = document.masthead.fields.some(fact => fact.value.field === 'separator');
  const before = wordsOf(block, start, facts[0]!.start);
  const written = facts.map((fact, i) => {
    const next = facts[i + 1];
    if (!next) return typed(fact) + more;
    if (blockOf(fact) === blockOf(next)) return `${typed(fact)}  ${eol}`;
    const rule = fact.group === 'masthead' && next.group !== 'masthead' && !ruled ? `---${eol}${eol}` : '';
    return `${typed(fact)}${eol}${eol}${rule}`;
  });
  if (before !== '') written.unshift(before + eol + eol);
  return { start: base + start, end: base + end, newText: written.join('') };
}

/** What stands in a stretch of a line besides marks and blanks; empty where that is nothing but punctuation. */
function wordsOf(block: Block, start: number, end: number): string {
  const words = plainText(block.text, start, end).text.replaceAll('**', '').replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** Organs, sessions and titles stand in bold type. */
function typed(fact: Fact): string {
  const bold = fact.group === 'session' || fact.group === 'title' || fieldOf(fact) === 'organ';
  return bold ? `**${plain(fact)}**` : plain(fact);
}

function plain(fact: Fact): string {
  return fact.text.replaceAll('**', '').replace(/\s+/g, ' ').trim();
}

function short(fact: Fact): string {
  const text = plain(fact);
  return text.length <= 48 ? text : `${text.slice(0, 45).trimEnd()}…`;
}
