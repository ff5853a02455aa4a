import { say } from '../../text/say.ts';
import { matches, proseRule } from '../prose.ts';

const CHARTER =
  /\b(articles?)(?=\s\d{1,3}(?:[\s,]{1,2}(?:\(\d\)|paragraphs?\s\d{1,2}|(?:and|to|or)\s\d{1,3})){0,2},?\s(?:of|in)\sthe\s(?:Charter(?!\s(?:of|on|for)\b(?!\sthe\sUnited\sNations))|Statute\sof\sthe\s(?:International\s)?Court\b))/gu;

export default proseRule({
  id: 'capital/charter-article',
  summary: 'Articles of the Charter and of the Statute of the Court have a capital.',
  severity: 'warning',
  source: 'Editorial Manual, capitals: Article 51 of the Charter, article 3 of the Convention.',
  fixable: 'suggested',
  find: prose => matches(prose, CHARTER, ([text]) => `A${text.slice(1)}`),
  message: ({ text, right }) =>
    say`“${text}” has a capital where it is of the Charter or the Statute; write “${right}”.`,
});
