import { COMMUNICATIONS } from '../../model/kind.ts';
import { insertAfter } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<string>({
  id: 'agenda/star-missing',
  summary: 'An item of a preliminary list or provisional agenda has an asterisk.',
  severity: 'warning',
  source: 'Issued documents such as A/80/6: “Item 137 of the preliminary list*”, with the note “* A/80/50.”.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  reads: ['agenda', 'masthead'],
  *check({ agenda, masthead }) {
    if (!agenda || masthead.stacked || !masthead.present) return;
    const { list, star, tail, broken } = agenda.value;
    if (list === 'agenda' || star || broken) return;
    yield { at: within(agenda, tail), data: list };
  },
  message: list =>
    `The item is taken from the ${list}; write “${list}*” and the note “* A/80/50.” with the symbol of the list below the text.`,
  fix: (finding, document) => ({
    title: 'Add the asterisk',
    safe: false,
    edits: [insertAfter(document, finding.at!.fact, '\\*')],
  }),
});
