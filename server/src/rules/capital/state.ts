import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Countries, and not conditions or the members of a federation. */
const STATES =
  /\b((?:all|other|many|most|some|several|these|those|developing|donor|affected|neighbouring|sovereign|coastal|island|host|participating|requesting|nuclear-weapon|interested|third)\s)(states?)(?=[\s,.;:)](?!of\s(?:affairs|emergency|mind|play|war|siege|the\sart)))/giu;
/** Before “state” the others may describe a noun behind it, as in “other state bodies”. */
const ONE = /^(?:sovereign|coastal|host|requesting|neighbouring|participating|nuclear-weapon)\s$/i;
const OF_FEDERATION = /\b(?:federal|United|constituent)\s$/;

export default proseRule({
  id: 'capital/state',
  summary: 'A State in the sense of a country has a capital.',
  severity: 'warning',
  source: 'Editorial Manual, capitals: all States, developing States; federal states and a state of affairs have none.',
  fixable: 'suggested',
  wording: { negotiated: 'information', sponsors: 'hint' },
  zones: ['body', 'heading', 'note'],
  find: prose =>
    matches(prose, STATES, ({ 1: lead, 2: state, index }) =>
      state![0] === 'S' ||
      (state === 'state' && !ONE.test(lead!)) ||
      OF_FEDERATION.test(prose.slice(Math.max(0, index - 12), index))
        ? undefined
        : `${lead}S${state!.slice(1)}`,
    ),
  message: ({ text, right }) => say`In “${text}” countries are meant, which have a capital; write “${right}”.`,
});
