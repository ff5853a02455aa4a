import { organOfSymbol } from '../../knowledge/organs.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { ownSymbol } from './_shared.ts';

export default documentRule<{ readonly symbol: string; readonly organ: string; readonly named: string }>({
  id: 'symbol/organ-disagrees',
  summary: 'The symbol begins with the letter of the organ in the masthead.',
  severity: 'warning',
  source: 'United Nations document symbols: A/ General Assembly, S/ Security Council, E/ Economic and Social Council.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session'],
  *check(document) {
    const own = ownSymbol(document);
    const organs = document.masthead.organs.flatMap(fact => fact.value.organ ?? []);
    // A body below an organ may have symbols of its own.
    if (!own || organs.length === 0 || organs.some(organ => !organ.principal)) return;
    for (const { text } of own.parts) {
      const organ = organOfSymbol(text);
      if (!organ || organs.some(each => each.id === organ.id)) continue;
      const related = [
        { at: whole(document.masthead.organs[0]!), message: say`The masthead names the ${organs[0]!.name}.` },
      ];
      yield { at: whole(own.fact), data: { symbol: text, organ: organ.name, named: organs[0]!.name }, related };
      return;
    }
  },
  message: ({ symbol, organ, named }) =>
    say`${symbol} is a symbol of the ${organ} and the masthead names the ${named}; correct the one or the other.`,
});
