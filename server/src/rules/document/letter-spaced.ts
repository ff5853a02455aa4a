import { romanValue } from '../../syntax/annex-heading.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

/** `Annex I I`: a Roman number with its figures apart. */
const NUMBER = /^(?:annex|enclosure|appendix)\s+((?:[IVX]\s){1,6}[IVX])(?=$|[\s.:–—*])/i;
/** `A N N E X`: a word of capitals with a space between each. */
const WORD = /(?<![\p{L}\p{N}])(?:\p{Lu} ){3,20}\p{Lu}(?![\p{L}\p{N}])/gu;

export default documentRule<{ readonly now: string; readonly right: string }>({
  id: 'document/letter-spaced',
  summary: 'The letters of a word stand together.',
  severity: 'information',
  source: 'Text taken from pages on which a heading is spaced out.',
  fixable: 'safe',
  extraction: true,
  reads: ['title'],
  *check(document) {
    for (const { fact } of document.facts('title')) {
      const { text } = fact.value;
      const number = NUMBER.exec(text);
      const joined = number?.[1]?.replaceAll(' ', '');
      if (joined && romanValue(joined) !== undefined) {
        const start = number![0].length - number![1]!.length;
        yield { at: within(fact, { start, end: number![0].length }), data: { now: number![1]!, right: joined } };
      }
      for (const word of text.matchAll(WORD)) {
        const right = word[0].replaceAll(' ', '');
        if (romanValue(right) !== undefined) continue;
        const span = { start: word.index, end: word.index + word[0].length };
        yield { at: within(fact, span), data: { now: word[0], right } };
      }
    }
  },
  message: ({ now, right }) => say`“${now}” is spaced out; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});
