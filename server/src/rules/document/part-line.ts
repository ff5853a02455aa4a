import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { ownSymbol } from '../symbol/_shared.ts';

const LINES = { Add: 'Addendum', Corr: 'Corrigendum' } as const;
/** Words of the head that say the same. Corrected and revised texts have other words. */
const SAYS = { Add: /\baddend(?:um|a)\b/i, Corr: /\bcorrigend(?:um|a)\b/i } as const;
/** In the great series an addendum is often a document of its own title; in the plain series of an organ it is not. */
const PLAIN = /^(?:A\/\d{1,3}|[SE]\/\d{4})\/\d{1,5}\/(?:Add|Corr)\.\d+$/;

export default documentRule<{ readonly symbol: string; readonly line: string; readonly missing: boolean }>({
  id: 'document/part-line',
  summary: 'An addendum has the line “Addendum” below its title, a corrigendum the line “Corrigendum”.',
  severity: 'information',
  source: 'Issued documents such as A/80/6 (Sect. 24)/Corr.1; the suffix of the symbol says what a document is.',
  fixable: 'none',
  kinds: ['sg-report', 'committee-report', 'report', 'corrigendum', 'note'],
  reads: ['masthead', 'title'],
  *check(document) {
    const own = ownSymbol(document);
    const heads = document.facts('title').filter(({ zone, part }) => part === 0 && zone === 'title');
    if (!own || heads.length === 0) return;
    const symbol = own.parts[0]!;
    const last = symbol.modifications.at(-1)?.kind;
    if (last !== 'Add' && last !== 'Corr') {
      const line = heads.find(({ fact }) => /^(?:addendum|corrigendum)$/i.test(fact.value.text.trim()));
      if (!line || symbol.modifications.length > 0 || !/\/\d+$/.test(symbol.text)) return;
      yield { at: whole(line.fact), data: { symbol: symbol.text, line: line.fact.value.text.trim(), missing: false } };
    } else if (
      PLAIN.test(symbol.text) &&
      !document.facts('title').some(({ fact }) => SAYS[last].test(fact.value.text))
    ) {
      yield { at: whole(heads.at(-1)!.fact), data: { symbol: symbol.text, line: LINES[last], missing: true } };
    }
  },
  message({ symbol, line, missing }) {
    if (missing)
      return line === LINES.Add
        ? say`The symbol ${symbol} is that of an addendum; write the line “${line}” below the title.`
        : say`The symbol ${symbol} is that of a corrigendum; write the line “${line}” below the title.`;
    const ending = line === LINES.Add ? '/Add.' : '/Corr.';
    return say`The document calls itself “${line}”, and the symbol ${symbol} does not end in “${ending}” and a number; correct the one or the other.`;
  },
});
