import { ordinalFigures } from '../../knowledge/ordinals.ts';
import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const ORDINAL = /(?<![\d.,\p{L}/-])(\d{1,5})(st|nd|rd|th)(?![\p{L}\p{N}])/gu;

export default proseRule({
  id: 'number/ordinal',
  summary: 'An ordinal in figures has the ending of its word: 1st, 2nd, 3rd, 11th.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: 82nd plenary meeting, 7420th meeting.',
  fixable: 'safe',
  zones: ['title', 'heading', 'body', 'note'],
  wording: { negotiated: 'warning', sponsors: 'information' },
  find: prose => matches(prose, ORDINAL, ([, figure]) => ordinalFigures(Number(figure))),
  message: ({ text, right }) => say`“${text}” has the wrong ending; write “${right}”.`,
});
