import type { BlockFacts } from '../../model/facts.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { findWraps } from '../../syntax/wrap.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

export default blockRule<{ readonly lines: number; readonly title: boolean }>({
  id: 'document/hard-wrap',
  summary: 'A paragraph stands on one line; the editor breaks it where the window ends.',
  severity: 'hint',
  source: 'The drafting format; broken lines come with text taken from pages.',
  fixable: 'safe',
  extraction: true,
  languages: ALL_LANGUAGES,
  zones: ['title', 'heading', 'body', 'note'],
  mainOnly: false,
  *check(facts) {
    const wraps = wrapsOf(facts);
    if (wraps.length === 0) return;
    const data = { lines: wraps.length + 1, title: facts.shape === 'titles' };
    yield { start: firstWord(facts.block.text), end: wraps[0]!.start, data };
  },
  message: ({ lines, title }) =>
    title
      ? say`This title is broken over ${lines} lines; write it on one.`
      : say`This paragraph is broken over ${lines} lines; write it on one.`,
  fix: (_, facts) => ({
    title: say`Join the lines`,
    safe: true,
    edits: wrapsOf(facts).map(({ start, end, join }) => ({ start, end, newText: join })),
  }),
});

function wrapsOf({ block, shape, plain }: BlockFacts) {
  if (block.breaks === 0 || !['titles', 'paragraph', 'list', 'footnote', 'note'].includes(shape)) return [];
  const inBold = (at: number) =>
    shape === 'titles' &&
    plain.bold.some(bold => plain.sourceStart(bold.start) < at + 1 && at < plain.sourceEnd(bold.end));
  return findWraps(block.text, block.contentEnd, inBold);
}

function firstWord(text: string): number {
  return /\S/.exec(text)?.index ?? 0;
}
