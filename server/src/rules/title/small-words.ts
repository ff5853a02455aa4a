import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const SMALL = /(?<=\p{Ll}\s)(?:Of|And|By|For|From|With|To|On|In|At|An?|The|Or)(?=\s\p{L})/gu;
/** Names that have such a word with its capital. */
const NAMES = /\bThe\s(?:Gambia|Bahamas|Hague|Netherlands|Lancet|Economist)\b/u;

export default proseRule({
  id: 'title/small-words',
  summary: 'In a title words such as “of”, “and” and “the” have no capitals.',
  severity: 'information',
  source: 'Editorial Manual, headings: only the first word and words that always have one have a capital.',
  fixable: 'suggested',
  wording: { negotiated: 'information', sponsors: 'information' },
  zones: ['title', 'heading'],
  find: (prose, { shape }) =>
    shape === 'titles'
      ? matches(prose, SMALL, ({ 0: word, index }) =>
          NAMES.test(prose.slice(index, index + 16)) ? undefined : word.toLowerCase(),
        )
      : [],
  message: ({ text, right }) => say`“${text}” has no capital within a title; write “${right}”.`,
});
