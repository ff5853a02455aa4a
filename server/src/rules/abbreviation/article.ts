import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** An acronym that is the subject of a sentence; before a noun the article is right. */
const ARTICLE =
  /\b([Tt]he\s)(?=(?:FAO|IAEA|ILO|IMF|ITU|OHCHR|UNCTAD|UNDP|UNEP|UNESCO|UNFPA|UNHCR|UNICEF|UNIDO|UNODC|UNRWA|WFP|WHO|WIPO|WMO|WTO)\s(?:is|was|has|had|will|would|should|must|may|can|could|continues|continued|reported|stated|noted|provides|provided|supports|supported)\b)/gu;

export default proseRule({
  id: 'abbreviation/article',
  summary: 'An acronym that stands for the name of an agency has no article.',
  severity: 'information',
  source: 'Editorial Manual, abbreviations: members of UNESCO, but the UNHCR Executive Committee.',
  fixable: 'suggested',
  find: prose => matches(prose, ARTICLE, () => ''),
  message: ({ text }) => say`An acronym has no article where it stands for the name; take “${text.trim()}” away.`,
});
