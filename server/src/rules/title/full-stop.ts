import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** A last word that is longer than an abbreviation. A title that is a sentence of several is left alone. */
const LAST_STOP = /(?<=\p{Ll}{4,}|\)|\b\d{4})\.(?=[*\s]*$)/u;
const ABBREVIATION = /\b(?:corr|suppl|sect|chap|paras?|etc|Corp|Bros)\.$/;
/** The most that a title has; what is longer is a paragraph in bold type. */
const LONGEST = 200;

export default proseRule({
  id: 'title/full-stop',
  summary: 'A title or heading has no full stop.',
  severity: 'warning',
  source: 'Editorial Manual, headings: no full stop at the end.',
  fixable: 'safe',
  wording: { negotiated: 'information', sponsors: 'information' },
  zones: ['title', 'heading'],
  *find(prose, { shape }): Generator<SlipAt> {
    if (shape !== 'titles' || prose.length > LONGEST) return;
    const match = LAST_STOP.exec(prose);
    if (!match) return;
    // A comment above the title leaves an empty line.
    const title = prose.slice(0, match.index).trimStart();
    if (
      /[.!?:;]\s|\n/.test(title.replace(/^\s*(?:\d{1,3}|[A-Z]|[IVX]{1,5})\.\s/, '')) ||
      ABBREVIATION.test(`${title}.`)
    )
      return;
    yield { start: match.index, end: match.index + 1, text: '.', right: '' };
  },
  message: () => say`A title or heading has no full stop at the end; take it away.`,
});
