import type { Language } from '../../knowledge/languages.ts';
import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { ALL_LANGUAGES } from '../../model/language.ts';
import type { LetterTitle } from '../../syntax/letter-title.ts';
import type { Span } from '../../syntax/markup.ts';
import { lowerFirst } from '../../text/case.ts';
import { say, sayText, toSay } from '../../text/say.ts';
import { replace } from '../edit.ts';
import { documentRule, whole, within } from '../rule.ts';
import { wholeLetter } from '../title/_shared.ts';
import { annexes, annexHeading } from './_shared.ts';

interface Disagreement {
  readonly what: string;
  readonly here: string;
  readonly there: string;
  readonly right: string | undefined;
}

export default documentRule<Disagreement>({
  id: 'annex/heading-disagrees',
  summary: 'The heading of the annex repeats the date, the sender and the addressee of the letter.',
  severity: 'error',
  source: 'Editorial Manual, communications; no exception in 232 letters and notes verbales.',
  fixable: 'suggested',
  kinds: COMMUNICATIONS,
  languages: ALL_LANGUAGES,
  reads: ['title', 'state'],
  *check(document) {
    const letter = wholeLetter(document);
    if (!letter?.value.addressee) return;
    const misspelt = namesMisspelt(document, letter.fact);
    for (const part of annexes(document)) {
      const heading = part.heading!;
      const of = heading.value.annex!.of;
      if (!of?.title) continue;
      const difference = firstDifference(letter.fact, letter.value, heading, of.start, of.title);
      if (!difference || (difference.what === 'sender' && misspelt)) continue;
      const { what, span, here, there } = difference;
      const right = annexHeading(document, heading.value.annex!.number?.text);
      const related = [{ at: whole(letter.fact), message: say`The title of the letter says “${there}”.` }];
      yield { at: within(heading, span), data: { what, here, there, right }, related };
    }
  },
  message: ({ what, here, there }) =>
    here
      ? say`The heading of the annex has another ${sayText(what)} than the letter, “${here}”; write “${there}”.`
      : say`The heading of the annex lacks the ${sayText(what)} of the letter; write “${there}”.`,
  fix(finding, document) {
    const { right } = finding.data;
    if (right === undefined) return undefined;
    const edits = [replace(document, whole(finding.at!.fact), right)];
    return { title: say`Repeat the title of the letter`, safe: false, edits };
  },
});

/** A misspelt State in the title is reported there: the heading, which has it right, is not to follow. */
function namesMisspelt(document: DocumentModel, title: Fact<'title'>): boolean {
  const names = document.facts('state').filter(({ fact }) => fact.block === title.block);
  return names.some(({ fact }) =>
    fact.value.names.every(name => name.form === 'near' || name.variant?.kind === 'spelling'),
  );
}

/** Languages in which the kind of communication has another form after the word for its annex. */
const INFLECTED: readonly Language[] = ['ar', 'ru'];

interface Difference {
  readonly what: string;
  readonly span: Span;
  readonly here: string;
  readonly there: string;
}

function firstDifference(
  letter: Fact<'title'>,
  title: LetterTitle,
  heading: Fact<'title'>,
  offset: number,
  copy: LetterTitle,
): Difference | undefined {
  const parts: readonly (readonly [string, (each: LetterTitle) => Span | undefined])[] = [
    [toSay`kind of communication`, each => each.lead],
    [toSay`date`, each => each.date],
    [toSay`sender`, each => each.sender],
    [toSay`addressee`, each => each.addressee],
  ];
  for (const [i, [what, spanOf]] of parts.entries()) {
    const typed = heading.value.unclosed && !parts[i + 1]?.[1](copy);
    if (typed) return undefined;
    const original = spanOf(title);
    const repeated = spanOf(copy);
    if (!original || (original === title.lead && (title.near || INFLECTED.includes(title.language ?? 'en')))) continue;
    const words = letter.value.text.slice(original.start, original.end);
    const there = original === title.lead ? lowerFirst(words) : words;
    const here = repeated ? heading.value.text.slice(offset + repeated.start, offset + repeated.end) : '';
    if (fold(here) === fold(there)) continue;
    const span =
      repeated && here ? { start: offset + repeated.start, end: offset + repeated.end } : heading.value.annex!.word;
    return { what, span, here, there };
  }
  return undefined;
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[,\s]+/g, ' ')
    .trim();
