import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { documentRule } from '../rule.ts';
import { annexSet } from './_annexes.ts';
import { alike, placesOf } from './_shared.ts';

export default documentRule<{ readonly file: string; readonly label: string; readonly title: string }>({
  id: 'workspace/annex-repeated',
  summary: 'Two annexes to one letter, in files of their own, do not have the same number.',
  severity: 'warning',
  source: 'Editorial Manual, annexes.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['masthead', 'title', 'neighbours'],
  *check(document) {
    const { own, others, letters } = annexSet(document);
    // Without the letter, or with two of one day from one sender, nobody can tell that the annexes are to the same.
    if (letters !== 1) return;
    for (const { at, value } of own) {
      const { number, title } = value.annex;
      if (number === undefined || !title) continue;
      // The same title is another state of the same annex; without a title nobody can tell.
      const same = others.filter(({ value: { annex } }) => annex.number === number);
      const clash = same.find(({ value: { annex } }) => annex.title !== undefined && !alike(annex.title, title));
      if (!clash) continue;
      const data = { file: clash.file, label: value.annex.label, title: clash.value.annex.title! };
      yield { at, data, related: placesOf([clash], ({ file }) => say`“${file}” has this number too.`) };
    }
  },
  message: ({ file, label, title }) =>
    say`“${file}” holds another annex ${label} to this letter, “${title}”; give one of the two another number.`,
});
