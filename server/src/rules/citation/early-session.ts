import { romanSum } from '../../syntax/annex-heading.ts';
import { LAST_ROMAN_SESSION } from '../../syntax/citation.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{ readonly number: string; readonly roman: boolean }>({
  id: 'citation/early-session',
  summary:
    'Resolutions of the first thirty sessions of the General Assembly have the session in Roman figures, later ones do not.',
  severity: 'warning',
  source: 'Resolutions of the General Assembly: 217 A (III), 3379 (XXX); from the thirty-first session on 31/1.',
  fixable: 'none',
  reads: ['citation'],
  *check(document) {
    for (const { fact } of document.facts('citation')) {
      const { act, organ, form, number, roman, target } = fact.value;
      if (fact.quoted || act !== 'resolution' || organ !== 'General Assembly') continue;
      const late = form === 'roman' && !/^E?S-/.test(roman!) && romanSum(roman!)! > LAST_ROMAN_SESSION;
      const early = form === 'session' && Number(/^\d+(?=\/)/.exec(number)?.[0] ?? 99) <= LAST_ROMAN_SESSION;
      if (late || early)
        yield { at: within(fact, target), data: { number: late ? `${number} (${roman})` : number, roman: late } };
    }
  },
  message: ({ number, roman }) =>
    roman
      ? say`Resolutions of the General Assembly have had no Roman session since 1976, so “${number}” cannot be; correct the number.`
      : say`Resolutions of the General Assembly before 1976 have the form “217 A (III)”, so “${number}” cannot be; correct the number.`,
});
