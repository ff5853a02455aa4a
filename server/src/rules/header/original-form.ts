import { originalLabel } from '../../knowledge/languages.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{ readonly words: string; readonly right: string }>({
  id: 'header/original-form',
  summary: 'The line of the original language begins with “Original:”.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers.',
  fixable: 'safe',
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check({ masthead, language }) {
    const fact = masthead.original;
    if (!fact || masthead.stacked) return;
    const { label } = fact.value;
    const words = fact.text.slice(label.start, label.end);
    const right = originalLabel(language);
    if (words.replace(/\s(?=:$)/, '') !== 'Original:' || (language !== 'fr' && words !== right))
      yield { at: within(fact, label), data: { words, right } };
  },
  message: ({ words, right }) => say`The line of the original language begins with “${words}”; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});
