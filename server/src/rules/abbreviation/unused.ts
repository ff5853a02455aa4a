import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { mentionsByPart } from './_acronyms.ts';

export default documentRule<{ readonly text: string }>({
  id: 'abbreviation/unused',
  summary: 'An acronym that is introduced is used again.',
  severity: 'hint',
  source: 'Editorial Manual, abbreviations: no acronym for what is named once or twice.',
  fixable: 'suggested',
  reads: ['acronym', 'title', 'masthead'],
  *check(document) {
    const times = new Map<string, number>();
    for (const { fact } of document.facts('acronym')) {
      times.set(fact.value.acronym, (times.get(fact.value.acronym) ?? 0) + 1);
    }
    for (const mentions of mentionsByPart(document)) {
      for (const { located, wording } of mentions) {
        const { acronym, form } = located.fact.value;
        if (form === 'definition' && located.zone === 'body' && wording === 'own' && times.get(acronym) === 1)
          yield { at: whole(located.fact), data: { text: acronym } };
      }
    }
  },
  message: ({ text }) => say`“${text}” is introduced and never used again; leave “(${text})” out.`,
  fix: ({ at, data: { text } }, document) => {
    const { fact } = at!;
    const marked = ` (${text})`;
    if (!fact.text.endsWith(marked)) return undefined;
    const end = document.offsetOf(fact) + fact.text.length;
    return {
      title: say`Take “(${text})” away`,
      safe: false,
      edits: [{ start: end - marked.length, end, newText: '' }],
    };
  },
});
