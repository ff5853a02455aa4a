import { say } from '../../text/say.ts';
import { likeCase, matches, proseRule } from '../prose.ts';

const CONTRACTION =
  /(?<![\p{L}\p{N}’'])(?:(can)['’]t|(won)['’]t|(shan)['’]t|(is|are|was|were|do|does|did|has|have|had|would|should|could|must|need)n['’]t|(it|that|there|what|who)['’]s(?=\s(?:a|an|the|not|been|being|no|now|time|important|clear|necessary|essential|also)\b)|(I|we|you|they)['’](re|ve|ll|m)|(let)['’]s)(?![\p{L}\p{N}])/giu;
const ENDINGS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am' };

export default proseRule({
  id: 'style/contraction',
  summary: 'Words are not drawn together: “do not”, “it is”.',
  severity: 'information',
  source: 'Editorial Manual, style: formal language.',
  fixable: 'suggested',
  find: prose => matches(prose, CONTRACTION, match => likeCase(match[0][0]!, inFull(match))),
  message: ({ text, right }) => say`“${text}” is spoken language; write “${right}”.`,
});

function inFull([, can, will, shall, not, is, pronoun, ending, let_]: RegExpExecArray): string {
  if (can) return 'cannot';
  if (will) return 'will not';
  if (shall) return 'shall not';
  if (not) return `${not.toLowerCase()} not`;
  if (is) return `${is.toLowerCase()} is`;
  if (let_) return 'let us';
  return `${pronoun === 'I' || pronoun === 'i' ? 'I' : pronoun!.toLowerCase()} ${ENDINGS[ending!.toLowerCase()]}`;
}
