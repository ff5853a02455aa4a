import {
  distributionLine,
  formatBoxDate,
  type Language,
  originalLine,
  sessionLine,
  unitedNations,
} from '../../knowledge/languages.ts';
import type { DocumentModel } from '../../model/document.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { agendaLineIn } from '../../syntax/languages/agenda.ts';
import { editDistance } from '../../text/distance.ts';
import { quoted, type Said, say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { hasMasthead } from './_shared.ts';

/** Rows of tables, pictures, tags, job numbers and bar codes: they come with a converted document and say nothing. */
const DEBRIS = /^(?:[|!<]|\*?\d{2}-?\d{5}\b)/;

const EXAMPLE = { year: 2003, month: 12, day: 4 };

/** What a line is likely to mean, by a word in it, where the document lacks such a line. */
const MEANT: readonly {
  readonly sign: RegExp;
  readonly lacks: (document: DocumentModel) => boolean;
  readonly write: (language: Language) => Said;
}[] = [
  {
    sign: /\bdistr/i,
    lacks: ({ masthead }) => !masthead.distribution,
    write: language => say`“${distributionLine(language, 'General').text}” on a line of its own`,
  },
  {
    sign: /\b(?:orig|lang)/i,
    lacks: ({ masthead }) => !masthead.original,
    write: language => say`“${originalLine(language, 'English')}”, for example`,
  },
  {
    sign: /\bsession\b|\bsesiones\b|сесси|الدورة|届/i,
    lacks: ({ columns }) => columns.length === 0,
    write: language => say`“**${sessionLine(language, 'regular', 79)}**”, for example`,
  },
  {
    sign: /\bitems?\b|ordre\s+du\s+jour|\bprograma\b|повестк|البند|议程/i,
    lacks: ({ agenda }) => !agenda,
    write: language => say`“${agendaLineIn(language, [{ number: 110, path: [] }], 'agenda')}”, for example`,
  },
  {
    sign: /^[AS]\s?\/\s?\S/,
    lacks: ({ masthead }) => !masthead.symbol,
    write: () => say`the symbol alone, for example “A/79/718”`,
  },
  {
    sign: /\d{4}\b/,
    lacks: ({ masthead }) => !masthead.date,
    write: language => say`day, month and year, for example “${formatBoxDate(language, EXAMPLE)}”`,
  },
];

/** A slip in `United Nations`, where no such line stands. */
function firstLine({ language, masthead }: DocumentModel, text: string): Said | undefined {
  const right = unitedNations(language);
  const lacks = masthead.fields.every(fact => fact.value.field !== 'united-nations');
  return lacks && editDistance(text.toLowerCase(), right.toLowerCase(), 2) <= 2 ? quoted(right) : undefined;
}

export default documentRule<{ readonly text: string; readonly write: string | undefined }>({
  id: 'header/line-unread',
  summary: 'Every line of the masthead is one that a masthead has.',
  severity: 'information',
  source: 'Editorial Manual, mastheads and covers: the elements of a masthead.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda'],
  *check(document) {
    if (!hasMasthead(document)) return;
    for (const fact of document.masthead.unread) {
      const { text } = fact.value;
      if (DEBRIS.test(text) || !/[\p{L}\d]/u.test(text)) continue;
      const first = firstLine(document, text);
      const meant = MEANT.find(each => each.sign.test(text) && each.lacks(document));
      yield { at: whole(fact), data: { text, write: first ?? meant?.write(document.language) } };
    }
  },
  message: ({ text, write }) =>
    write === undefined
      ? say`“${text}” is no line of a masthead; take it out, or write it in the text below.`
      : say`“${text}” cannot be read as a line of the masthead; write ${write}.`,
});
