import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { wholeLetter } from './_shared.ts';

const HONORIFIC = /\b(?:H\.\s?E\.|His Excellency|Her Excellency|Mr\.|Mrs\.|Ms\.|Dr\.)(?:\s+(?:Mr|Mrs|Ms|Dr)\.)?\s/g;

export default documentRule<string>({
  id: 'title/honorific',
  summary: 'The title of a letter names offices, not persons, and has no honorific.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'suggested',
  reads: ['title'],
  *check(document) {
    const letter = wholeLetter(document);
    for (const match of letter?.fact.value.text.matchAll(HONORIFIC) ?? []) {
      const end = match.index + match[0].length;
      yield { at: within(letter!.fact, { start: match.index, end }), data: match[0].trim() };
    }
  },
  message: text => say`“${text}” does not stand in a title; leave it out, with the name, and write the office alone.`,
  fix: (finding, document) => ({
    title: say`Leave out “${finding.data}”`,
    safe: false,
    edits: [replace(document, finding.at!, '')],
  }),
});
