import { say } from '../../text/say.ts';
import { paperLines } from '../resolution/_papers.ts';
import { documentRule, whole } from '../rule.ts';

const NEEDED = [
  ['delegation', 'Delegation'],
  ['committee', 'Committee'],
  ['topic', 'Topic'],
] as const;

export default documentRule<{ readonly missing: readonly string[] }>({
  id: 'document/position-head',
  summary: 'A position paper names its delegation, its committee and its topic.',
  severity: 'warning',
  source: 'Rules of procedure of Model United Nations conferences.',
  fixable: 'none',
  profiles: ['mun'],
  reads: ['paper-line', 'enacting'],
  *check(document) {
    const lines = paperLines(document);
    const first = [...lines.values()][0];
    if (!first || document.enactments.length > 0 || lines.has('sponsors')) return;
    const missing = NEEDED.filter(([field]) => !lines.has(field)).map(([, label]) => label);
    if (missing.length === 1) yield { at: whole(first), data: { missing } };
  },
  message: ({ missing }) => say`A position paper has a line “${missing.join(', ')}: …”, too; write it beside this one.`,
});
