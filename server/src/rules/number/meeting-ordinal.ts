import { ordinalFigures, parseOrdinal } from '../../knowledge/ordinals.ts';
import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

const MEETING = /\b([a-z]{4,12}(?:-[a-z]{3,12})?)(?=\splenary\smeetings?\b)/gu;

export default proseRule({
  id: 'number/meeting-ordinal',
  summary: 'The number of a meeting is in figures, that of a session in words.',
  severity: 'information',
  source: 'Editorial Manual, numbers: 82nd plenary meeting, fifty-eighth session.',
  fixable: 'suggested',
  zones: ['body'],
  *find(prose): Generator<SlipAt> {
    for (const { 1: words, index } of prose.matchAll(MEETING)) {
      const value = parseOrdinal(words!);
      if (value === undefined || value < 10) continue;
      yield { start: index, end: index + words!.length, text: words!, right: ordinalFigures(value) };
    }
  },
  message: ({ text, right }) => say`The number of a meeting is in figures; write “${right}” for “${text}”.`,
});
