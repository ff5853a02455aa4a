import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const SHORT = /\b(?:UN\s)?(UNGA|UNSC|GA|SC|ECOSOC|HRC|UNHRC)(?=\s(?:resolution|decision)s?\s(?:\d|ES-|S-))/g;
const ORGANS: Readonly<Record<string, string>> = {
  UNGA: 'General Assembly',
  GA: 'General Assembly',
  UNSC: 'Security Council',
  SC: 'Security Council',
  ECOSOC: 'Economic and Social Council',
  HRC: 'Human Rights Council',
  UNHRC: 'Human Rights Council',
};

export default proseRule({
  id: 'citation/organ-in-full',
  summary: 'The organ of a resolution is named in full.',
  severity: 'warning',
  source: 'Editorial Manual, resolutions: the issuing body is named in full.',
  fixable: 'suggested',
  wording: { sponsors: 'information' },
  find: prose => matches(prose, SHORT, ([, organ]) => ORGANS[organ!]),
  message: ({ text, right }) => say`“${text}” is written out before a resolution; write “${right}”.`,
});
