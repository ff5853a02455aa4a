import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

const GOVERNMENT = /\b(governments?)\sof\s(?:the\s)?$/u;
/** More than the words before the name of a State need. */
const REACH = 24;

export default proseRule({
  id: 'capital/government',
  summary: 'The Government of a named State has a capital.',
  severity: 'warning',
  source: 'Editorial Manual, capitals: the Government of Brazil.',
  fixable: 'suggested',
  wording: { negotiated: 'information', sponsors: 'hint' },
  zones: ['body', 'note'],
  *find(prose, facts): Generator<SlipAt> {
    for (const { origin } of facts.entities('state')) {
      const from = Math.max(0, origin - REACH);
      const match = GOVERNMENT.exec(prose.slice(from, origin));
      if (!match) continue;
      const start = from + match.index;
      const text = match[1]!;
      yield { start, end: start + text.length, text, right: `G${text.slice(1)}` };
    }
  },
  message: ({ text, right }) => say`“${text}” has a capital before the name of a State; write “${right}”.`,
});
