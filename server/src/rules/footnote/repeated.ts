import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<string>({
  id: 'footnote/repeated',
  summary: 'No two footnotes have the same number.',
  severity: 'warning',
  source: 'Editorial Manual, footnotes.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['footnote'],
  *check(document) {
    const first = new Map<string, (typeof all)[number]['fact']>();
    const all = document.facts('footnote').filter(({ fact }) => fact.value.kind === 'note');
    for (const { fact, part } of all) {
      const key = `${part} ${fact.value.label}`;
      const before = first.get(key);
      if (!before) first.set(key, fact);
      else
        yield {
          at: whole(fact),
          data: fact.value.label,
          related: [{ at: whole(before), message: say`The first one.` }],
        };
    }
  },
  message: label => say`There are two notes ${label}; give this one a number of its own.`,
});
