import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';
import { NUMBERED } from './_shared.ts';

interface Reference {
  readonly number: string;
  readonly where: 'above' | 'below';
  /** Absent where there is no such part at all. */
  readonly other?: 'above' | 'below';
}

export default documentRule<Reference>({
  id: 'numbering/reference',
  summary: 'A paragraph that is referred to as “above” or “below” is there.',
  severity: 'warning',
  source: 'Editorial Manual, cross-references.',
  fixable: 'suggested',
  kinds: [...NUMBERED, 'concluding-observations'],
  reads: ['body', 'reference', 'numbering', 'title', 'operative', 'ending'],
  *check(document) {
    const own = document.body.paragraphs.filter(each => each.level === 0 && each.numbering.style === 'arabic');
    for (const { fact, part } of document.facts('reference')) {
      const { what, numbers, where } = fact.value;
      if (what !== 'paragraph' || fact.quoted) continue;
      const here = own.filter(each => each.part === part);
      const values = new Set(here.map(each => each.numbering.value));
      const from = Math.min(...values);
      // Where the numbers do not run from the first to the last, or begin elsewhere, some were lost.
      if (here.length < 3 || from !== 1 || values.size !== here.length || Math.max(...values) !== values.size) continue;
      const at = document.snapshot.indexOf(fact.block);
      for (const number of numbers) {
        const target = here.find(each => each.numbering.value === Number(number.text));
        if (!Number(number.text)) continue;
        if (!target) {
          const data = { number: number.text, where };
          yield { at: within(fact, number), data, severity: where === 'below' ? 'information' : 'warning' };
        } else if (target.block !== at && (target.block < at ? 'above' : 'below') !== where) {
          const other = where === 'above' ? 'below' : 'above';
          yield {
            at: within(fact, { start: fact.text.length - where.length, end: fact.text.length }),
            data: { number: number.text, where, other },
          };
          break;
        }
      }
    }
  },
  message: ({ number, other }) =>
    other === undefined
      ? say`There is no paragraph ${number} in this document; correct the number.`
      : other === 'above'
        ? say`Paragraph ${number} stands above, not below; write “above”.`
        : say`Paragraph ${number} stands below, not above; write “below”.`,
  fix({ at, data }, document) {
    if (!data.other) return undefined;
    const start = document.offsetOf(at!.fact) + at!.fact.text.length - data.where.length;
    const edits = [{ start, end: start + data.where.length, newText: data.other }];
    return { title: say`Write “${data.other}”`, safe: false, edits };
  },
});
