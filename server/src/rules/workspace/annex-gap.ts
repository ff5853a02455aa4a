import { ROMAN_NUMBERS } from '../../model/language.ts';
import { roman } from '../../syntax/annex-heading.ts';
import { say, sayList } from '../../text/say.ts';
import { documentRule } from '../rule.ts';
import { annexSet } from './_annexes.ts';

export default documentRule<{ readonly label: string; readonly missing: readonly string[] }>({
  id: 'workspace/annex-gap',
  summary: 'The numbers of the annexes to a letter run on through all files that hold one.',
  severity: 'information',
  source: 'Editorial Manual, annexes.',
  fixable: 'none',
  languages: ROMAN_NUMBERS,
  reads: ['masthead', 'title', 'neighbours'],
  *check(document) {
    const { own, others, isLetter, letters } = annexSet(document);
    const all = [...own, ...others].map(({ value }) => value.annex.number);
    // One file alone is judged by `annex/number-order`; without the letter, or with two, the set is not known whole.
    if (letters !== 1 || (isLetter && others.length === 0) || all.includes(undefined)) return;
    const numbers = new Set(all);
    for (const { at, value } of own) {
      const missing: string[] = [];
      for (let before = value.annex.number! - 1; before > 0 && !numbers.has(before); before--)
        missing.unshift(roman(before));
      if (missing.length > 0 && missing.length <= MOST) yield { at, data: { label: value.annex.label, missing } };
    }
  },
  message: ({ label, missing }) =>
    say`No file at hand has annex ${sayList(missing, 'or')} to this letter; correct the number ${label}, or add what is missing.`,
});

/** A greater leap is no slip in counting. */
const MOST = 3;
