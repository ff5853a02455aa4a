import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

const FIRST =
  /(?<![\p{L}\p{N}])(?:We|we|our|Our|us|my|My)(?=\s(?:\p{Ll}|Government|Member|States?\b))|(?<![\p{L}\p{N}.])I(?=\s\p{Ll})/gu;

export default proseRule({
  id: 'resolution/first-person',
  summary: 'In a resolution the organ speaks of itself in the third person.',
  severity: 'warning',
  source: 'Editorial Manual, resolutions: the organ is the subject of every paragraph.',
  fixable: 'none',
  profiles: ['mun'],
  kinds: ['draft-resolution', 'resolution'],
  zones: ['body'],
  mainOnly: true,
  wording: {},
  *find(prose): Generator<SlipAt> {
    for (const { 0: text, index } of prose.matchAll(FIRST)) yield { start: index, end: index + text.length, text };
  },
  message: ({ text }) =>
    say`The organ is the subject of every paragraph, so a resolution has no “${text}”; begin with a verb such as “Encourages”.`,
});
