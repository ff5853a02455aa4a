import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Within a sentence, before a number. */
const CITED = /(?<=\p{Ll},?\s)(Resolutions?|Decisions?|Paragraphs?|Agenda Items?|agenda Items?)(?=\s\d)/gu;

export default proseRule({
  id: 'capital/citation',
  summary: 'Resolution, decision, paragraph and agenda item have no capitals before a number within a sentence.',
  severity: 'warning',
  source: 'Editorial Manual, capitals: resolution 57/145, agenda item 156.',
  fixable: 'safe',
  zones: ['body', 'note'],
  find: prose => matches(prose, CITED, ([text]) => text.toLowerCase()),
  message: ({ text, right }) => say`“${text}” has no capital before its number within a sentence; write “${right}”.`,
});
