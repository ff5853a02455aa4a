import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** A time with its half of the day, in any dress: `10:00 AM`, `3 pm`, `10.00 a.m.`; what follows a full stop decides whose it is. */
const TWELVE = /(?<![\d.:,/–-])(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?\s?([ap])\.?\s?m\b(?:\.(?=\s?[\p{Ll}\d,;)])|\.)?/giu;
/** A time of the twenty-four hours, behind a word that times follow: `at 15:30`, `from 15h00`, `until 15:30 hours`. */
const TWENTY_FOUR =
  /(?<=\b(?:at|from|to|until|till|by|before|after|between)\s)([01]?\d|2[0-3])(?::|h)([0-5]\d)(?:\s?(?:hours|hrs|h)\b)?(?![\d:.]\d|\s?[ap]\.?\s?m\b)/gi;
const RIGHT = /^(?:1[0-2]|[1-9])(?:\.(?!00)[0-5]\d)? [ap]\.m\.$/;

export default proseRule({
  id: 'date/time',
  summary: 'A time of day is written as “10 a.m.” or “3.15 p.m.”.',
  severity: 'information',
  source: 'Issued summary records such as A/C.4/64/SR.22; Editorial Manual, numbers, dates and time.',
  fixable: 'suggested',
  wording: { negotiated: 'hint', sponsors: 'off' },
  *find(prose): Generator<SlipAt> {
    for (const match of prose.matchAll(TWELVE)) {
      const [text, hour, minutes, half] = match;
      const right = timeOf(Number(hour), minutes ?? '00', half!.toLowerCase());
      const end = match.index + text.length;
      // Without its last full stop a time may end a sentence, whose full stop it then shares.
      const whole = text.endsWith('.') ? text : text + (prose[end] === '.' ? '.' : '');
      if (RIGHT.test(whole)) continue;
      yield { start: match.index, end, text, right };
    }
    for (const match of prose.matchAll(TWENTY_FOUR)) {
      const hour = Number(match[1]);
      const right = timeOf(hour % 12 || 12, match[2]!, hour < 12 ? 'a' : 'p');
      yield { start: match.index, end: match.index + match[0].length, text: match[0], right };
    }
  },
  message: ({ text, right }) => say`“${text}” is not the form of a time; write “${right}”.`,
});

function timeOf(hour: number, minutes: string, half: string): string {
  return `${hour}${minutes === '00' ? '' : `.${minutes}`} ${half}.m.`;
}
