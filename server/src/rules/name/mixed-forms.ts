import { type StateName, stateById } from '../../knowledge/states.ts';
import type { Located } from '../../model/document.ts';
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
    const all = alikeNames(document);
    const formal = all.filter(({ names }) => isFormal(names));
    const judged = (mentions: readonly Located<'state'>[]) =>
      mentions.filter(located => located.zone === 'body' && ownWords(located, document));
    /** In which part a State is named shortly, and where first. */
    const short = new Map<string, Located<'state'>>();
    for (const { names, mentions } of formal.length > 0 ? all : []) {
      if (isFormal(names)) continue;
      for (const located of judged(mentions)) {
        const first = short.get(keyOf(located));
        if (!first || isBefore(located, first)) short.set(keyOf(located), located);
      }
    }
    for (const { names, mentions } of formal) {
      const right = stateById(names[0]!.state)!.text;
      for (const located of judged(mentions)) {
        const first = short.get(keyOf(located));
        if (!first || !isBefore(first, located)) continue;
        yield { at: whole(located.fact), data: { text: located.fact.value.text, right } };
      }
    }
  },
  message: ({ text, right }) =>
    say`“${text}” is the formal name, and the text has used the short one; write “${right}”.`,
  fix: (finding, document) => nameFixes(document, finding.at!.fact, finding.data.right),
});

const keyOf = ({ fact, part }: Located<'state'>) => `${part} ${fact.value.names[0]!.state}`;

const isBefore = (one: Located, other: Located) =>
  one.block === other.block ? one.fact.start < other.fact.start : one.block < other.block;

/** A formal name that is not the short name too, as `Republic of Korea` is. */
function isFormal([name, ...others]: readonly StateName[]): boolean {
  return name?.form === 'formal' && others.length === 0;
}
