import { rewrite } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly name: string }>({
  id: 'header/organ-unknown',
  summary: 'The name of the organ is spelt as the organ is called.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers; names of organs in the Charter.',
  fixable: 'safe',
  reads: ['masthead', 'session'],
  *check({ masthead, columns }) {
    const inColumns = columns.flatMap(column => column.organ ?? []);
    for (const fact of [...masthead.organs, ...inColumns]) {
      const { near } = fact.value;
      if (near) yield { at: whole(fact), data: { text: fact.text, name: near.name } };
    }
  },
  message: ({ text, name }) => `“${text}” is no organ; write “${name}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.name, true),
});
