import { COMMUNICATIONS } from '../../model/kind.ts';
import { documentRule } from '../rule.ts';
import { hasMasthead, insertField, neighbour } from './_shared.ts';

export default documentRule<undefined>({
  id: 'header/original-missing',
  summary: 'The masthead names the original language.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: the original language, in all documents but adopted resolutions.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['masthead'],
  *check(document) {
    if (!hasMasthead(document) || document.masthead.original) return;
    const at = neighbour(document, 'original');
    yield { ...(at && { at }), data: undefined };
  },
  message: () =>
    'The masthead does not name the original language; write, for example, “Original: English” below the date.',
  fix: (_, document) =>
    ['English', 'French', 'Spanish', 'Arabic', 'Russian', 'Chinese'].flatMap(language => {
      const edit = insertField(document, 'original', `Original: ${language}`);
      return edit ? [{ title: `Insert “Original: ${language}”`, safe: false, edits: [edit] }] : [];
    }),
});
