import { kindsWith } from '../../model/kind-form.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import type { ItemRef } from '../../syntax/agenda.ts';
import { agendaLineIn } from '../../syntax/languages/agenda.ts';
import { say } from '../../text/say.ts';
import { hasMasthead, weightOf } from '../header/_shared.ts';
import { documentRule, whole } from '../rule.ts';
import { assemblySessionLine, isOfAssemblySession } from '../session/_shared.ts';
import { insertAgendaLine } from './_shared.ts';

const EXAMPLE: readonly Pick<ItemRef, 'number' | 'path'>[] = [{ number: 110, path: [] }];

export default documentRule<{ readonly items: readonly ItemRef[]; readonly line: string }>({
  id: 'agenda/item-missing',
  summary: 'A document of an organ that works by agenda items names its item below the session.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers; communications are circulated under an item.',
  fixable: 'suggested',
  kinds: kindsWith('item'),
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda', 'title', 'request'],
  *check(document) {
    const session = assemblySessionLine(document);
    if (!hasMasthead(document) || !session || !isOfAssemblySession(document) || document.agenda || !document.title)
      return;
    if (document.masthead.unread.some(line => document.language !== 'en' || /item/i.test(line.value.text))) return;
    const items = document.main.requests.flatMap(request => request.value.items).flatMap(item => item.refs);
    const line = agendaLineIn(document.language, items.length > 0 ? items : EXAMPLE, 'agenda');
    if (line) yield { at: whole(session), ...weightOf(document), data: { items, line } };
  },
  message: ({ items, line }) =>
    items.length > 0
      ? say`The agenda item is missing; write “${line}” below the session, as the request for circulation has it.`
      : say`The agenda item is missing; write, for example, “${line}” and its title below the session.`,
  fix(finding, document) {
    const { items, line } = finding.data;
    const edit = items.length > 0 ? insertAgendaLine(document, line) : undefined;
    return edit && { title: say`Insert “${line}”`, safe: false, edits: [edit] };
  },
});
