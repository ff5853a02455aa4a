import { ALL_LANGUAGES } from '../../model/language.ts';
import { nearest } from '../../text/distance.ts';
import { say } from '../../text/say.ts';
import { RULE_IDS } from '../ids.ts';
import { directiveRule } from '../rule.ts';

const nearRule = (id: string) => nearest(id, RULE_IDS, each => each, 3);

export default directiveRule({
  id: 'directive/unknown-rule',
  summary: 'A comment that silences rules names rules that there are.',
  severity: 'warning',
  source: 'Masthead; a name with a slip silences nothing.',
  fixable: 'suggested',
  languages: ALL_LANGUAGES,
  *check(directive) {
    for (const rule of directive.rules) {
      if (!RULE_IDS.includes(rule.id)) yield { ...rule, data: rule.id, removed: rule };
    }
  },
  message(id) {
    const right = nearRule(id);
    return right
      ? say`There is no rule “${id}”; write “${right}”.`
      : say`There is no rule “${id}”; “masthead rules” lists them.`;
  },
  fix({ data, start, end }) {
    const right = nearRule(data);
    return right ? { title: say`Write “${right}”`, safe: false, edits: [{ start, end, newText: right }] } : undefined;
  },
});
