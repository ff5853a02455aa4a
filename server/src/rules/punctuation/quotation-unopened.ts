import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

export default blockRule({
  id: 'punctuation/quotation-unopened',
  summary: 'Every quotation mark that closes has one that opens before it.',
  severity: 'information',
  source: 'Editorial Manual, quotations: every paragraph of a long quotation is opened anew.',
  fixable: 'none',
  zones: ['title', 'heading', 'body'],
  mainOnly: false,
  // A statement may stand in quotation marks that run over all of its paragraphs.
  wording: { negotiated: 'off', sponsors: 'hint' },
  *check({ shape, plain, quotes }) {
    if (shape !== 'paragraph' && shape !== 'list' && shape !== 'titles') return;
    const { text } = plain;
    let next = 0;
    for (let at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) {
      while (next < quotes.length && quotes[next]!.end <= at) next++;
      const within = next < quotes.length && quotes[next]!.start <= at;
      // A mark of seconds or inches stands behind a figure.
      if (within || /\d$/.test(text.slice(Math.max(0, at - 1), at))) continue;
      yield { start: plain.sourceStart(at), end: plain.sourceEnd(at + 1), data: undefined as never };
      return;
    }
  },
  message: () => say`This quotation mark closes and none has been opened; put “ where the quotation begins.`,
});
