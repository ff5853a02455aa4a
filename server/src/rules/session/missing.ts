import { sessionLine } from '../../knowledge/languages.ts';
import { kindsWith } from '../../model/kind-form.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { hasMasthead, weightOf } from '../header/_shared.ts';
import { documentRule, whole } from '../rule.ts';
import { assemblySessionLine, expectedSession, insertSession, isOfAssemblySession } from './_shared.ts';

export default documentRule<{ readonly line: string | undefined; readonly example: string }>({
  id: 'session/missing',
  summary: 'A document of the General Assembly names its session.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: the session in words, below the masthead.',
  fixable: 'suggested',
  kinds: kindsWith('session'),
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session', 'agenda', 'title'],
  *check(document) {
    if (!hasMasthead(document) || !isOfAssemblySession(document) || assemblySessionLine(document)) return;
    if (!document.title && !document.agenda) return;
    const { language, masthead } = document;
    if (masthead.unread.some(line => language !== 'en' || /session/i.test(line.value.text))) return;
    const line = sessionLine(language, 'regular', expectedSession(document) ?? 0);
    const example = line ?? sessionLine(language, 'regular', 80)!;
    yield { at: whole(document.agenda ?? masthead.fields.at(-1)!), ...weightOf(document), data: { line, example } };
  },
  message: ({ example }) =>
    say`The session of the General Assembly is missing; write “**${example}**” below the masthead.`,
  fix(finding, document) {
    const { line } = finding.data;
    const edit = line && insertSession(document, line);
    return edit ? { title: say`Insert “${line}”`, safe: false, edits: [edit] } : undefined;
  },
});
