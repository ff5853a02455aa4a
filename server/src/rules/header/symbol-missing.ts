import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { hasMasthead } from './_shared.ts';

export default documentRule<undefined>({
  id: 'header/symbol-missing',
  summary: 'An issued document has a symbol.',
  severity: 'hint',
  source: 'Editorial Manual, mastheads and covers; the Secretariat assigns the symbol on submission.',
  fixable: 'none',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check(document) {
    const first = document.masthead.fields[0];
    if (hasMasthead(document) && !document.masthead.symbol && first) yield { at: whole(first), data: undefined };
  },
  message: () => say`The document has no symbol yet; the Secretariat assigns it on submission, for example “A/79/718”.`,
});
