import type { DocumentKind } from '../../model/kind.ts';
import { documentRule, whole } from '../rule.ts';

/** Kinds that the Secretariat writes. Budget documents have limits of their own. */
const OF_SECRETARIAT: readonly DocumentKind[] = ['sg-report'];
/** A note of the Secretariat may carry the report of an expert. */
const OF_OTHERS: readonly DocumentKind[] = ['note', 'working-paper', 'mission-report'];
const OF_COUNCIL = /^note by the president\b/i;

export default documentRule<{ readonly limit: number; readonly words: number; readonly secretariat: boolean }>({
  id: 'report/word-limit',
  summary: 'A document of the Secretariat has at most 8,500 words, another one at most 10,700.',
  severity: 'information',
  source:
    'Rules on the control and limitation of documentation: 8,500 words, headings and notes included; 10,700 for others.',
  fixable: 'none',
  kinds: [...OF_SECRETARIAT, ...OF_OTHERS],
  languages: ['en', 'fr', 'es', 'ru'],
  years: { from: 2013 },
  options: {
    secretariat: { value: 8500, description: 'Most words of a document that the Secretariat writes.' },
    others: { value: 10700, description: 'Most words of a document that does not originate in the Secretariat.' },
  },
  reads: ['length', 'title', 'masthead'],
  *check(document, options) {
    const secretariat = OF_SECRETARIAT.includes(document.kind);
    const limit = Number(secretariat ? options.secretariat : options.others);
    const words = Math.floor(document.words / 100) * 100;
    const title = document.title ?? document.masthead.fields[0];
    if (document.facts('title').some(({ fact }) => OF_COUNCIL.test(fact.value.text))) return;
    if (!title || !(document.words > limit) || words < limit) return;
    yield { at: whole(title), data: { limit, words, secretariat } };
  },
  message: ({ limit, words, secretariat }) =>
    `The document has some ${words.toLocaleString('en')} words, and one ${secretariat ? 'of the Secretariat' : 'that does not originate in the Secretariat'} at most ${limit.toLocaleString('en')}; shorten it, or ask for a waiver.`,
});
