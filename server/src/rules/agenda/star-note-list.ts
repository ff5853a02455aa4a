import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { findSymbols } from '../../syntax/symbol.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { LISTS, listSymbol } from './_notes.ts';

export default documentRule<{
  readonly symbol: string;
  readonly is: string;
  readonly list: string;
  readonly right: string;
}>({
  id: 'agenda/star-note-list',
  summary: 'The note to the asterisk has the symbol of the list that the agenda line names.',
  severity: 'information',
  source: 'Editorial Manual, agendas: A/80/50 is the preliminary list, A/80/150 the provisional agenda of a session.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['agenda', 'note', 'session', 'masthead'],
  *check(document) {
    const { list, star } = document.agenda?.value ?? {};
    const right = listSymbol(document);
    if (!star || !list || !right) return;
    for (const { fact } of document.facts('note')) {
      const [found] = fact.value.stars === 1 && fact.value.text.length < 80 ? findSymbols(fact.value.text) : [];
      const number = found && /^A\/\d+\/(\d+)$/.exec(fact.value.text.slice(found.start, found.end))?.[1];
      const is = number && LISTS[number];
      if (!found || !is || is.endsWith(list)) continue;
      const symbol = fact.value.text.slice(found.start, found.end);
      const lead = fact.text.length - fact.value.text.length;
      const span = { start: lead + found.start, end: lead + found.end };
      yield { at: within(fact, span), data: { symbol, is, list, right } };
    }
  },
  message: ({ symbol, is, list, right }) =>
    say`${symbol} is the ${is}, but the agenda line names the ${list}; write “${right}”, or name the ${is}.`,
  fix: ({ at, data }, document) => rewrite(document, at!, data.right, false),
});
