import { ALL_LANGUAGES } from '../../model/language.ts';
import { correctSymbol } from '../../syntax/symbol.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'header/symbol-form',
  summary: 'The symbol of the document is well formed.',
  severity: 'warning',
  source: 'United Nations document symbols, research.un.org/en/docs/symbols.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check({ masthead }) {
    const fact = masthead.symbol;
    for (const symbol of fact?.value.symbols ?? []) {
      const right = correctSymbol(symbol.text);
      if (right) yield { at: within(fact!, symbol), data: { text: symbol.text, right } };
    }
  },
  message: ({ text, right }) => say`“${text}” is not a well-formed symbol; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
