import { ROMAN_NUMBERS } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { rewrite } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { wholeLetter } from './_shared.ts';

const RIGHT = { letter: 'Letter', 'identical-letters': 'Identical letters', 'note-verbale': 'Note verbale' } as const;

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'title/lead',
  summary: 'The title begins with “Letter dated”, “Identical letters dated” or “Note verbale dated”.',
  severity: 'warning',
  source: 'Editorial Manual, communications.',
  fixable: 'safe',
  languages: ROMAN_NUMBERS,
  reads: ['title'],
  *check(document) {
    const letter = wholeLetter(document);
    if (!letter) return;
    const { lead, misspelt, form, plural, near, language } = letter.value;
    const text = letter.fact.value.text.slice(lead.start, lead.end);
    if (near) yield { at: within(letter.fact, lead), data: { text, right: near } };
    if (language) return;
    const name =
      form === 'letter' && plural ? 'Letters' : form === 'note-verbale' && plural ? 'Notes verbales' : RIGHT[form];
    const right = text.split(/\s+/).length > name.split(' ').length ? `${name} dated` : name;
    const capitals = text === text.toUpperCase();
    if (misspelt || (!capitals && text.replace(/\s+/g, ' ') !== right))
      yield { at: within(letter.fact, lead), data: { text, right } };
  },
  message: ({ text, right }) => say`The title begins with “${text}”; write “${right}”.`,
  fix: (finding, document) => rewrite(document, finding.at!, finding.data.right, true),
});
