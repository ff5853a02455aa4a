import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

/** Two or three spaces between words; more are columns. */
const DOUBLED = /(?<=[\p{L}\p{N},;”’)])[ \u00a0]{2,3}(?=[\p{L}\p{N}(“‘])/gu;
/** A space before a comma or before the full stop that ends a sentence; dots that lead to a page number are spaced. */
const BEFORE_MARK = /(?<=[\p{L}\p{N}”’)])[ \u00a0]{1,3}(?=,(?:\s|$)|\.(?:$|\s(?!\s*\.)))/gu;

/** Where doubled spaces come more often than after so many words, they part columns. */
const COLUMN_WORDS = 6;

export default blockRule<{ readonly now: string; readonly right: string }>({
  id: 'document/stray-space',
  summary: 'One space parts two words, and none stands before a comma or a full stop.',
  severity: 'hint',
  source: 'Text taken from pages.',
  fixable: 'safe',
  extraction: true,
  languages: ALL_LANGUAGES,
  zones: ['masthead', 'session', 'title', 'heading', 'body', 'signature', 'note'],
  mainOnly: false,
  *check({ block, shape }) {
    if (shape === 'table') return;
    const text = block.content;
    const doubled = text.match(DOUBLED)?.length ?? 0;
    if (doubled > 1 && doubled * COLUMN_WORDS > text.split(/\s+/).length) return;
    for (const [expression, newText] of [
      [DOUBLED, ' '],
      [BEFORE_MARK, ''],
    ] as const) {
      for (const match of text.matchAll(expression)) {
        const start = match.index;
        const end = start + match[0].length;
        const before = /\S+$/.exec(text.slice(Math.max(0, start - 20), start))![0];
        const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
        // A number or a letter at the beginning of a line is parted from its text by as many spaces as one likes.
        if (newText === ' ' && start - before.length <= lineStart && before.length < 8) continue;
        const after = newText === '' ? text[end]! : /^\S{1,20}/.exec(text.slice(end))![0];
        yield { start, end, data: { now: `${before}${match[0]}${after}`, right: `${before}${newText}${after}` } };
      }
    }
  },
  message: ({ now, right }) => say`“${now}” has a space too many; write “${right}”.`,
  fix: ({ start, end, data }) => ({
    title: say`Write “${data.right}”`,
    safe: true,
    edits: [{ start, end, newText: data.right.includes(' ') ? ' ' : '' }],
  }),
});
