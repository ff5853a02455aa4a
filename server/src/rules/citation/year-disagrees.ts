import { yearsOfCouncilResolution } from '../../knowledge/council.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

interface Disagreement {
  readonly number: string;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

export default documentRule<Disagreement>({
  id: 'citation/year-disagrees',
  summary: 'A resolution of the Security Council is cited with the year in which it was adopted.',
  severity: 'warning',
  source: 'Resolutions of the Security Council are numbered in one series: the numbers of known ones give the year.',
  fixable: 'suggested',
  reads: ['citation'],
  *check(document) {
    for (const { fact } of document.facts('citation')) {
      const { act, form, number, year, target, organ } = fact.value;
      if (fact.quoted || act !== 'resolution' || form !== 'council' || (organ && organ !== 'Security Council'))
        continue;
      const { from, to } = yearsOfCouncilResolution(Number(number));
      if (year! >= from && year! <= to) continue;
      yield { at: within(fact, target), data: { number, year: year!, from, to } };
    }
  },
  message: ({ number, year, from, to }) =>
    from === to
      ? say`Resolution ${number} of the Security Council is of ${from}, not of ${year}; write “${number} (${from})”.`
      : to < year
        ? say`Resolution ${number} of the Security Council cannot be of ${year}, since its number was reached by ${to}; correct the number or the year.`
        : say`Resolution ${number} of the Security Council cannot be of ${year}, since its number was not reached before ${from}; correct the number or the year.`,
  fix({ at, data }, document) {
    const { number, from, to } = data;
    return from === to ? rewrite(document, at!, `${number} (${from})`, false) : undefined;
  },
});
