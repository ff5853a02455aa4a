import type { Fact } from '../../model/facts.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { findSymbols, parseSymbol } from '../../syntax/symbol.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { regularSession } from './_notes.ts';

interface Note {
  readonly text: string;
  readonly right: string;
}

const LEAD = /^(?:see\s+)?(?:document\s+)?$/i;

export default documentRule<Note>({
  id: 'agenda/star-note-form',
  summary: 'The note to the asterisk is the symbol of the list, of the same session, with a full stop.',
  severity: 'warning',
  source: 'Issued documents such as A/80/98: “* A/80/50.”.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ROMAN_NUMBERS,
  reads: ['agenda', 'note', 'session', 'masthead'],
  *check(document) {
    if (!document.agenda?.value.star) return;
    const session = regularSession(document);
    for (const { fact } of document.facts('note')) {
      const right = fact.value.stars === 1 ? rightNote(fact, session) : undefined;
      if (!right || right === fact.value.text) continue;
      yield { at: whole(fact), data: { text: `* ${fact.value.text}`, right: `* ${right}` } };
    }
  },
  message: ({ text, right }) => say`“${text}” is not the note to the agenda item; write “${right}”.`,
  fix(finding, document) {
    const { right } = finding.data;
    const { block, start } = finding.at!.fact;
    const backslash = block.text[start - 1] === '\\' ? '' : '\\';
    return { title: say`Write “${right}”`, safe: false, edits: [replace(document, finding.at!, backslash + right)] };
  },
});

/** The note as it should be; undefined where it is a note of another kind. */
function rightNote(fact: Fact<'note'>, session: number | undefined): string | undefined {
  const { text } = fact.value;
  const found = text.length < 80 ? findSymbols(text) : [];
  const first = found[0];
  if (found.length !== 1 || !first || !LEAD.test(text.slice(0, first.start))) return undefined;
  if (!/^[.\s]*$/.test(text.slice(first.end))) return undefined;
  const symbol = text.slice(first.start, first.end).replace(/\.$/, '');
  const part = parseSymbol(symbol)?.parts[0];
  if (symbol.split('/').length < 3) return undefined;
  if (part?.prefix !== 'A' || part.session === undefined || session === undefined) return `${symbol}.`;
  return `${symbol.replace(`/${part.session}/`, `/${session}/`)}.`;
}
