import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const PLURAL =
  /\b(NGO|MDG|SDG|LDC|IDP|SIDS|MOU|MoU|IED|PRSP|CSO|TNC|SME|NAP)['’]s\b(?!\s(?:\p{Ll}+\s)?(?:of|statement|report|mandate|work|office|staff)\b)/gu;

export default proseRule({
  id: 'abbreviation/plural',
  summary: 'The plural of an acronym has an s without an apostrophe.',
  severity: 'information',
  source: 'Editorial Manual, abbreviations: NGOs, SDGs.',
  fixable: 'suggested',
  find: prose => matches(prose, PLURAL, ([, acronym]) => `${acronym}s`),
  message: ({ text, right }) => say`“${text}” has an apostrophe, which a plural does not have; write “${right}”.`,
});
