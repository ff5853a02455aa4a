import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { mentionsByPart } from './_acronyms.ts';

export default documentRule<{ readonly text: string }>({
  id: 'abbreviation/defined-twice',
  summary: 'An acronym is spelt out once.',
  severity: 'information',
  source: 'Editorial Manual, abbreviations: the full form at first mention, then the acronym alone.',
  fixable: 'suggested',
  reads: ['acronym', 'title', 'masthead'],
  *check(document) {
    for (const mentions of mentionsByPart(document)) {
      const spelt = new Set<string>();
      for (const { located, wording } of mentions) {
        const { acronym, form } = located.fact.value;
        if (form !== 'definition' || located.zone !== 'body') continue;
        if (!spelt.has(acronym)) spelt.add(acronym);
        else if (wording === 'own') yield { at: whole(located.fact), data: { text: acronym } };
      }
    }
  },
  message: ({ text }) => say`“${text}” has been spelt out above; write “${text}” alone.`,
  fix: ({ at, data: { text } }, document) => {
    const name = document.offsetOf(at!.fact);
    const end = name + at!.fact.text.length;
    // The name has an article, the acronym has none.
    const start = document.snapshot.slice(Math.max(0, name - 5), name) === ' the ' ? name - 4 : name;
    return { title: say`Write “${text}”`, safe: false, edits: [{ start, end, newText: text }] };
  },
});
