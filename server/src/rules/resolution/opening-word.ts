import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

const CLAUSES: readonly string[] = ['enacting', 'preambular', 'operative', 'adoption'];
const FIRST_WORDS = /^\s*(?:\d{1,3}[.)]\s+)?(\p{Lu}[\p{L}’-]*(?:\s\p{Ll}[\p{L}’-]*)?)/u;

export default proseRule({
  id: 'resolution/opening-word',
  summary: 'A preambular paragraph opens with a participle, an operative one with a verb in the present tense.',
  severity: 'warning',
  source: 'Editorial Manual, resolutions.',
  fixable: 'none',
  profiles: ['mun'],
  kinds: ['draft-resolution', 'resolution'],
  zones: ['body'],
  mainOnly: true,
  wording: {},
  *find(prose, facts): Generator<SlipAt> {
    if (facts.inBody.some(fact => CLAUSES.includes(fact.group)) || facts.shape === 'titles') return;
    const mark = /([,;.])\s*$/.exec(prose)?.[1];
    const numbered = /^\s*\d{1,3}[.)]\s/.test(prose);
    // A preambular paragraph ends with a comma, an operative one has a number.
    if (!(numbered ? mark : mark === ',') || /^\s*[([]/.test(prose) || facts.entities('paper-line').length > 0) return;
    const match = FIRST_WORDS.exec(prose);
    if (!match) return;
    const start = match[0].length - match[1]!.length;
    yield { start, end: match[0].length, text: match[1]! };
  },
  message: ({ text }) =>
    say`“${text}” does not open a paragraph of a resolution; begin the preamble with a participle such as “Recalling”, an operative paragraph with a verb such as “Encourages”.`,
});
