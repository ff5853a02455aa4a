import type { InlineCompletionItem } from 'vscode-languageserver-types';
import type { Draft } from '../analysis/engine.ts';
import { phrasesAt, typedPhrase } from './completion/phrases.ts';
import { placeAt, withBlanks } from './completion/place.ts';
import { toRange } from './ranges.ts';

/** So much of a phrase must stand there before the rest is shown: fewer letters begin too many. */
const FEWEST = 3;

/** The rest of the sentence that is being typed, where it is one that documents write in always the same words. */
export function inlineCompletions(draft: Draft, offset: number): InlineCompletionItem[] {
  const place = placeAt(draft, offset, { snippets: false });
  const typed = typedPhrase(place);
  if (typed === undefined || typed.length < FEWEST) return [];
  const range = toRange(draft.snapshot, { start: place.offset - typed.length, end: place.offset });
  return phrasesAt(place, typed).flatMap(({ text }) => {
    const { first } = withBlanks(text);
    const insertText = first.startsWith(typed) ? first : first.replace(/^\*/, '');
    return insertText.startsWith(typed) && insertText.length > typed.length ? [{ insertText, range }] : [];
  });
}
