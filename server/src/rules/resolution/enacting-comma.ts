import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { endingOf, RESOLUTIONS, resolutions } from './_shared.ts';

export default documentRule<{ readonly organ: string }>({
  id: 'resolution/enacting-comma',
  summary: 'A comma follows the name of the organ that acts, where a preamble follows.',
  severity: 'warning',
  source: 'Editorial Manual, resolutions: “The General Assembly,”.',
  fixable: 'safe',
  kinds: RESOLUTIONS,
  reads: ['enacting', 'preambular', 'operative', 'ending', 'title'],
  *check(document) {
    for (const { enacting, preamble } of resolutions(document)) {
      const last = enacting.text.replace(/[\s*_\\]+$/, '').at(-1) ?? '';
      if (preamble.length === 0 || last === ',' || endingOf(document, enacting)?.value.mark === ',') continue;
      yield { at: whole(enacting), data: { organ: enacting.value.words.text } };
    }
  },
  message: ({ organ }) => say`A preamble follows “${organ}”; write “${organ},” with a comma.`,
  fix(finding, document) {
    const { fact } = finding.at!;
    const start = document.offsetOf(fact);
    const text = fact.text;
    const colon = /:(?=[\s*_]*$)/.exec(text);
    const behind = fact.block.text.slice(fact.end, fact.end + 4);
    const at = start + (colon?.index ?? text.length + (/^[*_]+/.exec(behind)?.[0].length ?? 0));
    const edits = [{ start: at, end: at + (colon ? 1 : 0), newText: ',' }];
    return { title: say`Write the comma`, safe: true, edits };
  },
});
