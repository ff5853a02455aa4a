import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const FRACTION =
  '(?:one|two|three|four)[-\\s](?:half|third|thirds|quarter|quarters|fourths|fifth|fifths|sixths?|eighths?|tenths?)';
const NOUN = new RegExp(`\\b(${FRACTION.replace('[-\\s]', '-')})(?=\\sof\\b)`, 'gi');
const ADJECTIVE = /\b(?:two\sthirds)(?=\smajority\b)/gi;

export default proseRule({
  id: 'number/fraction',
  summary: 'A fraction in words has a hyphen as an adjective and none as a noun.',
  severity: 'information',
  source: 'Editorial Manual, numbers: two thirds of the members, a two-thirds majority.',
  fixable: 'suggested',
  *find(prose) {
    yield* matches(prose, NOUN, ([text]) => text.replace('-', ' '));
    yield* matches(prose, ADJECTIVE, ([text]) => text.replace(/\s/, '-'));
  },
  message: ({ text, right }) =>
    right?.includes('-')
      ? say`“${text}” is an adjective here and has a hyphen; write “${right}”.`
      : say`“${text}” is a noun here and has no hyphen; write “${right}”.`,
});
