import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** What word processors, reviewers and version control leave behind. */
const REMNANT =
  /\[(?:Comment|Note to (?:drafter|editor|file|self)|Drafting note|Editor(?:’|')?s? note|Ed\.|Query|Author query|AQ)\b[^\]\n]{0,200}\]|\bCommented? \[[A-Z]{1,4}\d{1,3}\]:|(?<=^|\n)(?:Formatted|Deleted|Inserted|Field Code Changed):[^\n]{0,80}|(?<=^|\n)(?:<{7}|={7}|>{7})(?=\s|$)|\bError! (?:Reference source|Bookmark) not (?:found|defined)\.?|\{\s?(?:PAGEREF|HYPERLINK|MERGEFIELD|REF)\s[^}\n]{0,80}\}/gu;

export default proseRule({
  id: 'style/review-mark',
  summary: 'No mark of a review stands in the text any more.',
  severity: 'warning',
  source: 'Editorial Manual, submission of documents: a document is clean when it is submitted.',
  fixable: 'none',
  zones: ['masthead', 'session', 'title', 'heading', 'body', 'signature', 'note'],
  wording: { negotiated: 'warning', sponsors: 'warning' },
  *find(prose): Generator<SlipAt> {
    for (const match of prose.matchAll(REMNANT)) {
      yield { start: match.index, end: match.index + match[0].length, text: match[0] };
    }
  },
  message: ({ text }) => say`“${text}” is a remnant of the review; take it away.`,
});
