import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const APART =
  /(?<![\p{L}-])((?:twen|thir|for|fif|six|seven|eigh|nine)ty)\s(one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![\p{L}-]|\s(?:hundred|of|to\s(?:one|two|three|four|five|six|seven|eight|nine|ten))\b)/giu;

export default proseRule({
  id: 'number/hyphen-missing',
  summary: 'Numbers from twenty-one to ninety-nine have a hyphen.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: the fifty-eighth session, twenty-one members.',
  fixable: 'suggested',
  wording: { negotiated: 'information', sponsors: 'hint' },
  zones: ['title', 'heading', 'body', 'note'],
  find: prose => matches(prose, APART, ([, ten, unit]) => `${ten}-${unit}`),
  message: ({ text, right }) => say`“${text}” has a hyphen; write “${right}”.`,
});
