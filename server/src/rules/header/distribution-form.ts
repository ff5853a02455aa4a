import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

const RIGHT = 'Distr.:';

export default documentRule<string>({
  id: 'header/distribution-form',
  summary: 'The line of distribution begins with “Distr.:”.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers.',
  fixable: 'safe',
  reads: ['masthead'],
  *check({ masthead }) {
    const fact = masthead.distribution;
    if (!fact || masthead.stacked) return;
    const { label } = fact.value;
    const words = fact.text.slice(label.start, label.end);
    if (words !== RIGHT) yield { at: within(fact, label), data: words };
  },
  message: words => `The line of distribution begins with “${words}”; write “${RIGHT}”.`,
  fix: (finding, document) => ({
    title: `Write “${RIGHT}”`,
    safe: true,
    edits: [replace(document, finding.at!, RIGHT)],
  }),
});
