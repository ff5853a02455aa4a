import { upperFirst } from '../../text/case.ts';
import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';
import { RESOLUTIONS } from './_shared.ts';

/** The first word of a sub-paragraph that is a paragraph of its own; letters within a sentence are followed by small ones. */
const FIRST = /(?<=^\s*\((?:[a-z]{1,2}|[ivx]{1,4})\)\s+)(?:to|that)(?=\s)/g;

export default proseRule({
  id: 'resolution/sub-paragraph-capital',
  summary: 'A sub-paragraph of a resolution begins with a capital.',
  severity: 'information',
  source: 'Editorial Manual, resolutions: “(a) To report”.',
  fixable: 'suggested',
  kinds: RESOLUTIONS,
  zones: ['body'],
  mainOnly: true,
  wording: {},
  find: prose => matches(prose, FIRST, ([text]) => upperFirst(text)),
  message: ({ text, right }) => say`A sub-paragraph begins with a capital; write “${right}” instead of “${text}”.`,
});
