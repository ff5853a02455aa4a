import { COMMUNICATIONS } from '../../model/kind.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';
import { annexes, annexHeading } from './_shared.ts';

export default documentRule<{ readonly text: string; readonly right: string }>({
  id: 'annex/heading-long-form',
  summary: 'The heading of the annex to a letter repeats the title of the letter.',
  severity: 'information',
  source: 'Editorial Manual, communications; S/2015/350: “Annex to the letter dated …”.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ROMAN_NUMBERS,
  reads: ['title'],
  *check(document) {
    const office = document.letter?.value.sender?.office;
    if (!office || !/^(?:permanent|charge)/.test(office)) return;
    for (const part of annexes(document)) {
      const annex = part.heading!.value.annex!;
      if (annex.of || part.heading!.value.text.length > 14) continue;
      const right = annexHeading(document, annex.number?.text);
      if (right) yield { at: whole(part.heading!), data: { text: part.heading!.value.text, right } };
    }
  },
  message: ({ text, right }) =>
    say`The heading “${text}” does not say what it belongs to; write “${right.slice(0, 52).trimEnd()}…” with the title of the letter.`,
  fix: (finding, document) => ({
    title: say`Write the heading in full, from the title of the letter`,
    safe: false,
    edits: [replace(document, finding.at!, finding.data.right)],
  }),
});
