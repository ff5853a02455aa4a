import { distributionLine } from '../../knowledge/languages.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { documentRule } from '../rule.ts';
import { hasMasthead, insertField, neighbour } from './_shared.ts';

export default documentRule<string>({
  id: 'header/distribution-missing',
  summary: 'The masthead has a line of distribution.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: General, Limited or Restricted.',
  fixable: 'safe',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check(document) {
    if (!hasMasthead(document) || document.masthead.distribution) return;
    const at = neighbour(document, 'distribution');
    yield { ...(at && { at }), data: distributionLine(document.language, 'General').text };
  },
  message: line => `The masthead has no line of distribution; write “${line}” above the date.`,
  fix(finding, document) {
    const edit = insertField(document, 'distribution', finding.data);
    return edit && { title: `Insert “${finding.data}”`, safe: true, edits: [edit] };
  },
});
