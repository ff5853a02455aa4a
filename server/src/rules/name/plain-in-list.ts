import { stateById, withoutArticle } from '../../knowledge/states.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'name/plain-in-list',
  summary: 'A list of sponsors, a table or the record of a vote has the form of a name that is for lists.',
  severity: 'warning',
  source: 'UNTERM: “Iran (Islamic Republic of)” in lists, “the Islamic Republic of Iran” in sentences.',
  fixable: 'suggested',
  reads: ['state-list', 'title', 'masthead'],
  *check(document) {
    for (const { fact, part } of document.facts('state-list')) {
      if (fact.value.use === 'prose' || fact.quoted) continue;
      for (const member of fact.value.members) {
        const name = member.names.find(each => each.form === 'text' || each.form === 'formal');
        const right = name && stateById(name.state)?.list;
        if (!right?.includes('(') || name!.name === right) continue;
        const severity = part > 0 || fact.value.use === 'entry' ? 'hint' : 'warning';
        yield { at: within(fact, member), data: { text: withoutArticle(member.text), right }, severity };
      }
    }
  },
  message: ({ text, right }) => say`“${text}” is the form for sentences; in a list write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, false),
});
