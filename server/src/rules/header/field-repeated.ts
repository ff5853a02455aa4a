import { ALL_LANGUAGES } from '../../model/language.ts';
import { say, sayText, toSay } from '../../text/say.ts';
import { removeLines, standsAlone } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { hasMasthead } from './_shared.ts';

const NAMES: Readonly<Record<string, string>> = {
  distribution: toSay`distribution`,
  date: toSay`date`,
  language: toSay`language of the version`,
  original: toSay`original language`,
};

export default documentRule<{ readonly text: string; readonly name: string; readonly same: boolean }>({
  id: 'header/field-repeated',
  summary: 'Each line of the masthead stands there once.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers.',
  fixable: 'safe',
  languages: ALL_LANGUAGES,
  reads: ['masthead'],
  *check(document) {
    if (!hasMasthead(document)) return;
    const { fields } = document.masthead;
    for (const [i, fact] of fields.entries()) {
      const name = NAMES[fact.value.field];
      const first = fields.slice(0, i).find(each => each.value.field === fact.value.field);
      if (!name || !first) continue;
      const same = first.text === fact.text;
      yield {
        at: whole(fact),
        data: { text: fact.text, name, same },
        related: [{ at: whole(first), message: say`“${first.text}” stands here already.` }],
      };
    }
  },
  message: ({ text, name }) =>
    say`The ${sayText(name)} stands in the masthead already; leave out “${text}” or the other line.`,
  fix(finding, document) {
    if (!finding.data.same || !standsAlone(finding.at!.fact)) return undefined;
    return {
      title: say`Leave out the second “${finding.data.text}”`,
      safe: true,
      edits: [removeLines(document, finding.at!.fact)],
    };
  },
});
