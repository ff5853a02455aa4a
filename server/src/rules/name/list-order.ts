import type { Fact } from '../../model/facts.ts';
import type { ListUse } from '../../syntax/state-list.ts';
import { say } from '../../text/say.ts';
import { documentRule, type Severity, whole } from '../rule.ts';
import { compare, hasPlace, sortedIn } from './_order.ts';

/** In a sentence the order may have a meaning of its own: only titles are judged. */
const SEVERITIES: Readonly<Record<ListUse, Severity>> = {
  sponsors: 'warning',
  vote: 'information',
  prose: 'information',
  entry: 'hint',
};

export default documentRule<{ readonly late: string; readonly before: string }>({
  id: 'name/list-order',
  summary: 'States stand in the English alphabetical order of the United Nations.',
  severity: 'warning',
  source: 'Editorial Manual, communications and draft resolutions: English alphabetical order.',
  fixable: 'suggested',
  reads: ['state-list', 'title'],
  *check(document) {
    for (const { fact, zone, part } of document.facts('state-list')) {
      const members = fact.value.members.filter(hasPlace);
      const at = members.findIndex((member, i) => i > 0 && compare(member, members[i - 1]!) < 0);
      if (at < 0) continue;
      const late = members[at]!;
      const before = members.find(member => compare(late, member) < 0)!;
      const own = part === 0 && !fact.quoted;
      if (fact.value.use === 'prose' && !(own && zone === 'title')) continue;
      const severity = own ? SEVERITIES[fact.value.use] : 'hint';
      yield { at: whole(fact), data: { late: late.text, before: before.text }, severity };
    }
  },
  message: ({ late, before }) => say`The States are not in alphabetical order; write “${late}” before “${before}”.`,
  fix(finding, document) {
    const edits = sortedIn(document, finding.at!.fact as Fact<'state-list'>);
    return edits.length > 0 ? { title: say`Put the States in alphabetical order`, safe: false, edits } : undefined;
  },
});
