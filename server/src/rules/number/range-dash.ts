import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Two years, or two figures before a word that counts or measures; nothing that could be a symbol or a code. */
const YEARS = /(?<![\d/.\p{L}-])((?:19|20)\d\d)\s?-\s?((?:19|20)\d\d)(?![\d/\p{L}-])/gu;
const COUNTED =
  /(?<![\d/.,\p{L}-])(\d{1,3})\s?-\s?(\d{1,3})(?=\s(?:per\scent|years|months|weeks|days|hours|minutes|kilometres|metres|million|billion|members|participants)\b)/gu;
const LISTED =
  /\b((?:paras?|pp)\.\s|(?:paragraphs|pages|articles|items|chapters|sections|tables|figures|annexes)\s)(\d{1,3})\s?-\s?(\d{1,3})(?![\d/\p{L}-])/giu;

export default proseRule({
  id: 'number/range-dash',
  summary: 'From one figure to another there is an en dash without spaces.',
  severity: 'information',
  source: 'Editorial Manual, numbers: 2020–2024, paragraphs 5–8; documents of earlier times have hyphens.',
  fixable: 'suggested',
  years: { from: 2015 },
  *find(prose) {
    yield* matches(prose, YEARS, ([, from, to]) => `${from}–${to}`);
    yield* matches(prose, COUNTED, ([, from, to]) => `${from}–${to}`);
    yield* matches(prose, LISTED, ([, lead, from, to]) => `${lead}${from}–${to}`);
  },
  message: ({ text, right }) => say`“${text}” has a hyphen for a range; write “${right}” with an en dash.`,
});
