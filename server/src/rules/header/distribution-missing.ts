import { COMMUNICATIONS } from '../../model/kind.ts';
import { documentRule } from '../rule.ts';
import { hasMasthead, insertField, neighbour } from './_shared.ts';

export default documentRule<undefined>({
  id: 'header/distribution-missing',
  summary: 'The masthead has a line of distribution.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: General, Limited or Restricted.',
  fixable: 'safe',
  kinds: COMMUNICATIONS,
  reads: ['masthead'],
  *check(document) {
    if (!hasMasthead(document) || document.masthead.distribution) return;
    const at = neighbour(document, 'distribution');
    yield { ...(at && { at }), data: undefined };
  },
  message: () => 'The masthead has no line of distribution; write “Distr.: General” above the date.',
  fix(_, document) {
    const edit = insertField(document, 'distribution', 'Distr.: General');
    return edit && { title: 'Insert “Distr.: General”', safe: true, edits: [edit] };
  },
});
