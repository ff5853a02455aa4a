import { standardForm } from '../../syntax/date.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';

/** `the 5th of August 2025` loses its article with its `of`. */
const SPOKEN = /\bof\b/;
const ARTICLE = /\bthe\s$/i;
const FORMS: readonly string[] = ['month-first', 'ordinal', 'comma', 'padded'];

export default blockRule<{ readonly text: string; readonly right: string }>({
  id: 'date/form',
  summary: 'A date in the text is written as “3 December 2003”.',
  severity: 'warning',
  source: 'Editorial Manual, numbers, dates and time.',
  fixable: 'safe',
  zones: ['body'],
  mainOnly: true,
  *check(facts) {
    for (const date of facts.entities('date')) {
      const right = standardForm(date.value);
      if (!right || date.quoted || !FORMS.includes(date.value.form)) continue;
      const start =
        date.start - (ARTICLE.exec(facts.block.text.slice(Math.max(0, date.start - 4), date.start))?.[0].length ?? 0);
      const spoken = SPOKEN.test(date.text) ? start : date.start;
      yield { start: spoken, end: date.end, data: { text: facts.block.text.slice(spoken, date.end), right } };
    }
  },
  message: ({ text, right }) => say`“${text}” is not the form of a date; write “${right}”.`,
  fix: finding => ({
    title: say`Write “${finding.data.right}”`,
    safe: true,
    edits: [{ start: finding.start, end: finding.end, newText: finding.data.right }],
  }),
});
