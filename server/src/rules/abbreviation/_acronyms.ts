import type { DocumentModel, Located } from '../../model/document.ts';
import { type Wording, wordingOf } from '../../model/wording.ts';

/** An acronym of the running text, with whose words it stands in. */
export interface Mention {
  readonly located: Located<'acronym'>;
  readonly wording: Wording;
}

/** Acronyms outside quotations, part by part; a letter and its annex each spell out their own. */
export function mentionsByPart(document: DocumentModel): Iterable<readonly Mention[]> {
  const parts = new Map<number, Mention[]>();
  for (const located of document.facts('acronym')) {
    if (located.fact.quoted || !['title', 'heading', 'body', 'note'].includes(located.zone)) continue;
    const mention = { located, wording: wordingOf(document, located.zone, located.part) };
    const part = parts.get(located.part);
    if (part) part.push(mention);
    else parts.set(located.part, [mention]);
  }
  return parts.values();
}
