import { ALL_LANGUAGES } from '../../model/language.ts';
import { say } from '../../text/say.ts';
import { insertAfter, lineBreak } from '../edit.ts';
import { documentRule, whole } from '../rule.ts';

export default documentRule<{ readonly first: string; readonly second: string }>({
  id: 'title/own-block',
  summary: 'Each title stands in a block of its own.',
  severity: 'error',
  source: 'Editorial Manual, mastheads and covers: the title of the item and the title of the document are apart.',
  fixable: 'safe',
  languages: ALL_LANGUAGES,
  reads: ['title'],
  *check(document) {
    const titles = document.facts('title');
    for (const [i, { fact }] of titles.entries()) {
      if (!fact.value.glued) continue;
      const before = titles[i - 1]!.fact;
      yield { at: whole(before), data: { first: short(before.value.text), second: short(fact.value.text) } };
    }
  },
  message: ({ first, second }) =>
    say`Two titles are joined on one line; write “${second}” on a line of its own, below “${first}”.`,
  fix(finding, document) {
    const first = finding.at!.fact;
    const eol = lineBreak(document);
    const closed = insertAfter(document, first, '');
    const at = closed.start + '**'.length;
    return { title: say`Split the two titles`, safe: true, edits: [{ start: at, end: at, newText: eol + eol }] };
  },
});

function short(title: string): string {
  return title.length <= 48 ? title : `${title.slice(0, 45).trimEnd()}…`;
}
