import { say, sayNumber } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { LIMITED, LIMITS, type WordLimit, wordLimit } from './_limit.ts';

export default documentRule<WordLimit & { readonly words: number }>({
  id: 'report/word-limit',
  summary: 'A document of the Secretariat has at most 8,500 words, another one at most 10,700.',
  severity: 'information',
  source:
    'Rules on the control and limitation of documentation: 8,500 words, headings and notes included; 10,700 for others.',
  fixable: 'none',
  kinds: LIMITED,
  languages: ['en', 'fr', 'es', 'ru'],
  years: { from: 2013 },
  options: {
    secretariat: { value: LIMITS.secretariat, description: 'Most words of a document that the Secretariat writes.' },
    others: {
      value: LIMITS.others,
      description: 'Most words of a document that does not originate in the Secretariat.',
    },
  },
  reads: ['length', 'title', 'masthead'],
  *check(document, options) {
    const limited = wordLimit(document, options);
    const words = Math.floor(document.words / 100) * 100;
    const title = document.title ?? document.masthead.fields[0];
    if (!limited || !title || !(document.words > limited.limit) || words < limited.limit) return;
    yield { at: whole(title), data: { ...limited, words } };
  },
  message: ({ limit, words, secretariat }) =>
    secretariat
      ? say`The document has some ${sayNumber(words)} words, and one of the Secretariat at most ${sayNumber(limit)}; shorten it, or ask for a waiver.`
      : say`The document has some ${sayNumber(words)} words, and one that does not originate in the Secretariat at most ${sayNumber(limit)}; shorten it, or ask for a waiver.`,
});
