import { startsSentence } from '../../model/prose.ts';
import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** People and things that are counted; not what is measured, aged or numbered. */
const COUNTED =
  /(?<![\d.,$€£/–-]|\b(?:to|and|or|of|No\.|from)\s)\b([2-9])(?=\s(?:countries|States|Member\sStates|delegations|speakers|participants|children|women|men|organizations|agencies|offices|missions|meetings|workshops|seminars|regions|provinces|experts|members)\b)/gu;
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export default proseRule({
  id: 'number/under-ten',
  summary: 'Numbers below ten are in words where people or things are counted.',
  severity: 'information',
  source: 'Editorial Manual, numbers: eight children, 12 members.',
  fixable: 'suggested',
  zones: ['body'],
  wording: { negotiated: 'hint', sponsors: 'off' },
  *find(prose, { shape }): Generator<SlipAt> {
    if (shape !== 'paragraph' && shape !== 'list') return;
    for (const { 1: figure, index } of prose.matchAll(COUNTED)) {
      if (startsSentence(prose, index)) continue;
      yield { start: index, end: index + 1, text: figure!, right: WORDS[Number(figure) - 2]! };
    }
  },
  message: ({ text, right }) =>
    say`A number below ten is in words where something is counted; write “${right}” for “${text}”.`,
});
