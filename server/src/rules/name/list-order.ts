import { compareStates, type NameMatch, stateById } from '../../knowledge/states.ts';
import { documentRule, type Severity, whole } from '../rule.ts';

export default documentRule<{ readonly late: string; readonly before: string }>({
  id: 'name/list-order',
  summary: 'States stand in the English alphabetical order of the United Nations.',
  severity: 'information',
  source: 'Editorial Manual, communications and draft resolutions: English alphabetical order.',
  fixable: 'none',
  reads: ['state-list', 'title'],
  *check(document) {
    for (const { fact, zone, part } of document.facts('state-list')) {
      const members = fact.value.members.filter(member => order(member) > 0);
      const at = members.findIndex((member, i) => i > 0 && compareStates(idOf(member), idOf(members[i - 1]!)) < 0);
      if (at < 0) continue;
      const late = members[at]!;
      const before = members.find(member => compareStates(idOf(late), idOf(member)) < 0)!;
      const severity: Severity = zone === 'title' && part === 0 && !fact.quoted ? 'information' : 'hint';
      yield { at: whole(fact), data: { late: late.text, before: before.text }, severity };
    }
  },
  message: ({ late, before }) => `The States are not in alphabetical order; write “${late}” before “${before}”.`,
});

const idOf = (member: NameMatch) => member.names[0]!.state;
const order = (member: NameMatch) => stateById(idOf(member))?.order ?? 0;
