import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** After the article a decade is meant and not what belongs to a year; short forms have the apostrophe in front. */
const DECADE = /(?<=\bthe\s(?:(?:early|late|mid)[-\s])?)((?:1[5-9]|20)\d0)[’'´]s(?!\p{L})/giu;

export default proseRule({
  id: 'date/decade',
  summary: 'Decades have no apostrophe: the 1990s.',
  severity: 'warning',
  source: 'Editorial Manual, numbers, dates and time.',
  fixable: 'safe',
  find: prose => matches(prose, DECADE, ([, decade]) => `${decade}s`),
  message: ({ text, right }) => say`“${text}” has an apostrophe, which a decade does not have; write “${right}”.`,
});
