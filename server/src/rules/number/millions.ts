import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Round figures. Exact amounts stay as they are. */
const ROUND = /(?<![\d.,])([1-9]\d{0,2}),(?:(000|\d00),000|000,000,000)(?![\d,]|\.\d)/gu;

export default proseRule({
  id: 'number/millions',
  summary: 'Round millions are written with the word.',
  severity: 'information',
  source: 'Editorial Manual, numbers: 1 million, 3.5 million.',
  fixable: 'suggested',
  wording: { negotiated: 'hint', sponsors: 'hint' },
  zones: ['body'],
  find: prose =>
    matches(prose, ROUND, ([, lead, rest]) => {
      if (rest === undefined) return `${lead} billion`;
      return rest === '000' ? `${lead} million` : `${lead}.${rest[0]} million`;
    }),
  message: ({ text, right }) => say`“${text}” is a round figure; write “${right}”.`,
});
