import { type StateName, stateById } from '../../knowledge/states.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { alikeNames, nameFixes, ownWords } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'name/mixed-forms',
  summary: 'A text names a State by its short name throughout, or by its formal name throughout.',
  severity: 'information',
  source: 'Editorial Manual, country names: short names, except where the formal ones are called for.',
  fixable: 'suggested',
  reads: ['state', 'title', 'masthead'],
  *check(document) {
    if (!alikeNames(document).some(({ names }) => isFormal(names))) return;
    const short = new Set<string>();
    for (const located of document.facts('state')) {
      const { names, text, cited } = located.fact.value;
      if (cited || located.zone !== 'body' || !ownWords(located, document)) continue;
      const key = `${located.part} ${names[0]!.state}`;
      if (!isFormal(names)) short.add(key);
      else if (short.has(key)) {
        const right = stateById(names[0]!.state)!.text;
        yield { at: whole(located.fact), data: { text, right } };
      }
    }
  },
  message: ({ text, right }) =>
    say`“${text}” is the formal name, and the text has used the short one; write “${right}”.`,
  fix: (finding, document) => nameFixes(document, finding.at!.fact, finding.data.right),
});

/** A formal name that is not the short name too, as `Republic of Korea` is. */
function isFormal([name, ...others]: readonly StateName[]): boolean {
  return name?.form === 'formal' && others.length === 0;
}
