import type { DocumentModel } from '../../model/document.ts';
import type { Fact } from '../../model/facts.ts';
import { titleOfLetter } from '../../model/facts.ts';
import { COMMUNICATIONS } from '../../model/kind.ts';
import { say } from '../../text/say.ts';
import { insertAfter } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<{ readonly second: string }>({
  id: 'title/split-over-lines',
  summary: 'The title of a letter is one title, however long.',
  severity: 'warning',
  source: 'Editorial Manual, mastheads and covers; text taken from pages has each line of a title as one.',
  fixable: 'safe',
  extraction: true,
  kinds: COMMUNICATIONS,
  reads: ['title'],
  *check(document) {
    const second = secondHalf(document);
    if (second) yield { at: whole(document.letter!.fact), data: { second: short(second.value.text) } };
  },
  message: ({ second }) => say`The title goes on in the next line; write it as one, with “${second}” behind it.`,
  fix(_, document) {
    const second = secondHalf(document);
    if (!second) return undefined;
    const first = document.letter!.fact;
    const { start } = insertAfter(document, first, '');
    const end = document.offsetOf(second);
    return { title: say`Join the two lines of the title`, safe: true, edits: [{ start, end, newText: ' ' }] };
  },
});

/** The bold line below the title that completes it: with it the title has an addressee, without it none. */
function secondHalf(document: DocumentModel): Fact<'title'> | undefined {
  const { letter } = document;
  if (!letter?.split || !letter.fact.value.strong) return undefined;
  const titles = document.facts('title');
  const at = titles.findIndex(({ fact }) => fact === letter.fact);
  const second = titles[at + 1]?.fact;
  if (!second?.value.strong || second.value.glued || second.value.letter || second.value.annex) return undefined;
  const joined = titleOfLetter(`${letter.fact.value.text} ${second.value.text}`);
  return joined?.addressee && !letter.fact.value.letter!.addressee ? second : undefined;
}

function short(title: string): string {
  return title.length <= 48 ? title : `${title.slice(0, 45).trimEnd()}…`;
}
