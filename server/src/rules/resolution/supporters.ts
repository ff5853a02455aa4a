import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { paperLines } from './_papers.ts';

export default documentRule<{ readonly found: number; readonly needed: number }>({
  id: 'resolution/supporters',
  summary: 'A draft resolution of a conference has enough sponsors and signatories.',
  severity: 'information',
  source: 'Rules of procedure of Model United Nations conferences; how many are needed differs.',
  fixable: 'none',
  profiles: ['mun'],
  options: { least: { value: 3, description: 'Sponsors and signatories together that a draft needs.' } },
  reads: ['paper-line', 'enacting'],
  *check(document, options) {
    const lines = paperLines(document);
    const sponsors = lines.get('sponsors');
    if (!sponsors || document.enactments.length === 0) return;
    const found = sponsors.value.names + (lines.get('signatories')?.value.names ?? 0);
    const needed = Number(options.least);
    if (found < needed) yield { at: whole(sponsors), data: { found, needed } };
  },
  message: ({ found, needed }) =>
    found === 0
      ? say`The draft has no supporters, and ${needed} are needed; add sponsors or signatories.`
      : found === 1
        ? say`The draft has one supporter, and ${needed} are needed; add sponsors or signatories.`
        : say`The draft has ${found} supporters, and ${needed} are needed; add sponsors or signatories.`,
});
