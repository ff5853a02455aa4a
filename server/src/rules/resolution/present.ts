import { say } from '../../text/say.ts';
import { likeCase, matches, proseRule } from '../prose.ts';
import { actingOrgan, RESOLUTIONS, resolutions } from './_shared.ts';

const SELF = /\b(?:this|the\scurrent)(?=\sresolution\b(?!\s(?:\d|was|had)))/gi;

export default proseRule({
  id: 'resolution/present',
  summary: 'A resolution of the General Assembly calls itself “the present resolution”.',
  severity: 'information',
  source: 'Issued resolutions of the General Assembly; the Security Council writes “this resolution”.',
  fixable: 'suggested',
  kinds: RESOLUTIONS,
  suits: document =>
    resolutions(document).length > 0 && resolutions(document).every(each => actingOrgan(each) === 'GA'),
  zones: ['body'],
  wording: {},
  find: prose => matches(prose, SELF, ([text]) => likeCase(text, 'the present')),
  message: ({ text, right }) =>
    say`A resolution of the General Assembly speaks of itself as “the present resolution”; write “${right}” instead of “${text}”.`,
});
