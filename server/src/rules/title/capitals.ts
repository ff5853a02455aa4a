import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

const WORD = /\p{L}{2,}/gu;
const NUMBER = /^\s*(?:\d{1,3}|[A-Z]|[IVX]{1,6})\.\s+|^\s*(?:Annex|Appendix|Enclosure)\s[IVX]{1,6}\s*$/;

export default proseRule({
  id: 'title/capitals',
  summary: 'A title or heading is not written in capitals.',
  severity: 'information',
  source:
    'Editorial Manual, headings: bold type, with a capital for the first word; capitals are of the twentieth century.',
  fixable: 'none',
  years: { from: 2001 },
  zones: ['title', 'heading'],
  *find(prose, { plain, shape }): Generator<SlipAt> {
    if (shape !== 'titles' || prose.length > 300) return;
    const start = NUMBER.exec(prose)?.[0].length ?? prose.length - prose.trimStart().length;
    const text = prose.slice(start).trimEnd();
    if (/[\p{Ll}|\n]/u.test(text) || !/[A-Z]{5}/.test(text)) return;
    const words = [...text.matchAll(WORD)];
    // One or two words in capitals may be acronyms.
    if (words.length < 2 || !words.some(([word]) => word.length > 7) || text.length < 14) return;
    yield { start, end: start + text.length, text: plain.text.slice(start, start + text.length) };
  },
  message: ({ text }) => say`“${text}” is in capitals; write it with a capital for the first word and for names.`,
});
