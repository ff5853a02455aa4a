import type { DocumentModel } from '../../model/document.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { documentRule, whole } from '../rule.ts';
import { hasMasthead } from './_shared.ts';

/** Rows of tables, pictures, tags, job numbers and bar codes: they come with a converted document and say nothing. */
const DEBRIS = /^(?:[|!<]|\*?\d{2}-?\d{5}\b)/;

/** What a line is likely to mean, by a word in it, where the document lacks such a line. */
const MEANT: readonly {
  readonly sign: RegExp;
  readonly lacks: (document: DocumentModel) => boolean;
  readonly write: string;
}[] = [
  {
    sign: /\bdistr/i,
    lacks: ({ masthead }) => !masthead.distribution,
    write: '“Distr.: General” on a line of its own',
  },
  { sign: /\b(?:orig|lang)/i, lacks: ({ masthead }) => !masthead.original, write: '“Original: English”, for example' },
  {
    sign: /\bsession\b/i,
    lacks: ({ columns }) => columns.length === 0,
    write: '“**Seventy-ninth session**”, for example',
  },
  { sign: /\bitems?\b/i, lacks: ({ agenda }) => !agenda, write: '“Agenda item 110”, for example' },
  {
    sign: /^[AS]\s?\/\s?\S/,
    lacks: ({ masthead }) => !masthead.symbol,
    write: 'the symbol alone, for example “A/79/718”',
  },
  {
    sign: /\d{4}\b/,
    lacks: ({ masthead }) => !masthead.date,
    write: 'day, month and year, for example “4 December 2003”',
  },
];

export default documentRule<{ readonly text: string; readonly write: string | undefined }>({
  id: 'header/line-unread',
  summary: 'Every line of the masthead is one that a masthead has.',
  severity: 'information',
  source: 'Editorial Manual, mastheads and covers: the elements of a masthead.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
  reads: ['masthead', 'session', 'agenda'],
  *check(document) {
    if (!hasMasthead(document)) return;
    for (const fact of document.masthead.unread) {
      const { text } = fact.value;
      if (DEBRIS.test(text) || !/[\p{L}\d]/u.test(text)) continue;
      const meant = MEANT.find(each => each.sign.test(text) && each.lacks(document));
      yield { at: whole(fact), data: { text, write: meant?.write } };
    }
  },
  message: ({ text, write }) =>
    write === undefined
      ? `“${text}” is no line of a masthead; take it out, or write it in the text below.`
      : `“${text}” cannot be read as a line of the masthead; write ${write}.`,
});
