import { CompletionItemKind } from 'vscode-languageserver-types';
import { annexHeading } from '../../rules/annex/_shared.ts';
import { roman } from '../../syntax/annex-heading.ts';
import type { Place, Proposal } from './place.ts';

const TYPED = /^\**(?:a(?:n(?:n(?:e(?:x(?:\s[ivx]*)?)?)?)?)?)?$/i;

/** The heading of the next annex, from the title of the letter. */
export function annexHeadings(place: Place): Proposal[] {
  const { model, before, after, lineStart } = place;
  const end = model.main.signatures.at(-1) ?? model.main.requests.at(-1);
  if (!end || place.offset < model.offsetOf(end) || !TYPED.test(before) || !/^\**\s*$/.test(after)) return [];
  const before_ = model.parts.filter(
    part => part.level === 'annex' && part.heading && model.offsetOf(part.heading) < lineStart,
  );
  const several = before_.length > 0;
  const number = several ? roman(before_.length + 1) : undefined;
  const heading = annexHeading(model, number) ?? (number ? `Annex ${number}` : 'Annex');
  const label = number ? `Annex ${number} to the letter` : 'Annex to the letter';
  return [
    {
      label,
      text: `**${heading}**`,
      from: lineStart,
      filter: `**Annex ${heading}`,
      detail: 'Heading from the title of the letter',
      note: heading,
      kind: CompletionItemKind.Struct,
    },
  ];
}
