import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

const STRESSED =
  /^(?:very|not|must|never|all|only|urgent|urgently|immediately|strongly|now|no|every|any|extremely|important)$/i;

export default blockRule<{ readonly text: string }>({
  id: 'style/emphasis',
  summary: 'Italic and bold type are not used for stress.',
  severity: 'information',
  source: 'Editorial Manual, italics and bold print: not for emphasis.',
  fixable: 'suggested',
  zones: ['body'],
  mainOnly: false,
  wording: { negotiated: 'hint', sponsors: 'hint' },
  *check({ plain, shape }) {
    if (shape !== 'paragraph' && shape !== 'list') return;
    for (const span of [...plain.italic, ...plain.bold]) {
      const text = plain.text.slice(span.start, span.end);
      if (STRESSED.test(text))
        yield { start: plain.sourceStart(span.start), end: plain.sourceEnd(span.end), data: { text } };
    }
  },
  message: ({ text }) => say`“${text}” is stressed by its type; take the marks away and let the sentence stress it.`,
  fix: ({ start, end, data: { text } }, { block }) => {
    const mark = /[*_]{1,3}$/.exec(block.text.slice(Math.max(0, start - 3), start))?.[0];
    if (!mark || !block.text.startsWith(mark, end) || block.text.slice(start, end) !== text) return undefined;
    const from = start - mark.length;
    return {
      title: say`Take the marks away`,
      safe: false,
      edits: [{ start: from, end: end + mark.length, newText: text }],
    };
  },
});
