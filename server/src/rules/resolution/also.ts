import type { Fact } from '../../model/facts.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';
import { actingOrgan, RESOLUTIONS, resolutions } from './_shared.ts';

type Clause = Fact<'preambular'> | Fact<'operative'>;

export default documentRule<{ readonly words: string; readonly right: string }>({
  id: 'resolution/also',
  summary: 'Where two paragraphs in a row open with the same verb, the second has “Also”, the third “Further”.',
  severity: 'information',
  source: 'Issued resolutions such as A/65/L.78: “Requests”, “Also requests”, “Further requests”.',
  fixable: 'suggested',
  kinds: RESOLUTIONS,
  years: { from: 2000 },
  reads: ['enacting', 'preambular', 'operative', 'title'],
  *check(document) {
    for (const enactment of resolutions(document)) {
      const organ = actingOrgan(enactment);
      // The Security Council repeats its verbs as they are.
      if (organ !== 'GA' && organ !== 'ECOSOC') continue;
      for (const clauses of [enactment.preamble, enactment.operative] as readonly (readonly Clause[])[]) {
        for (let i = 1; i < clauses.length; i++) {
          const { words, verb, again } = clauses[i]!.value;
          const before = clauses[i - 1]!.value;
          if (again || verb !== before.verb || words.text.toLowerCase() !== before.words.text.toLowerCase()) continue;
          const right = `${before.again ? 'Further' : 'Also'} ${words.text[0]!.toLowerCase()}${words.text.slice(1)}`;
          yield { at: within(clauses[i]!, words), data: { words: words.text, right } };
        }
      }
    }
  },
  message: ({ words, right }) => say`Two paragraphs in a row open with “${words}”; write “${right}” for the second.`,
  fix(finding, document) {
    const { at, data } = finding;
    const start = document.offsetOf(at!.fact);
    const source = at!.fact.text;
    const place = source.indexOf(data.words);
    if (place < 0) return undefined;
    const edits = [{ start: start + place, end: start + place + data.words.length, newText: data.right }];
    return { title: say`Write “${data.right}”`, safe: false, edits };
  },
});
