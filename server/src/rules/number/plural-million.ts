import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const PLURAL =
  /(?<=\d\s)(million|billion|thousand|hundred)s\b(?!\sof\b)|(?<=\d\s)(million|billion|thousand|hundred)s?\sof\s(?=(?!the|our|its|their|these|those|whom|which|them|us|all)\b\p{Ll})/gu;

export default proseRule({
  id: 'number/plural-million',
  summary: 'Behind a figure “million” has no plural and no “of”.',
  severity: 'warning',
  source: 'Editorial Manual, numbers: 5 million people.',
  fixable: 'suggested',
  find: prose => matches(prose, PLURAL, match => match[1] ?? `${match[2]} `),
  message: ({ text, right }) => say`“${text.trim()}” is behind a figure; write “${right!.trim()}”.`,
});
