import type { Draft } from '../analysis/engine.ts';
import { namesOn, stateById } from '../knowledge/states.ts';
import type { Fact } from '../model/facts.ts';
import { annexes, annexHeading } from '../rules/annex/_shared.ts';
import { lineBreak, replace } from '../rules/edit.ts';
import { putName } from '../rules/name/_shared.ts';
import { within } from '../rules/rule.ts';
import { roman } from '../syntax/annex-heading.ts';
import type { TextEdit } from '../text/edit.ts';
import { factAt } from './facts-at.ts';

/** A change that keeps a draft right and makes something else of it. Offsets are UTF-16. */
export interface Refactoring {
  readonly title: string;
  /** Kind of the code action. */
  readonly kind: string;
  readonly edits: readonly TextEdit[];
}

export const REFACTOR = 'refactor.rewrite.masthead';

/** What can be made of a draft at an offset: another form of a State’s name, identical letters, one more annex. */
export function refactorings(draft: Draft, offset: number): Refactoring[] {
  return [...stateForms(draft, offset), ...identicalLetters(draft, offset), ...oneMoreAnnex(draft)];
}

const FORMS = [
  ['text', 'in running text'],
  ['list', 'in lists and tables'],
  ['formal', 'formal name'],
] as const;

/** The other forms of the State that is named at the offset, as they are at the date of the document. */
function stateForms(draft: Draft, offset: number): Refactoring[] {
  const { model } = draft;
  const fact = model.language === 'en' ? factAt(draft, 'state', offset)?.fact : undefined;
  const states = new Set(fact?.value.names.map(name => name.state));
  const [id] = states;
  if (!fact || states.size !== 1 || id === undefined) return [];
  const names = { formal: stateById(id)?.formal, ...namesOn(id, model.date) };
  const written = new Set<string>();
  return FORMS.flatMap(([form, use]): Refactoring[] => {
    const name = names[form];
    const bare = name?.replace(/^the /, '');
    if (!name || !bare || bare === fact.text.replace(/^the /i, '') || written.has(bare)) return [];
    written.add(bare);
    return [
      {
        title: `Write “${bare}” (${use})`,
        kind: `${REFACTOR}.state`,
        edits: [putName(model, fact, form === 'list' ? bare : name)],
      },
    ];
  });
}

/** A letter to one addressee, from its title, as identical letters to both. */
function identicalLetters(draft: Draft, offset: number): Refactoring[] {
  const { model } = draft;
  const letter = model.letter;
  if (model.kind !== 'letter' || model.language !== 'en' || !letter || letter.split) return [];
  const at = model.offsetOf(letter.fact);
  if (offset < at || offset > at + letter.fact.text.length) return [];
  const titled = [
    ...retitled(draft, letter.fact, letter.value, 0, 'Identical letters'),
    ...annexes(model).flatMap(({ heading }) => {
      const of = heading?.value.annex?.of;
      return heading && of?.title ? retitled(draft, heading, of.title, of.start, 'identical letters') : [];
    }),
  ];
  return titled.length === 0
    ? []
    : [{ title: 'Make identical letters of this letter', kind: `${REFACTOR}.identical`, edits: titled }];
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

/** A heading and a place for the text behind all that is there; a first annex without a number gets one. */
function oneMoreAnnex(draft: Draft): Refactoring[] {
  const { model, snapshot } = draft;
  if (!model.letter || model.language !== 'en') return [];
  const there = annexes(model);
  const number = there.length > 0 ? roman(there.length + 1) : undefined;
  const heading = annexHeading(model, number);
  if (!heading) return [];
  const br = lineBreak(model);
  const text = snapshot.getText();
  const end = text.trimEnd().length;
  const newText = [`**${heading}**`, '**Title of the annex**', 'Text of the annex.']
    .map(each => `${br}${br}${each}`)
    .join('');
  const edits: TextEdit[] = [{ start: end, end: text.length, newText: newText + br }];
  const [first] = there;
  const annex = first?.heading?.value.annex;
  if (there.length === 1 && annex && !annex.number) {
    const word = within(first!.heading!, annex.word);
    edits.unshift(replace(model, word, `${first!.heading!.value.text.slice(annex.word.start, annex.word.end)} I`));
  }
  return [{ title: number ? `Add annex ${number}` : 'Add an annex', kind: `${REFACTOR}.annex`, edits }];
}
