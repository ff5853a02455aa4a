import { COMMUNICATIONS } from '../../model/kind.ts';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { roman } from '../../syntax/annex-heading.ts';
import { say } from '../../text/say.ts';
import { insertAtEnd } from '../edit.ts';
import { documentRule, within } from '../rule.ts';
import { annexes, annexWord } from './_shared.ts';

export default documentRule<{ readonly word: string; readonly number: string }>({
  id: 'annex/number-missing',
  summary: 'Where there are several annexes, each has a number.',
  severity: 'warning',
  source: 'Editorial Manual, annexes.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ROMAN_NUMBERS,
  reads: ['title'],
  *check(document) {
    const all = annexes(document);
    if (all.length < 2) return;
    for (const [i, part] of all.entries()) {
      const annex = part.heading!.value.annex!;
      if (!annex.number)
        yield { at: within(part.heading!, annex.word), data: { word: annexWord(document), number: roman(i + 1) } };
    }
  },
  message: ({ word, number }) =>
    say`The document has several annexes and this one has no number; write “${word} ${number}”.`,
  fix(finding, document) {
    const { word, number } = finding.data;
    const edit = insertAtEnd(document, finding.at!, ` ${number}`);
    return { title: say`Write “${word} ${number}”`, safe: false, edits: [edit] };
  },
});
