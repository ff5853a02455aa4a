import { nearest } from '../../text/distance.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

/** The lines below the subject that say whose paper it is. */
const LINES = ['Report of the Secretary-General', 'Note by the Secretary-General', 'Note by the Secretariat'];
const LIKE = /^(report|note)\s+(?:of|by|from)\s+(?:the\s+)?(secretary[\s-]?general|secretariat)$/i;

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'title/paper-line',
  summary: 'A report is one “of the Secretary-General”, a note one “by the Secretary-General” or “by the Secretariat”.',
  severity: 'warning',
  source: 'Issued documents such as A/79/880 and A/CN.2/R.753/Add.4.',
  fixable: 'safe',
  reads: ['title', 'masthead'],
  *check(document) {
    if (!document.masthead.present || document.masthead.stacked) return;
    for (const { fact, part, zone } of document.facts('title')) {
      const { text } = fact.value;
      if (part > 0 || zone !== 'title' || text.length > 48 || LINES.includes(text.replace(/[.\s]+$/, ''))) continue;
      const right = rightLine(text);
      if (right) yield { at: within(fact, { start: 0, end: text.length }), data: { text, right } };
    }
  },
  message: ({ text, right }) => say`“${text}” is not how a document says whose it is; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});

function rightLine(text: string): string | undefined {
  const match = LIKE.exec(text);
  if (!match) return text.length < 20 ? undefined : nearest(text, LINES, each => each, 2);
  if (match[1]!.toLowerCase() === 'note') return /general/i.test(match[2]!) ? LINES[1] : LINES[2];
  return /general/i.test(match[2]!) ? LINES[0] : undefined;
}
