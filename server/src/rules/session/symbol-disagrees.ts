import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { assemblySessionLine, inPlace, sessionPlace, sessionText, sessionWords, symbolParts } from './_shared.ts';

interface Disagreement {
  readonly symbol: string;
  readonly text: string;
  readonly right: string;
}

export default documentRule<Disagreement>({
  id: 'session/symbol-disagrees',
  summary: 'The session is the one in the symbol of the document.',
  severity: 'error',
  source: 'United Nations document symbols: A/58/… belongs to the fifty-eighth session.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session'],
  *check(document) {
    const session = assemblySessionLine(document);
    const reading = session?.value;
    if (!session || reading?.number === undefined || reading.kind === 'annual') return;
    for (const part of symbolParts(document)) {
      const wanted =
        part.special ?? (part.session === undefined ? undefined : { kind: 'regular' as const, number: part.session });
      if (part.prefix !== 'A' || !wanted || !sessionText(wanted, document.language)) continue;
      if (wanted.number === reading.number && wanted.kind === reading.kind) continue;
      const right = inPlace(session, sessionText(wanted, document.language)!);
      const related = [{ at: whole(document.masthead.symbol!), message: say`The symbol is ${part.text}.` }];
      yield { at: sessionPlace(session), data: { symbol: part.text, text: sessionWords(session), right }, related };
      return;
    }
  },
  message: ({ symbol, text, right }) =>
    say`“${text}” does not agree with the symbol ${symbol}; write “${right}” or correct the symbol.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
