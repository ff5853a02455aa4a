import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** The first person with its verb, and what belongs to it. A Roman one has no verb. */
const FIRST =
  /(?<![\p{L}\p{N}.])(?:I\s(?:have|am|wish|should|would|write|refer|enclose|attach|request|hope|remain)|(?:my|our)\s(?:Government|delegation|country|Mission|letter|note)|we\s(?:have|are|wish|should|would|request|hope))\b/gu;

export default proseRule({
  id: 'letter/third-person',
  summary: 'A note verbale is written in the third person.',
  severity: 'warning',
  source: 'Correspondence Manual, notes verbales; issued documents such as A/71/969.',
  fixable: 'none',
  kinds: ['note-verbale'],
  zones: ['body'],
  mainOnly: true,
  wording: {},
  *find(prose): Generator<SlipAt> {
    for (const { 0: text, index } of prose.matchAll(FIRST)) yield { start: index, end: index + text.length, text };
  },
  message: ({ text }) =>
    say`A note verbale speaks in the third person; write “the Permanent Mission …” instead of “${text}”.`,
});
