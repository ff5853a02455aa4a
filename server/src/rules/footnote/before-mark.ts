import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

export default blockRule<{ readonly text: string; readonly right: string }>({
  id: 'footnote/before-mark',
  summary: 'The call of a footnote stands after the mark of punctuation.',
  severity: 'information',
  source: 'Editorial Manual, footnotes; French and Spanish documents put it before the mark.',
  fixable: 'safe',
  zones: ['body'],
  mainOnly: false,
  wording: { sponsors: 'hint' },
  *check(facts) {
    for (const fact of facts.entities('footnote')) {
      const { kind, after, before } = fact.value;
      if (kind !== 'call' || !/^[,.;]$/.test(after) || !/[\p{L}\p{N})”]/u.test(before)) continue;
      const end = facts.plain.sourceEnd(fact.origin + fact.value.end + 1);
      const text = facts.block.text.slice(fact.start, end);
      if (text !== `${fact.text}${after}`) continue;
      yield { start: fact.start, end, data: { text, right: `${after}${fact.text}` } };
    }
  },
  message: ({ text, right }) => say`The call of a footnote follows the mark; write “${right}” instead of “${text}”.`,
  fix: ({ start, end, data }) => ({
    title: say`Write “${data.right}”`,
    safe: true,
    edits: [{ start, end, newText: data.right }],
  }),
});
