import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<undefined>({
  id: 'document/further-document',
  summary: 'A file holds one document.',
  severity: 'information',
  source: 'The drafting format: one document a file; annexes belong to it, other documents do not.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['further-masthead'],
  *check(document) {
    for (const { fact } of document.facts('further-masthead')) yield { at: whole(fact), data: undefined };
  },
  message: () => say`The masthead of another document stands here; keep each document in a file of its own.`,
});
