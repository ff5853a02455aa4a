import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';
import { RESOLUTIONS } from './_shared.ts';

const ASKED = /(?<=\b[Rr]equests\s(?:also\s|further\s)?the\s)(?:United\sNations\s)?Secretariat(?=\sto\b)/g;

export default proseRule({
  id: 'resolution/secretary-general',
  summary: 'A request for work of the Secretariat is addressed to the Secretary-General.',
  severity: 'information',
  source: 'Issued resolutions of the General Assembly: “Requests the Secretary-General to …”.',
  fixable: 'suggested',
  kinds: RESOLUTIONS,
  zones: ['body'],
  mainOnly: true,
  wording: {},
  find: prose => matches(prose, ASKED, () => 'Secretary-General'),
  message: ({ text, right }) =>
    say`A resolution asks the head of the Secretariat; write “${right}” instead of “${text}”.`,
});
