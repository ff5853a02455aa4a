import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Not a plural with a stray apostrophe, which is judged as such. */
const POSSESSIVE =
  /(?<![\p{L}\p{N}/-])(?!(?:NGO|MDG|SDG|LDC|IDP|SIDS|IED|CSO|SME|NAP)[’'])(\p{Lu}{3,12})['’]s(?![\p{L}\p{N}])/gu;

export default proseRule({
  id: 'abbreviation/possessive',
  summary: 'Acronyms have no possessive ending.',
  severity: 'information',
  source: 'Editorial Manual, abbreviations: no possessive form; documents edited in 2025 have none.',
  fixable: 'suggested',
  words: true,
  find: prose => matches(prose, POSSESSIVE, ([, acronym]) => acronym),
  message: ({ text, right }) =>
    say`“${text}” is an acronym with a possessive ending; write “${right}”, or “of ${right}”.`,
});
