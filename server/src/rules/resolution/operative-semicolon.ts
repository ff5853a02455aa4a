import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { endingOf, followsDirectly, RESOLUTIONS, resolutions, subParagraphs } from './_shared.ts';

export default documentRule<{ readonly words: string; readonly mark: string }>({
  id: 'resolution/operative-semicolon',
  summary: 'An operative paragraph ends with a semicolon, unless it is the last.',
  severity: 'warning',
  source: 'Editorial Manual, resolutions; issued resolutions such as A/RES/69/250.',
  fixable: 'safe',
  kinds: RESOLUTIONS,
  years: { from: 1998 },
  reads: ['body', 'enacting', 'preambular', 'operative', 'ending', 'numbering', 'title'],
  *check(document) {
    for (const { operative } of resolutions(document)) {
      for (const [i, clause] of operative.slice(0, -1).entries()) {
        const { mark, words } = clause.value;
        if (mark === ';' || mark === ':') continue;
        if (mark === '' && !followsDirectly(document, clause, operative[i + 1])) continue;
        const ending = endingOf(document, clause);
        // Where sub-paragraphs follow, the paragraph opens a list.
        if (!ending || ending.value.joined || subParagraphs(document, clause).length > 0) continue;
        yield { at: whole(ending), data: { words: words.text, mark } };
      }
    }
  },
  message: ({ words, mark }) =>
    mark
      ? say`The operative paragraph “${words} …” ends with “${mark}”, and another one follows; write a semicolon.`
      : say`The operative paragraph “${words} …” ends without a mark, and another one follows; write a semicolon.`,
  fix(finding, document) {
    const start = document.offsetOf(finding.at!.fact);
    const edits = [{ start, end: start + finding.data.mark.length, newText: ';' }];
    return { title: say`Write “;”`, safe: true, edits };
  },
});
