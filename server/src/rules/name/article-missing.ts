import { stateById, withoutArticle } from '../../knowledge/states.ts';
import { say } from '../../text/say.ts';
import { blockRule } from '../rule.ts';
import { SECRETARIAT } from './_shared.ts';

const BEFORE = /\b(?:of|in|from|with|by|to|for|between|against|into|through|across|within|and)\s+$/;
/** What follows a name that stands for the State itself. Before a noun the name is an adjective and has no article. */
const AFTER =
  /^(?:[,.;:)]|$|\s+(?:and|or|to|in|on|at|by|with|is|was|has|had|were|are|from|that|which|since|during|under|as|for)\b)/;

export default blockRule<string>({
  id: 'name/article-missing',
  summary: 'In a sentence the name of a State has its article where it takes one.',
  severity: 'information',
  source: 'UNTERM, names for running text: “the Sudan”, “the Niger”, “the Russian Federation”.',
  fixable: 'suggested',
  kinds: [...SECRETARIAT, 'report', 'draft-report', 'resolution', 'draft-resolution', 'draft-decision', 'decision'],
  zones: ['body'],
  mainOnly: true,
  *check(facts) {
    if (facts.shape === 'table') return;
    const { text } = facts.plain;
    for (const fact of facts.entities('state')) {
      const name = fact.value.names.find(each => each.form === 'text');
      const right = name && stateById(name.state)!.text;
      const end = fact.origin + fact.value.end - fact.value.start;
      if (!right?.startsWith('the ') || withoutArticle(right) !== fact.text || fact.quoted || fact.value.cited)
        continue;
      if (!BEFORE.test(text.slice(Math.max(0, fact.origin - 12), fact.origin))) continue;
      if (AFTER.test(text.slice(end, end + 12))) yield { start: fact.start, end: fact.end, data: right };
    }
  },
  message: right => say`This name takes the article in a sentence; write “${right}”.`,
  fix: finding => ({
    title: say`Write “${finding.data}”`,
    safe: false,
    edits: [{ start: finding.start, end: finding.start, newText: 'the ' }],
  }),
});
