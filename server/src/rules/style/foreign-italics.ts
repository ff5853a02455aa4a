import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

/** Words from other languages that have become English. */
const ADOPTED =
  /^(?:ad hoc|inter alia|de facto|de jure|vis-à-vis|status quo|per capita|ex officio|bona fide|prima facie|ibid\.?|et al\.|mutatis mutandis|per se|pro rata|raison d’être|communiqué|aide-memoire)$/;

export default blockRule<{ readonly text: string }>({
  id: 'style/foreign-italics',
  summary: 'Foreign words that have become English are not in italics.',
  severity: 'information',
  source: 'Editorial Manual, italics: ad hoc, inter alia and vis-à-vis are in roman type.',
  fixable: 'suggested',
  zones: ['body', 'note'],
  mainOnly: false,
  wording: { negotiated: 'hint', sponsors: 'hint' },
  *check({ plain }) {
    for (const span of plain.italic) {
      const text = plain.text.slice(span.start, span.end);
      if (ADOPTED.test(text.trim())) {
        yield { start: plain.sourceStart(span.start), end: plain.sourceEnd(span.end), data: { text: text.trim() } };
      }
    }
  },
  message: ({ text }) => say`“${text}” has become English and is not in italics; take the marks away.`,
  fix: ({ start, end, data: { text } }, { block }) => {
    const mark = block.text[start - 1];
    if ((mark !== '*' && mark !== '_') || block.text[end] !== mark || block.text.slice(start, end) !== text)
      return undefined;
    return {
      title: say`Write “${text}” in roman type`,
      safe: false,
      edits: [{ start: start - 1, end: end + 1, newText: text }],
    };
  },
});
