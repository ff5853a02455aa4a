import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { organName } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly name: string }>({
  id: 'header/organ-unknown',
  summary: 'The name of the organ is spelt as the organ is called.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers; names of organs in the Charter.',
  fixable: 'safe',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'session'],
  *check({ masthead, columns }) {
    const inColumns = columns.flatMap(column => column.organ ?? []);
    for (const fact of [...masthead.organs, ...inColumns]) {
      const { near } = fact.value;
      const name = near && organName(fact.value.language ?? 'en', near);
      if (name) yield { at: whole(fact), data: { text: fact.text, name } };
    }
  },
  message: ({ text, name }) => say`“${text}” is no organ; write “${name}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.name, true),
});
