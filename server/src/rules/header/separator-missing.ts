import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { hasMasthead, insertField } from './_shared.ts';

export default documentRule<undefined>({
  id: 'header/separator-missing',
  summary: 'A rule “---” ends the masthead.',
  severity: 'information',
  source: 'The drafting format: it stands for the line under the printed masthead.',
  fixable: 'safe',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'title'],
  *check(document) {
    const { fields, original, distribution } = document.masthead;
    if (!hasMasthead(document) || !document.title || !(original ?? distribution)) return;
    if (fields.some(fact => fact.value.field === 'separator')) return;
    yield { at: whole(fields.at(-1)!), data: undefined };
  },
  message: () => say`Nothing parts the masthead from the document; write “---” on a line of its own below it.`,
  fix(_, document) {
    const edit = insertField(document, 'separator', '---');
    return edit && { title: say`Insert “---”`, safe: true, edits: [edit] };
  },
});
