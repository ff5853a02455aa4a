import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';
import { RESOLUTIONS, resolutions } from './_shared.ts';

export default documentRule<{ readonly words: string }>({
  id: 'resolution/operative-number',
  summary: 'Where there are several operative paragraphs, each has a number.',
  severity: 'warning',
  source: 'Editorial Manual, resolutions.',
  fixable: 'none',
  kinds: RESOLUTIONS,
  reads: ['enacting', 'preambular', 'operative', 'numbering', 'title'],
  *check(document) {
    for (const { operative } of resolutions(document)) {
      const numbered = operative.filter(each => each.value.numbering);
      // In extracted text numbers are often lost altogether; one lost among many is a slip.
      if (numbered.length === 0 || numbered.length < operative.length / 2) continue;
      for (const clause of operative) {
        const { words, numbering, type } = clause.value;
        if (!numbering && type === 'italic') yield { at: within(clause, words), data: { words: words.text } };
      }
    }
  },
  message: ({ words }) =>
    say`The operative paragraph “${words} …” has no number; write one, and number those after it anew.`,
});
