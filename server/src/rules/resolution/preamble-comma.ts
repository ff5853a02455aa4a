import { say } from '../../text/say.ts';
import { documentRule, type Fix, whole } from '../rule.ts';
import { endingOf, followsDirectly, RESOLUTIONS, resolutions } from './_shared.ts';

export default documentRule<{ readonly words: string; readonly mark: string }>({
  id: 'resolution/preamble-comma',
  summary: 'A preambular paragraph ends with a comma.',
  severity: 'warning',
  source: 'Editorial Manual, resolutions; issued resolutions such as A/RES/69/250.',
  fixable: 'safe',
  kinds: RESOLUTIONS,
  years: { from: 1998 },
  reads: ['enacting', 'preambular', 'operative', 'ending', 'title'],
  *check(document) {
    for (const { preamble, operative } of resolutions(document)) {
      const clauses = [...preamble, operative[0]];
      for (const [i, clause] of preamble.entries()) {
        const { mark, words } = clause.value;
        // A colon opens a list; the last item of the list has the comma.
        if (mark === ',' || mark === ':') continue;
        if (mark === '' && !followsDirectly(document, clause, clauses[i + 1])) continue;
        const ending = endingOf(document, clause);
        if (ending && !ending.value.joined) yield { at: whole(ending), data: { words: words.text, mark } };
      }
    }
  },
  message: ({ words, mark }) =>
    mark
      ? say`The preambular paragraph “${words} …” ends with “${mark}”; write a comma.`
      : say`The preambular paragraph “${words} …” ends without a mark; write a comma.`,
  fix: (finding, document) => ending(document.offsetOf(finding.at!.fact), finding.data.mark, ','),
});

/** Puts one mark in the place of another at an offset. */
function ending(start: number, mark: string, right: string): Fix {
  return { title: say`Write “${right}”`, safe: true, edits: [{ start, end: start + mark.length, newText: right }] };
}
