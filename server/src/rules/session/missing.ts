import { capitalOrdinal } from '../../knowledge/ordinals.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { insertBefore, lineBreak } from '../edit.ts';
import { hasMasthead } from '../header/_shared.ts';
import { documentRule, whole } from '../rule.ts';
import { assemblySessionLine, expectedSession, isAssembly } from './_shared.ts';

export default documentRule<number | undefined>({
  id: 'session/missing',
  summary: 'A document of the General Assembly names its session.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: the session in words, below the masthead.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['masthead', 'session', 'agenda', 'title'],
  *check(document) {
    if (!hasMasthead(document) || !isAssembly(document) || assemblySessionLine(document)) return;
    if (!document.title && !document.agenda) return;
    if (document.masthead.unread.some(line => /session/i.test(line.value.text))) return;
    yield { at: whole(document.agenda ?? document.masthead.fields.at(-1)!), data: expectedSession(document) };
  },
  message: session =>
    `The session of the General Assembly is missing; write “**${capitalOrdinal(session ?? 0) ?? 'Eightieth'} session**” below the masthead.`,
  fix(finding, document) {
    const ordinal = capitalOrdinal(finding.data ?? 0);
    const next = document.agenda ?? document.agendaTitles[0] ?? document.title;
    if (!ordinal || !next) return undefined;
    const eol = lineBreak(document);
    const edit = insertBefore(document, { ...next, start: 0 }, `**${ordinal} session**${eol}${eol}`);
    return { title: `Insert “${ordinal} session”`, safe: false, edits: [edit] };
  },
});
