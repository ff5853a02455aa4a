import { COMMUNICATIONS } from '../../model/kind.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { insertAfter } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { listSymbol } from './_notes.ts';

export default documentRule<{ readonly list: string; readonly words: string; readonly note: string | undefined }>({
  id: 'agenda/star-missing',
  summary: 'An item of a preliminary list or provisional agenda has an asterisk.',
  severity: 'warning',
  source: 'Issued documents such as A/80/6: “Item 137 of the preliminary list*”, with the note “* A/80/50.”.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ROMAN_NUMBERS,
  reads: ['agenda', 'masthead', 'session'],
  *check(document) {
    const { agenda, masthead } = document;
    if (!agenda || masthead.stacked || !masthead.present) return;
    const { list, star, tail, broken } = agenda.value;
    if (list === 'agenda' || star || broken) return;
    const own = agenda.value.language && agenda.text.slice(tail.start - agenda.text.length).trim();
    const data = { list, words: own ?? list, note: listSymbol(document) };
    yield { at: within(agenda, { start: tail.start + 1, end: tail.end }), data };
  },
  message: ({ list, words, note }) =>
    note
      ? say`The item is taken from the ${list}; write “${words}*” and below the text the note “* ${note}.”.`
      : say`The item is taken from the ${list}; write “${words}*” and below the text a note with the symbol of the list.`,
  fix: (finding, document) => ({
    title: say`Add the asterisk`,
    safe: false,
    edits: [insertAfter(document, finding.at!.fact, '\\*')],
  }),
});
