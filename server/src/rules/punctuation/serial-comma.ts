import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Three single words only: with more, the comma may well be right. */
const SERIES = /,(?=\s(?:and|or)\s\p{Ll}{3,30}[.;])(?<=(?:^|[^\p{L}’'-])\p{Ll}{3,30},\s\p{Ll}{3,30},)/gu;

export default proseRule({
  id: 'punctuation/serial-comma',
  summary: 'A simple series has no comma before “and” or “or”.',
  severity: 'information',
  source: 'Editorial Manual, punctuation: organs, organizations and bodies.',
  fixable: 'suggested',
  wording: { negotiated: 'hint', sponsors: 'off' },
  find: prose => matches(prose, SERIES, () => ''),
  message: () => say`A simple series has no comma before “and” or “or”; take the comma away.`,
});
