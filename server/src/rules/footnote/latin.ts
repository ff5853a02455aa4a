import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

const LATIN = /\b(?:op|loc)\.\s?cit\.?/gi;

export default proseRule({
  id: 'footnote/latin',
  summary: 'A source is cited again by a short form of its title, not by “op. cit.”.',
  severity: 'information',
  source: 'Editorial Manual, footnotes: “op. cit.” and “loc. cit.” are not used.',
  fixable: 'none',
  *find(prose): Generator<SlipAt> {
    for (const { 0: text, index } of prose.matchAll(LATIN)) yield { start: index, end: index + text.length, text };
  },
  message: ({ text }) => say`“${text}” is not used; cite the author and a short form of the title.`,
});
