import { say } from '../../text/say.ts';
import { proseRule, type SlipAt } from '../prose.ts';

/** Words that stand for others until the draft is finished. */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:TBC|TBD|TBA|XX{1,9}|xxx+|lorem ipsum|to be (?:confirmed|inserted|filled in)(?= (?:later|here)\b)|\?{3,})(?![\p{L}\p{N}])|\[\s?(?:insert|to be|name of|date of|title of|TBC|TBD|xx|number|…|\.{3})[^\]\n]{0,60}\]|\[\s?(?:date|symbol|name|number|place|title|year|day|month|amount|figure|country|State|reference|●|•|-{1,3})\s?\]|<insert\b[^>\n]{0,60}>|(?<![\p{L}\p{N}])(?:DD[/ .-]MM[/ .-]YYYY|day month year)(?![\p{L}\p{N}])|_{4,}(?=[\s.,;])/giu;

export default proseRule({
  id: 'style/placeholder',
  summary: 'Nothing in the text still waits to be filled in.',
  severity: 'warning',
  source: 'Editorial Manual, submission of documents: a document is complete when it is submitted.',
  fixable: 'none',
  zones: ['masthead', 'session', 'title', 'heading', 'body', 'signature', 'note'],
  wording: { negotiated: 'information', sponsors: 'information' },
  *find(prose): Generator<SlipAt> {
    for (const match of prose.matchAll(PLACEHOLDER)) {
      yield { start: match.index, end: match.index + match[0].length, text: match[0] };
    }
  },
  message: ({ text }) => say`“${text}” still waits to be filled in; write what belongs here.`,
});
