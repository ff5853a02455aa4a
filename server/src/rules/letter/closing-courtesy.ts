import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

const COURTESY = /\bavails\sitself\sof\s(?:this|the)\sopportunity\sto\srenew\b/gi;

export default proseRule({
  id: 'letter/closing-courtesy',
  summary: 'A note verbale that is issued as a document has no closing courtesy.',
  severity: 'information',
  source: 'Issued notes verbales such as A/71/969; the note as it is sent has the courtesy.',
  fixable: 'none',
  kinds: ['note-verbale'],
  zones: ['body'],
  mainOnly: true,
  wording: {},
  *find(prose): Generator<SlipAt> {
    for (const { 0: text, index } of prose.matchAll(COURTESY)) yield { start: index, end: index + text.length, text };
  },
  message: ({ text }) =>
    say`The courtesy “${text} …” is dropped when the note verbale is issued as a document; leave it out here.`,
});
