import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { directiveRule } from '../rule.ts';

export default directiveRule({
  id: 'directive/unused',
  summary: 'A comment that silences a rule is needed.',
  severity: 'information',
  source: 'Masthead; a comment that silences nothing hides the faults of later drafts.',
  fixable: 'safe',
  languages: ALL_LANGUAGES,
  *check({ start, end, form, removal }, used) {
    if (!used && form !== 'unknown') yield { start, end, data: form, removed: removal };
  },
  message: form =>
    form === 'enable'
      ? say`Nothing is silenced here that this comment could end; take it away.`
      : say`This comment silences nothing; take it away.`,
  fix: ({ removed }) => ({
    title: say`Take the comment away`,
    safe: true,
    edits: [{ start: removed.start, end: removed.end, newText: '' }],
  }),
});
