import { spelledOut } from '../../knowledge/abbreviations.ts';
import { say } from '../../text/say.ts';
import { documentRule, whole } from '../rule.ts';
import { mentionsByPart } from './_acronyms.ts';

const LIST = /^(?:list of )?(?:abbreviations|acronyms)\b/i;

export default documentRule<{ readonly text: string; readonly name: string }>({
  id: 'abbreviation/undefined',
  summary: 'An acronym is spelt out where it is first used.',
  severity: 'information',
  source: 'Editorial Manual, abbreviations: the full form at first mention, followed by the acronym in parentheses.',
  fixable: 'suggested',
  reads: ['acronym', 'title', 'masthead'],
  *check(document) {
    if (document.facts('title').some(({ fact }) => LIST.test(fact.value.text.trim()))) return;
    const spelt = new Set<string>();
    for (const mentions of mentionsByPart(document)) {
      for (const { located, wording } of mentions) {
        const { acronym, form } = located.fact.value;
        if (spelt.has(acronym)) continue;
        // Titles are not where an acronym is introduced, and notes have short forms.
        if (form === 'use' && located.zone !== 'body') continue;
        spelt.add(acronym);
        const name = form === 'use' && wording === 'own' ? spelledOut(acronym) : undefined;
        if (name) yield { at: whole(located.fact), data: { text: acronym, name } };
      }
    }
  },
  message: ({ text, name }) => say`“${text}” has not been spelt out; write “${name} (${text})” here.`,
  fix: ({ at, data: { text, name } }, document) => {
    const start = document.offsetOf(at!.fact);
    const before = document.snapshot.slice(Math.max(0, start - 4), start);
    const article = /[Tt]he\s$/.test(before) ? '' : /(?:^|[.!?\n]\s?)$/.test(before) ? 'The ' : 'the ';
    const newText = `${article}${name} (${text})`;
    return at!.fact.text === text
      ? { title: say`Write “${newText}”`, safe: false, edits: [{ start, end: start + text.length, newText }] }
      : undefined;
  },
});
