import { COMMUNICATIONS } from '../../model/kind.ts';
import { lineBreak } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { listSymbol } from './_notes.ts';

export default documentRule<{ readonly list: string; readonly note: string | undefined }>({
  id: 'agenda/star-note-missing',
  summary: 'The asterisk of the agenda line has its note with the symbol of the list.',
  severity: 'warning',
  source: 'Issued documents such as A/80/6: “* A/80/50.”.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['agenda', 'note', 'session', 'masthead', 'signature', 'title'],
  *check(document) {
    const fact = document.agenda;
    if (!fact?.value.star || document.facts('note').some(({ fact: note }) => note.value.stars === 1)) return;
    yield { at: whole(fact), data: { list: fact.value.list, note: listSymbol(document) } };
  },
  message: ({ list, note }) =>
    note
      ? `The asterisk of the agenda line has no note; write “* ${note}.” below the text.`
      : `The asterisk of the agenda line has no note; write the symbol of the ${list} below the text, for example “* E/2025/1.”.`,
  fix(finding, document) {
    const { note } = finding.data;
    const last = document.parts[1]?.from ?? document.blocks.length;
    if (note === undefined) return undefined;
    const eol = lineBreak(document);
    const at = document.snapshot.offsets[last]!;
    const atEnd = last === document.blocks.length;
    const open = document.snapshot.slice(Math.max(0, at - 1), at);
    const lead = !atEnd ? '' : open === '\n' || open === '\r' ? eol : eol + eol;
    const newText = atEnd ? `${lead}\\* ${note}.${eol}` : `\\* ${note}.${eol}${eol}`;
    return { title: `Add the note “* ${note}.”`, safe: false, edits: [{ start: at, end: at, newText }] };
  },
});
