import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const A =
  /(?<![\p{L}\p{N}’'.()-])(a)(?=\s(?!(?:and|are|also|above|all|any|after|as|at|is|in|it|of|on|or|only|under|until|upon|unless|unlike|à)\b)(?:(?!on(?:e|ce)|eu|ew|oui)[aeio]\p{Ll}{2,}|un(?!i|an)\p{Ll}{3,}|u(?:p|r[gb]|lt|mb)\p{Ll}+|hour|honest|honou?r|heir)(?![\p{L}-]|\s\p{N}))/gu;
const AN =
  /(?<![\p{L}\p{N}’'.()-])(an)(?=\s(?:[bcdfgjklmnpqrstvwyz]\p{Ll}{2,}|h(?!our|onest|ono|eir|istor|abit|otel|erb)\p{Ll}{2,}|uni(?:t|f|v|q|l)\p{Ll}*|us(?:e|u|age)\p{Ll}*|euro\p{Ll}+|European|one|once|United|Union|University)(?![\p{L}]))/gu;

export default proseRule({
  id: 'style/a-or-an',
  summary: '“A” stands before the sound of a consonant, “an” before that of a vowel.',
  severity: 'warning',
  source: 'Concise Oxford English Dictionary.',
  fixable: 'suggested',
  wording: { negotiated: 'information', sponsors: 'hint' },
  *find(prose) {
    yield* matches(prose, A, ([, a]) => `${a}n`);
    yield* matches(prose, AN, ([, an]) => an![0]);
  },
  message: ({ text, right }) => say`“${text}” does not go with the sound of the next word; write “${right}”.`,
});
