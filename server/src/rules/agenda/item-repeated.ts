import { ALL_LANGUAGES } from '../../model/language.ts';
import { formatItem } from '../../syntax/agenda.ts';
import { say } from '../../text/say.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<string>({
  id: 'agenda/item-repeated',
  summary: 'Each agenda item stands in the header once.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers.',
  fixable: 'none',
  languages: ALL_LANGUAGES,
  reads: ['agenda'],
  *check({ agenda }) {
    const seen = new Set<string>();
    for (const ref of agenda?.value.refs ?? []) {
      const item = formatItem(ref);
      if (seen.has(item)) yield { at: within(agenda!, ref), data: item };
      seen.add(item);
    }
  },
  message: item => say`Item ${item} is named already; leave out the second “${item}”.`,
});
