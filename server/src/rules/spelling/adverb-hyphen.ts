import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Words in -ly that are no adverbs. */
const OTHERS =
  /^(?:early|only|family|likely|monthly|weekly|daily|yearly|quarterly|hourly|elderly|friendly|assembly|anomaly|supply|reply|apply|ally|rally|fly|july|italy|lovely|orderly|costly|timely|deadly|scholarly|northerly|southerly|easterly|westerly|belly|monopoly|sly|unlikely|holy|poly|curly|ugly|lonely|silly|jelly|bully|multiply|comply|imply|rely|tally|lily|disorderly|unfriendly|worldly|heavenly|nightly)$/i;
const HYPHEN =
  /(?<![\p{L}\p{N}-])(\p{L}{2,20}ly)-(\p{Ll}{2,20}(?:ed|ing|en|able|ible|ive|al|ant|ent|ful|ous|ic|own|orn|ade|ept|elt|eld|ung|ought)(?![\p{L}-]))/gu;

export default proseRule({
  id: 'spelling/adverb-hyphen',
  summary: 'An adverb in -ly has no hyphen behind it.',
  severity: 'warning',
  source: 'Editorial Manual, hyphens: newly elected members.',
  fixable: 'safe',
  words: true,
  find: prose => matches(prose, HYPHEN, ([, adverb, next]) => (OTHERS.test(adverb!) ? undefined : `${adverb} ${next}`)),
  message: ({ text, right }) => say`“${text}” needs no hyphen behind an adverb in -ly; write “${right}”.`,
});
