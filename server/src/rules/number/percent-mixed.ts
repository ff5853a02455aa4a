import type { Located } from '../../model/document.ts';
import { factsOf } from '../../model/facts.ts';
import { wordingOf } from '../../model/wording.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'number/percent-mixed',
  summary: 'A text has “per cent” throughout, or the sign throughout.',
  severity: 'information',
  source: 'Editorial Manual, numbers: either form, if it is used consistently; never the sign in resolutions.',
  fixable: 'suggested',
  reads: ['share', 'title', 'masthead'],
  *check(document) {
    const isText = ({ fact, zone, part }: Located<'share'>) =>
      zone === 'body' &&
      !fact.quoted &&
      factsOf(fact.block).shape !== 'table' &&
      wordingOf(document, zone, part) === 'own';
    const shares = document.facts('share').filter(isText);
    if (!shares.some(({ fact }) => fact.value.form === 'words')) return;
    for (const { fact } of shares) {
      if (fact.value.form === 'sign')
        yield { at: whole(fact), data: { text: fact.text, right: `${fact.value.figure} per cent` } };
    }
  },
  message: ({ text, right }) => say`“${text}” has the sign where the text has words; write “${right}”.`,
  fix: ({ at, data: { text, right } }, document) => {
    const start = document.offsetOf(at!.fact);
    return { title: say`Write “${right}”`, safe: false, edits: [{ start, end: start + text.length, newText: right }] };
  },
});
