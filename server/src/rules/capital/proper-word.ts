import { upperFirst } from '../../text/case.ts';
import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

/** Days, months that are no other word, months between figures, and the official languages. */
const WORDS =
  /(?<![\p{L}\p{N}’@./_-])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august(?!\s(?:body|assembly|house|gathering|institution))|september|october|november|december|english|french|arabic|russian|spanish|chinese|(?<=\d\s)(?:march|may)(?=\s\d{4}))(?![\p{L}\p{N}@_/-])/gu;

export default proseRule({
  id: 'capital/proper-word',
  summary: 'Days, months and languages have a capital.',
  severity: 'warning',
  source: 'Concise Oxford English Dictionary; Editorial Manual, capitals.',
  fixable: 'safe',
  wording: { negotiated: 'information', sponsors: 'hint' },
  zones: ['title', 'heading', 'body', 'note'],
  find: prose => matches(prose, WORDS, ([word]) => upperFirst(word)),
  message: ({ text, right }) => say`“${text}” has a capital; write “${right}”.`,
});
