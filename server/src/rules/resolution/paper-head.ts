import { quoted, say, sayList } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { paperLines } from './_papers.ts';

const NEEDED = [
  ['committee', 'Committee'],
  ['topic', 'Topic'],
  ['sponsors', 'Sponsors'],
] as const;

export default documentRule<{ readonly missing: readonly string[] }>({
  id: 'resolution/paper-head',
  summary: 'A draft resolution of a conference names its committee, its topic and its sponsors above the text.',
  severity: 'warning',
  source: 'Rules of procedure of Model United Nations conferences.',
  fixable: 'none',
  profiles: ['mun'],
  suits: document => !document.masthead.present,
  reads: ['paper-line', 'enacting', 'masthead', 'title'],
  *check(document) {
    const enactment = document.enactments.find(each => each.part === 0);
    if (!enactment) return;
    const lines = paperLines(document);
    const missing = NEEDED.filter(([field]) => !lines.has(field)).map(([, label]) => label);
    if (missing.length > 0) yield { at: whole(enactment.enacting), data: { missing } };
  },
  message({ missing }) {
    const lines = sayList(
      missing.map(each => quoted(`${each}: …`)),
      'and',
    );
    return missing.length === 1
      ? say`Above the text a line is missing, ${lines}; write it below the title.`
      : say`Above the text lines are missing, ${lines}; write them below the title.`;
  },
});
