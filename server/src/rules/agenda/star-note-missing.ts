import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { appendBlock, insertBefore, lineBreak } from '../edit.ts';
import { documentRule, type Severity, whole } from '../rule.ts';
import { isUnderWay } from '../title/_shared.ts';
import { listSymbol } from './_notes.ts';

export default documentRule<{ readonly list: string; readonly note: string | undefined }>({
  id: 'agenda/star-note-missing',
  summary: 'The asterisk of the agenda line has its note with the symbol of the list.',
  severity: 'warning',
  source: 'Issued documents such as A/80/6: “* A/80/50.”.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['agenda', 'note', 'session', 'masthead', 'signature', 'title', 'request'],
  *check(document) {
    const fact = document.agenda;
    if (!fact?.value.star || document.facts('note').some(({ fact: note }) => note.value.stars === 1)) return;
    const severity: Severity = isUnderWay(document) ? 'warning' : 'hint';
    yield { at: whole(fact), data: { list: fact.value.list, note: listSymbol(document) }, severity };
  },
  message: ({ list, note }) =>
    note
      ? say`The asterisk of the agenda line has no note; write “* ${note}.” below the text.`
      : say`The asterisk of the agenda line has no note; write the symbol of the ${list} below the text, for example “* E/2025/1.”.`,
  fix(finding, document) {
    const { note } = finding.data;
    if (note === undefined) return undefined;
    const text = `\\* ${note}.`;
    const annex = document.parts[1]?.heading;
    const edit = annex
      ? insertBefore(document, { ...annex, start: 0 }, text + lineBreak(document).repeat(2))
      : appendBlock(document, text);
    return { title: say`Add the note “* ${note}.”`, safe: false, edits: [edit] };
  },
});
