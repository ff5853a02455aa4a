import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Not before a figure or a sign of money, not in a name and not in a table of codes. */
const COUNTRY = /(?<![\p{L}\p{N}/&-])(USA|UAE|DPRK|ROK|PRC|FYROM|DRC|UK|US)(?![\p{L}\p{N}/&$-]|\s?[$\d]|\s\p{Lu})/gu;
const NAMES: Readonly<Record<string, string>> = {
  USA: 'United States',
  US: 'United States',
  UK: 'United Kingdom',
  UAE: 'United Arab Emirates',
  DPRK: 'Democratic People’s Republic of Korea',
  ROK: 'Republic of Korea',
  PRC: 'China',
  FYROM: 'the former Yugoslav Republic of Macedonia',
  DRC: 'Democratic Republic of the Congo',
};

export default proseRule({
  id: 'abbreviation/country',
  summary: 'Names of countries are not abbreviated.',
  severity: 'information',
  source: 'Editorial Manual, abbreviations: names of countries are written out.',
  fixable: 'suggested',
  words: true,
  wording: { negotiated: 'hint', sponsors: 'hint' },
  find: prose => matches(prose, COUNTRY, ([, short]) => NAMES[short!]),
  message: ({ text, right }) => say`“${text}” is not abbreviated in United Nations documents; write “${right}”.`,
});
