import { matches, proseRule } from '../prose.ts';

/** Alone, and not the beginning of a name: `UN-Women`, `UN Chronicle`, `UN/CEFACT`. */
const UN = /(?<![\p{L}\p{N}./@-])(?:UN|U\.N\.|UNO)(?![\p{L}\p{N}/@-]|\.\p{L}|\s\p{Lu}\p{Ll}|\s\d)/gu;

export default proseRule({
  id: 'abbreviation/united-nations',
  summary: 'United Nations is written out.',
  severity: 'warning',
  source: 'Correspondence Manual, abbreviations: “UN” stands in names such as UN-Women only.',
  fixable: 'suggested',
  find: prose => matches(prose, UN, () => 'United Nations'),
  message: ({ text }) => `“${text}” is written out in United Nations documents; write “United Nations”.`,
});
