import { spelledOut } from '../../knowledge/abbreviations.ts';
import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const ACRONYM = /(?<![\p{L}\p{N}(/-])(\p{Lu}{3,8})(?![\p{L}\p{N})/-])/gu;

export default proseRule({
  id: 'title/acronym',
  summary: 'In the title of a document organs and organizations are named in full.',
  severity: 'information',
  source: 'Editorial Manual, abbreviations: no acronyms in titles.',
  fixable: 'suggested',
  zones: ['title'],
  find: (prose, { shape }) =>
    shape === 'titles' && /\p{Ll}{3}/u.test(prose)
      ? matches(prose, ACRONYM, ({ 1: acronym, index }) => {
          const name = spelledOut(acronym!);
          return name && (/\bthe\s$/i.test(prose.slice(Math.max(0, index - 5), index)) ? name : `the ${name}`);
        })
      : [],
  message: ({ text, right }) => say`“${text}” is not for a title; write “${right}”.`,
});
