import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const SINGLE = /(?<![\p{L}\p{N}’])‘([^‘’“”\n]{3,160})’(?![\p{L}\p{N}])/gu;

export default proseRule({
  id: 'punctuation/single-quotes',
  summary: 'A quotation has double quotation marks, and single ones within it.',
  severity: 'information',
  source: 'Editorial Manual, quotations: double marks, single marks inside them.',
  fixable: 'suggested',
  wording: { negotiated: 'hint', sponsors: 'hint' },
  find: prose => matches(prose, SINGLE, ([, words]) => `“${words}”`),
  message: ({ text, right }) => say`${text} has single quotation marks; write ${right}.`,
});
