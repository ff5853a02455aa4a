import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** After words that tell of time, so that numbers of documents and of projects are left alone. */
const YEARS =
  /(?<=\b(?:in|for|during|since|period|biennium|years?|decade|of)\s)((?:19|20)\d\d)[-\u2010-\u2015](\d\d)(?![\d/:\p{L}-]|\.\d)/giu;
/** Beyond so many years the figures are likelier to be something else. */
const LONGEST = 30;

export default proseRule({
  id: 'date/split-years',
  summary: 'Both years of a period are written in full: 2003–2004.',
  severity: 'information',
  source: 'Editorial Manual, numbers, dates and time: 2003–2004; 2003/04 for one season or financial year.',
  fixable: 'suggested',
  *find(prose) {
    yield* matches(prose, YEARS, ([, first, short]) => {
      const last = Number(first!.slice(0, 2) + short);
      return last > Number(first) && last - Number(first) <= LONGEST ? `${first}–${last}` : undefined;
    });
  },
  message: ({ text, right }) =>
    say`“${text}” has the second year in short; write “${right}”, or “${right!.slice(0, 4)}/${right!.slice(-2)}” for one financial year.`,
});
