import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Alone, or in a name that is not written so; not in names that are: `UN-Women`, `UN Chronicle`, `UN/CEFACT`. */
const UN =
  /(?<![\p{L}\p{N}./@-])(?:UN|U\.N\.|UNO)(?![\p{L}\p{N}/@-]|\.\p{L}|\s(?!(?:Office|Secretariat|Headquarters|Development|Environment|Population|Children|Department|Mission|Conference|Country|Resident|Framework|Convention|Peacekeeping|Security|General|Member|Secretary|High|Special|Human|Industrial|Educational|Decade|Assistance|Interim|Agenc)\p{L}{0,12}\b)\p{Lu}\p{Ll}|\s\d)/gu;

export default proseRule({
  id: 'abbreviation/united-nations',
  summary: 'United Nations is written out.',
  severity: 'warning',
  source: 'Correspondence Manual, abbreviations: “UN” stands in names such as UN-Women only.',
  fixable: 'suggested',
  find: prose => matches(prose, UN, () => 'United Nations'),
  message: ({ text }) => say`“${text}” is written out in United Nations documents; write “United Nations”.`,
});
