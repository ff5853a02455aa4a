import { parseOrdinal } from '../../knowledge/ordinals.ts';
import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const SESSION =
  /(?<=\p{Ll}\s)(\p{L}{4,12}(?:-\p{L}{3,12})?)\s([Rr]egular\s|[Ss]pecial\s)?(Sessions?)(?![\p{L}-]|,\s(?:Supplement|Annexes|Plenary|\p{Lu}))/gu;

export default proseRule({
  id: 'capital/session',
  summary: 'The session of an organ has no capitals within a sentence.',
  severity: 'information',
  source: 'Editorial Manual, capitals: at its fifty-eighth session; Official Records have capitals.',
  fixable: 'suggested',
  zones: ['body'],
  find: prose =>
    matches(prose, SESSION, ([text, ordinal]) =>
      parseOrdinal(ordinal!.toLowerCase()) ? text.toLowerCase() : undefined,
    ),
  message: ({ text, right }) => say`“${text}” has no capitals within a sentence; write “${right}”.`,
});
