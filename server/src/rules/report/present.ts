import { say } from '../../text/say.ts';
import { likeCase, matches, proseRule } from '../prose.ts';

/** The paper itself, at the beginning of a sentence or as its place; a report that was just named is another. */
const SELF =
  /(?<=^\s*(?:\d{1,3}\.\s+)?|[.;]\s+)(this)(?=\s(?:report|note|document)\s(?:is|was|has|describes|provides|contains|covers|outlines|presents|reviews|sets|summarizes|examines|focuses|responds|seeks|gives|highlights|addresses)\b)|(?<=\b(?:the\spurpose\sof|of|in|to|with)\s)(this)(?=\s(?:report|note)\s(?:is\ssubmitted|is\sissued|covers|was\sprepared)\b)/giu;

export default proseRule({
  id: 'report/present',
  summary: 'A report calls itself “the present report”, a note “the present note”.',
  severity: 'information',
  source: 'Documents edited in 2025: “the present report” 17 times, “this report” never.',
  fixable: 'suggested',
  kinds: ['sg-report', 'note'],
  zones: ['body'],
  mainOnly: true,
  find: prose => matches(prose, SELF, ([text]) => likeCase(text, 'the present')),
  message: ({ text, right }) =>
    say`A paper of the United Nations speaks of itself as “the present”; write “${right}” instead of “${text}”.`,
});
