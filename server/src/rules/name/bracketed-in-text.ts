import { namesOn } from '../../knowledge/states.ts';
import { say } from '../../text/say.ts';
import { documentRule, type Severity, whole } from '../rule.ts';
import { alikeNames, inLists, nameFixes, ownWords } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'name/bracketed-in-text',
  summary: 'In a sentence a State is named without brackets.',
  severity: 'information',
  source: 'UNTERM: one form for lists, tables and votes, one for running text.',
  fixable: 'suggested',
  reads: ['state', 'state-list', 'title', 'masthead'],
  *check(document) {
    for (const { names, text, mentions } of alikeNames(document)) {
      const name = names.find(each => each.form === 'list' && each.name.includes('('));
      const right = name && namesOn(name.state, document.date)?.text;
      if (!right) continue;
      for (const located of mentions) {
        const { fact, zone } = located;
        if (zone !== 'body' || fact.quoted || inLists(document)(fact)) continue;
        const severity: Severity = ownWords(located, document) ? 'information' : 'hint';
        yield { at: whole(fact), data: { text, right }, severity };
      }
    }
  },
  message: ({ text, right }) => say`“${text}” is the form for lists; in a sentence write “${right}”.`,
  fix: (finding, document) => nameFixes(document, finding.at!.fact, finding.data.right),
});
