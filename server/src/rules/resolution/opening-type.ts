import type { Fact } from '../../model/facts.ts';
import { say } from '../../text/say.ts';
import { documentRule, spanOf, within } from '../rule.ts';
import { RESOLUTIONS, resolutions } from './_shared.ts';

export default documentRule<{ readonly words: string; readonly type: 'plain' | 'bold' }>({
  id: 'resolution/opening-type',
  summary: 'The opening words of preambular and operative paragraphs are in italics.',
  severity: 'information',
  source: 'Editorial Manual, resolutions, italics.',
  fixable: 'suggested',
  kinds: RESOLUTIONS,
  reads: ['enacting', 'preambular', 'operative', 'title'],
  *check(document) {
    for (const { preamble, operative } of resolutions(document)) {
      const all: readonly (Fact<'preambular'> | Fact<'operative'>)[] = [...preamble, ...operative];
      // Extracted text has often lost its italics altogether; then nobody is helped by a line under every paragraph.
      if (all.filter(each => each.value.type === 'italic').length < all.length / 2) continue;
      for (const clause of all) {
        const { words, type } = clause.value;
        if (type !== 'italic') yield { at: within(clause, words), data: { words: words.text, type } };
      }
    }
  },
  message: ({ words, type }) =>
    type === 'bold'
      ? say`The opening words “${words}” are in bold type and those of the other paragraphs in italics; write “*${words}*”.`
      : say`The opening words “${words}” are in plain type and those of the other paragraphs in italics; write “*${words}*”.`,
  fix(finding, document) {
    const { data, at } = finding;
    const span = spanOf(at!);
    const base = document.snapshot.offsetIn(at!.fact.block, 0);
    const { text } = at!.fact.block;
    const stars = data.type === 'bold' ? /^(\*\*|__)/.exec(text.slice(Math.max(0, span.start - 2)))?.[0] : '';
    if (data.type === 'bold' && (!stars || text.slice(span.end, span.end + 2) !== stars)) return undefined;
    const start = span.start - stars!.length;
    const end = span.end + stars!.length;
    if (text.slice(span.start, span.end) !== data.words) return undefined;
    const edits = [{ start: base + start, end: base + end, newText: `*${data.words}*` }];
    return { title: say`Write “*${data.words}*”`, safe: false, edits };
  },
});
