import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { RESOLUTIONS, resolutions, subParagraphs } from './_shared.ts';

export default documentRule<{ readonly words: string }>({
  id: 'resolution/single-number',
  summary: 'A single operative paragraph has no number.',
  severity: 'information',
  source: 'Editorial Manual, resolutions.',
  fixable: 'suggested',
  kinds: RESOLUTIONS,
  reads: ['body', 'enacting', 'preambular', 'operative', 'numbering', 'title'],
  *check(document) {
    for (const { operative, part } of resolutions(document)) {
      const [only, other] = operative;
      if (other || !only!.value.numbering) continue;
      const numbered = document.body.paragraphs.filter(each => each.part === part && each.level === 0);
      const subs = subParagraphs(document, only!).length;
      if (numbered.length === 1 && subs === 0) yield { at: whole(only!), data: { words: only!.value.words.text } };
    }
  },
  message: ({ words }) => say`“${words} …” is the only operative paragraph and has no number; take the number out.`,
  fix(finding, document) {
    const { fact } = finding.at!;
    const start = document.offsetOf(fact);
    const length = /^\s*\d{1,3}[.)]\s*/.exec(fact.text)?.[0].length ?? 0;
    return length === 0
      ? undefined
      : { title: say`Take the number out`, safe: false, edits: [{ start, end: start + length, newText: '' }] };
  },
});
