import { ALL_LANGUAGES } from '../../model/language.ts';
import { sayText, toSay } from '../../text/say.ts';
import { documentRule } from '../rule.ts';

const MESSAGES = {
  other: toSay`Nothing here is recognized as a United Nations document, so nothing is checked; begin with a masthead, for example “**General Assembly**”.`,
  scan: toSay`This file holds page breaks and no text, as a scan does whose text was not recognized; take the text from another copy of the document.`,
  'error-page': toSay`This is the page on which the Official Document System says that a document is not there; download the document again.`,
} as const;

export default documentRule<'scan' | 'error-page' | 'other'>({
  id: 'document/not-a-un-document',
  summary: 'The file is a United Nations document.',
  severity: 'information',
  source: 'Masthead checks only what it recognizes.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  anyText: true,
  reads: ['masthead', 'furniture'],
  *check(document) {
    if (document.recognized) return;
    const furniture = document.facts('furniture').map(({ fact }) => fact.value.kind);
    if (furniture.includes('error-page')) yield { data: 'error-page' };
    else if (document.blocks.some(facts => facts.shape !== 'blank')) yield { data: 'other' };
    else if (furniture.includes('page-break')) yield { data: 'scan' };
  },
  message: reason => sayText(MESSAGES[reason]),
});
