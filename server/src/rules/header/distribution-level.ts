import { DISTRIBUTION_LEVELS } from '../../syntax/masthead-line.ts';
import { nearest } from '../../text/distance.ts';
import { replace } from '../edit.ts';
import { documentRule, type Severity, within } from '../rule.ts';

interface Level {
  readonly text: string;
  readonly better: string | undefined;
  readonly limited: boolean;
}

export default documentRule<Level>({
  id: 'header/distribution-level',
  summary: 'The distribution is General, Limited or Restricted.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: General, Limited or Restricted; L. symbols go with Limited.',
  fixable: 'suggested',
  reads: ['masthead'],
  *check({ masthead }) {
    const fact = masthead.distribution;
    if (!fact || masthead.stacked) return;
    const { level } = fact.value;
    const at = within(fact, level.text ? level : fact.value.label);
    const right = DISTRIBUTION_LEVELS.find(each => each === level.text);
    if (!right) {
      const better = nearest(level.text, DISTRIBUTION_LEVELS, each => each, 3);
      yield { at, data: { text: level.text, better, limited: false } };
    } else if (right === 'General' && /\/L\.\d/.test(masthead.symbol?.text ?? '')) {
      const severity: Severity = 'warning';
      yield { at, data: { text: level.text, better: 'Limited', limited: true }, severity };
    }
  },
  message: ({ text, better, limited }) => {
    if (limited)
      return `A document with an L. symbol has limited distribution; write “${better}” instead of “${text}”.`;
    if (better) return `“${text}” is no level of distribution; write “${better}”.`;
    return `“${text}” is no level of distribution; write “General”, “Limited” or “Restricted”.`;
  },
  fix: (finding, document) =>
    (finding.data.better ? [finding.data.better] : finding.data.text ? DISTRIBUTION_LEVELS : []).map(level => ({
      title: `Write “${level}”`,
      safe: false,
      edits: [replace(document, finding.at!, level)],
    })),
});
