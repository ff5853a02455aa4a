import type { Draft } from '../../analysis/engine.ts';
import { annexes, annexHeading } from '../../rules/annex/_shared.ts';
import { lineBreak, replace } from '../../rules/edit.ts';
import { within } from '../../rules/rule.ts';
import { roman } from '../../syntax/annex-heading.ts';
import type { TextEdit } from '../../text/edit.ts';
import { say } from '../../text/say.ts';
import { REFACTOR, type Refactoring } from './refactoring.ts';

/** A heading and a place for the text behind all that is there; a first annex without a number gets one. */
export function oneMoreAnnex(draft: Draft): Refactoring[] {
  const { model } = draft;
  if (!model.letter || model.language !== 'en') return [];
  const there = annexes(model);
  const number = there.length > 0 ? roman(there.length + 1) : undefined;
  const heading = annexHeading(model, number);
  if (!heading) return [];
  const title = number ? say`Add annex ${number}` : say`Add an annex`;
  return [{ title, kind: `${REFACTOR}.annex`, edits: () => addAnnex(draft, heading) }];
}

function addAnnex({ model, snapshot }: Draft, heading: string): TextEdit[] {
  const there = annexes(model);
  const br = lineBreak(model);
  const text = snapshot.getText();
  const end = text.trimEnd().length;
  const newText = [`**${heading}**`, '**Title of the annex**', 'Text of the annex.']
    .map(each => `${br}${br}${each}`)
    .join('');
  const edits: TextEdit[] = [{ start: end, end: text.length, newText: newText + br }];
  const first = there[0]?.heading;
  const annex = first?.value.annex;
  if (there.length === 1 && first && annex && !annex.number) {
    const word = within(first, annex.word);
    edits.unshift(replace(model, word, `${first.value.text.slice(annex.word.start, annex.word.end)} I`));
  }
  return edits;
}
