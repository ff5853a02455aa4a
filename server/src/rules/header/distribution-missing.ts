import { distributionLine } from '../../knowledge/languages.ts';
import { kindsWith } from '../../model/kind-form.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule } from '../rule.ts';
import { insertField, lacksLine, neighbour, weightOf } from './_shared.ts';

export default documentRule<string>({
  id: 'header/distribution-missing',
  summary: 'The masthead has a line of distribution.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: General, Limited or Restricted.',
  fixable: 'safe',
  kinds: kindsWith('distribution'),
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check(document) {
    if (!lacksLine(document) || document.masthead.distribution) return;
    const at = neighbour(document, 'distribution');
    yield { ...(at && { at }), ...weightOf(document), data: distributionLine(document.language, 'General').text };
  },
  message: line => say`The masthead has no line of distribution; write “${line}” above the date.`,
  fix(finding, document) {
    const edit = insertField(document, 'distribution', finding.data);
    return edit && { title: say`Insert “${finding.data}”`, safe: true, edits: [edit] };
  },
});
