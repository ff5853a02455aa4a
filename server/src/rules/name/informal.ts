import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { alikeNames, INFORMAL, nameFixes, rightForm, severityIn } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'name/informal',
  summary: 'A State is named as the United Nations names it, not by a common short name.',
  severity: 'warning',
  source: 'Editorial Manual, country names; UNTERM. A Member State’s own words stay as they are.',
  fixable: 'suggested',
  reads: ['state', 'title', 'masthead'],
  *check(document) {
    for (const { names, text, mentions } of alikeNames(document)) {
      const informal = names.filter(name => name.variant && INFORMAL.test(name.variant.kind) && !name.variant.context);
      const other = names.some(name => !name.variant && name.form !== 'former');
      const right = informal[0] && !other ? rightForm(informal[0]) : undefined;
      if (!right) continue;
      const date = document.date;
      const until = informal[0]!.variant!.rightUntil;
      if (until && date && date.year < Number(until.slice(0, 4)) + 1) continue;
      for (const located of mentions)
        yield { at: whole(located.fact), data: { text, right }, severity: severityIn(located, document, 'warning') };
    }
  },
  message: ({ text, right }) => say`“${text}” is not the name used in United Nations documents; write “${right}”.`,
  fix: (finding, document) => nameFixes(document, finding.at!.fact, finding.data.right),
});
