import { CompletionItemKind } from 'vscode-languageserver-types';
import { ROMAN_NUMBERS } from '../../model/language.ts';
import { annexHeading, annexWord } from '../../rules/annex/_shared.ts';
import { roman } from '../../syntax/annex-heading.ts';
import { say } from '../../text/say.ts';
import { type Place, type Proposal, startsLike } from './place.ts';

const ENGLISH = /^\**(?:a(?:n(?:n(?:e(?:x(?:\s[ivx]*)?)?)?)?)?)?$/i;

/** The heading of the next annex, from the title of the letter. */
export function annexHeadings(place: Place): Proposal[] {
  const { model, before, after, lineStart } = place;
  const { language } = model;
  const word = annexWord(model);
  const typed = language === 'en' ? ENGLISH.test(before) : before.trim() !== '' && alike(before, word);
  const end =
    model.main.signatures.at(-1) ?? model.main.requests.at(-1) ?? (language === 'en' ? undefined : model.title);
  if (!end || place.offset <= model.offsetOf(end) || !typed || !/^\**\s*$/.test(after)) return [];
  const before_ = model.parts.filter(
    part => part.level === 'annex' && part.heading && model.offsetOf(part.heading) < lineStart,
  );
  const several = before_.length > 0;
  const number = several && ROMAN_NUMBERS.includes(language) ? roman(before_.length + 1) : undefined;
  const alone = number ? `${word} ${number}` : word;
  const heading = (several && !number ? undefined : annexHeading(model, number)) ?? alone;
  const label = language === 'en' ? `${alone} to the letter` : shortened(heading);
  return [
    {
      label,
      text: `**${heading}**`,
      from: lineStart,
      filter: `**${word} ${heading}`,
      detail: say`Heading from the title of the letter`,
      note: heading,
      kind: CompletionItemKind.Struct,
    },
  ];
}

const alike = (typed: string, word: string) => startsLike(typed, word) || startsLike(word, typed);

const shortened = (heading: string) => (heading.length > 40 ? `${heading.slice(0, 39).trimEnd()}…` : heading);
