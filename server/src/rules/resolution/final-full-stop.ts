import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { endingOf, RESOLUTIONS, resolutions, subParagraphs } from './_shared.ts';

export default documentRule<{ readonly mark: string }>({
  id: 'resolution/final-full-stop',
  summary: 'A resolution ends with its one full stop.',
  severity: 'warning',
  source: 'Editorial Manual, resolutions; issued resolutions such as A/RES/69/250.',
  fixable: 'safe',
  kinds: RESOLUTIONS,
  reads: ['body', 'enacting', 'preambular', 'operative', 'ending', 'numbering', 'title'],
  *check(document) {
    for (const { operative } of resolutions(document)) {
      const last = operative.at(-1)!;
      const sub = subParagraphs(document, last).at(-1);
      const ending = sub ? sub.ending : endingOf(document, last);
      const mark = ending?.value.mark;
      if (!ending || (mark !== ';' && mark !== ',' && mark !== '')) continue;
      // The last paragraph of an adopted text may be cut off; that of a draft may still be being typed.
      if (mark === '' && document.kind === 'resolution') continue;
      const severity = mark === '' ? ('information' as const) : undefined;
      yield { at: whole(ending), data: { mark }, ...(severity && { severity }) };
    }
  },
  message: ({ mark }) =>
    mark
      ? say`The last paragraph of the resolution ends with “${mark}”; write a full stop.`
      : say`The last paragraph of the resolution ends without a mark; write a full stop.`,
  fix(finding, document) {
    const start = document.offsetOf(finding.at!.fact);
    const edits = [{ start, end: start + finding.data.mark.length, newText: '.' }];
    return { title: say`Write “.”`, safe: true, edits };
  },
});
