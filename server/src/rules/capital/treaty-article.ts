import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const TREATY =
  /(?<=\p{Ll},?\s)(Articles?)(?=\s\d{1,3}(?:\s?\(\d{1,2}\))?,?\s(?:of|in)\sthe\s(?:[\p{L}-]{3,20}\s){0,4}(?:Convention|Covenant|Treaty|Protocol|Agreement|Declaration)\b)/gu;

export default proseRule({
  id: 'capital/treaty-article',
  summary: 'Articles of a treaty have no capital; those of the Charter do.',
  severity: 'information',
  source: 'Editorial Manual, capitals: article 3 of the Convention, Article 51 of the Charter.',
  fixable: 'suggested',
  // Some bodies keep the capital.
  wording: { negotiated: 'off', sponsors: 'hint' },
  zones: ['body', 'note'],
  find: prose => matches(prose, TREATY, ([text]) => text.toLowerCase()),
  message: ({ text, right }) => say`“${text}” has a capital for the Charter only; write “${right}”.`,
});
