import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

const RIGHT = 'Original:';

export default documentRule<string>({
  id: 'header/original-form',
  summary: 'The line of the original language begins with “Original:”.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers.',
  fixable: 'safe',
  reads: ['masthead'],
  *check({ masthead }) {
    const fact = masthead.original;
    if (!fact || masthead.stacked) return;
    const { label } = fact.value;
    const words = fact.text.slice(label.start, label.end);
    if (words !== RIGHT) yield { at: within(fact, label), data: words };
  },
  message: words => `The line of the original language begins with “${words}”; write “${RIGHT}”.`,
  fix: (finding, document) => ({
    title: `Write “${RIGHT}”`,
    safe: true,
    edits: [replace(document, finding.at!, RIGHT)],
  }),
});
