import { startsSentence } from '../../model/prose.ts';
import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const SHORT = /(?<![\p{L}.])(paras?|sects?|chaps?|arts?|res)\.\s?(?=\d|[IVXL]{1,6}\b)/gu;
const IN_FULL: Readonly<Record<string, string>> = {
  para: 'paragraph ',
  paras: 'paragraphs ',
  sect: 'section ',
  sects: 'sections ',
  chap: 'chapter ',
  chaps: 'chapters ',
  art: 'article ',
  arts: 'articles ',
  res: 'resolution ',
};
const OPEN = /[([][^()[\]]*$/;
/** Behind a symbol or the title of a work, as in a note. */
const BEHIND_SOURCE = /[\ufffc\d),;]\s*$|\b(?:ibid|and|see)\.?,?\s*$/iu;

export default proseRule({
  id: 'abbreviation/reference',
  summary: 'In a sentence “paragraph”, “section”, “chapter” and “article” are written out.',
  severity: 'information',
  source: 'Editorial Manual, references: “para. 5” in parentheses and notes, “paragraph 5” in the text.',
  fixable: 'suggested',
  zones: ['body'],
  find: (prose, { shape }) =>
    shape === 'footnote' || shape === 'note'
      ? []
      : matches(prose, SHORT, ({ 1: short, index }) => {
          const before = prose.slice(Math.max(0, index - 400), index);
          const elsewhere = startsSentence(prose, index) || OPEN.test(before) || BEHIND_SOURCE.test(before.slice(-8));
          return elsewhere ? undefined : IN_FULL[short!];
        }),
  message: ({ text, right }) =>
    say`“${text.trim()}” is for parentheses and notes; write “${right!.trim()}” in a sentence.`,
});
