import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<string>({
  id: 'footnote/full-stop',
  summary: 'A footnote ends with a full stop.',
  severity: 'information',
  source: 'Editorial Manual, footnotes.',
  fixable: 'safe',
  reads: ['footnote'],
  *check(document) {
    for (const { fact } of document.facts('footnote')) {
      const { ending, label } = fact.value;
      if (ending && !/[.:…。]/.test(ending.mark)) yield { at: within(fact, ending), data: label };
    }
  },
  message: label => say`Note ${label} does not end with a full stop; write one.`,
  fix(finding, document) {
    const { fact, start, end } = finding.at!;
    const { plain } = document.blocks[document.snapshot.indexOf(fact.block)]!;
    const from = plain.sourceEnd(fact.origin + start);
    const base = document.snapshot.offsetIn(fact.block, 0);
    const to = end > start ? plain.sourceEnd(fact.origin + end) : from;
    const edits = [
      { start: base + (end > start ? plain.sourceStart(fact.origin + start) : from), end: base + to, newText: '.' },
    ];
    return { title: say`Write the full stop`, safe: true, edits };
  },
});
