import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { ownSymbol } from './_shared.ts';

export default documentRule<{ readonly symbol: string; readonly other: string; readonly form: string }>({
  id: 'symbol/two-organs',
  summary: 'A document of two organs has the symbols of both.',
  severity: 'information',
  source: 'Issued documents of both organs: A/79/950-S/2025/390.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check(document) {
    const own = ownSymbol(document);
    const organs = document.masthead.organs.flatMap(fact => fact.value.organ ?? []);
    if (document.masthead.stacked || own?.parts.length !== 1 || organs.length !== 2) return;
    const [symbol] = own.parts;
    if (!/^A\/\d{1,3}\/\d|^S\/\d{4}\/\d/.test(symbol!.text)) return;
    const other = organs.find(organ => !organ.prefixes.some(prefix => symbol!.text.startsWith(prefix)));
    if (other?.id !== 'GA' && other?.id !== 'SC') return;
    const year = document.date?.year ?? '2025';
    const form = other.id === 'SC' ? `${symbol!.text}-S/${year}/…` : `A/…-${symbol!.text}`;
    yield { at: whole(own.fact), data: { symbol: symbol!.text, other: other.name, form } };
  },
  message: ({ symbol, other, form }) =>
    say`The masthead names the ${other}, too, and ${symbol} is the symbol of one organ only; a document of both has two, as in ${form}.`,
});
