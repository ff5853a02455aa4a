import type { Draft } from '../../analysis/engine.ts';
import type { Fact } from '../../model/facts.ts';
import { annexes } from '../../rules/annex/_shared.ts';
import { replace } from '../../rules/edit.ts';
import { within } from '../../rules/rule.ts';
import type { Span } from '../../syntax/markup.ts';
import type { TextEdit } from '../../text/edit.ts';
import { say } from '../../text/say.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

/** A letter to one addressee, from its title, as identical letters to both. */
export function identicalLetters(draft: Draft, { start }: Span): Refactoring[] {
  const { model } = draft;
  const letter = model.letter;
  if (model.kind !== 'letter' || model.language !== 'en' || !letter || letter.split) return [];
  const at = model.offsetOf(letter.fact);
  if (start < at || start > at + letter.fact.text.length) return [];
  const titled = [
    ...retitled(draft, letter.fact, letter.value, 0, 'Identical letters'),
    ...annexes(model).flatMap(({ heading }) => {
      const of = heading?.value.annex?.of;
      return heading && of?.title ? retitled(draft, heading, of.title, of.start, 'identical letters') : [];
    }),
  ];
  if (titled.length === 0) return [];
  return [{ title: say`Make identical letters of this letter`, kind: `${REFACTOR}.identical`, edits: () => titled }];
}

const BOTH = 'the Secretary-General and the President of the Security Council';

/** `from`: where in the title of the fact the title of the letter begins. */
function retitled(draft: Draft, fact: Fact<'title'>, parts: LetterParts, from: number, words: string): TextEdit[] {
  const { lead, addressee, form } = parts;
  if (form !== 'letter' || !addressee) return [];
  const start = from + lead.start;
  const word = /^letter/i.exec(fact.value.text.slice(start))?.[0];
  if (!word) return [];
  return [
    replace(draft.model, within(fact, { start, end: start + word.length }), words),
    replace(draft.model, within(fact, { start: from + addressee.start, end: from + addressee.end }), BOTH),
  ];
}

type LetterParts = Pick<NonNullable<Fact<'title'>['value']['letter']>, 'lead' | 'addressee' | 'form'>;
