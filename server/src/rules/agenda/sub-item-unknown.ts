import { itemOf, subItemOf } from '../../knowledge/agendas.ts';
import { sayOrdinal } from '../../knowledge/ordinals.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { formatItem } from '../../syntax/agenda.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';
import { wholeAgenda } from './_shared.ts';

interface Unknown {
  readonly ref: string;
  readonly number: number;
  readonly session: string;
  readonly symbol: string;
  readonly letters: string;
}

export default documentRule<Unknown>({
  id: 'agenda/sub-item-unknown',
  summary: 'The sub-item is under its item on the agenda of the session.',
  severity: 'error',
  source: 'The agenda of the session as adopted, for example A/79/251. Partial agendas report nothing.',
  fixable: 'none',
  languages: ROMAN_NUMBERS,
  reads: ['masthead', 'session', 'agenda', 'title'],
  *check(document) {
    const agenda = wholeAgenda(document);
    const fact = document.agenda;
    if (!agenda || !fact) return;
    for (const ref of fact.value.refs) {
      const item = itemOf(agenda, ref.number);
      if (!item || ref.path.length === 0 || subItemOf(item, ref.path.slice(0, 1))) continue;
      const letters = item.subItems.map(sub => sub.letter);
      if (agenda.mayHaveGrown && letters.length > 0 && beyond(ref.path[0]!, letters.at(-1)!)) continue;
      yield {
        at: within(fact, ref),
        data: {
          ref: formatItem(ref),
          number: ref.number,
          session: sayOrdinal(agenda.session),
          symbol: agenda.symbol,
          letters:
            letters.length > 1
              ? say`(${letters[0]}) to (${letters.at(-1)})`
              : letters.map(letter => `(${letter})`).join(),
        },
      };
    }
  },
  message: ({ ref, number, session, symbol, letters }) =>
    letters
      ? say`The agenda of the ${session} session (${symbol}) has no sub-item ${ref}; item ${number} has ${letters}.`
      : say`Item ${number} of the agenda of the ${session} session (${symbol}) has no sub-items; write “${number}” instead of “${ref}”.`,
});

/** Letters run from a to z and on with aa. */
function beyond(letter: string, last: string): boolean {
  return letter.length > last.length || (letter.length === last.length && letter > last);
}
