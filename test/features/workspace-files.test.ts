import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { links, resolveLink } from '../../server/src/features/links.ts';
import { renameFiles } from '../../server/src/features/rename-files.ts';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { WorkspaceIndex } from '../../server/src/workspace/index.ts';
import { linkedFile, linkName } from '../../server/src/workspace/links.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);
const LETTER = 'file:///drafts/letter.un.md';
const NOTE = 'file:///drafts/old/a%20note.un.md';
const TEXTS = {
  [LETTER]: cleanLetter().replace(
    '2. They',
    '2. See [the note](old/a%20note.un.md), [again](<./old/a note.un.md#annex>), [a page](https://un.org/a) and A/79/9005. They',
  ),
  [NOTE]: cleanLetter()
    .replace('A/79/9001', 'A/79/9005')
    .replace('2. They', '2. See [the letter](../letter.un.md). They'),
};

const drafts = Object.entries(TEXTS).map(([uri, text]) => ({ uri, draft: engine.open(text) }));
const view = new WorkspaceIndex().view(drafts.map(({ uri, draft }) => ({ uri, model: draft.model })));

/** The links of each file after some were renamed. */
function after(...renamed: [string, string][]): string[] {
  const { changes } =
    renameFiles(
      renamed.map(([oldUri, newUri]) => ({ oldUri, newUri })),
      view,
    ) ?? {};
  return drafts.flatMap(({ uri, draft }) => {
    const edits = (changes?.[uri] ?? []).map(({ range, newText }) => ({
      start: draft.snapshot.offsetAt(range.start),
      end: draft.snapshot.offsetAt(range.end),
      newText,
    }));
    return [...applyEdits(draft.snapshot.getText(), edits).matchAll(/\]\([^)]*\)/g)].map(found => found[0].slice(1));
  });
}

test('links follow a file, a folder and the draft in which they stand', () => {
  const web = '(https://un.org/a)';
  assert.deepEqual(after(), ['(old/a%20note.un.md)', '(<./old/a note.un.md#annex>)', web, '(../letter.un.md)']);
  assert.deepEqual(after([NOTE, 'file:///drafts/new%20one.un.md']), [
    '(new%20one.un.md)',
    '(<new one.un.md#annex>)',
    web,
    '(letter.un.md)',
  ]);
  assert.deepEqual(after(['file:///drafts/old', 'file:///drafts/archive/2025']), [
    '(archive/2025/a%20note.un.md)',
    '(<archive/2025/a note.un.md#annex>)',
    web,
    '(../../letter.un.md)',
  ]);
  assert.deepEqual(after([LETTER, 'file:///drafts/old/letter.un.md']), [
    '(a%20note.un.md)',
    '(<a note.un.md#annex>)',
    web,
    '(letter.un.md)',
  ]);
});

test('what is renamed elsewhere changes nothing', () => {
  assert.equal(renameFiles([{ oldUri: 'file:///drafts/ol', newUri: 'file:///x' }], view), undefined);
});

test('the name of a link leads back to its file', () => {
  for (const file of [LETTER, NOTE, 'file:///drafts/old/b%20(1).un.md', 'file:///other/c.un.md']) {
    const name = linkName(NOTE, file, { bracketed: false })!;
    assert.equal(
      linkedFile(NOTE, { name })!.replace(/%28|%29/g, sign => (sign === '%28' ? '(' : ')')),
      file,
    );
  }
  assert.equal(linkName(NOTE, 'memfs:/c.un.md', { bracketed: false }), undefined);
});

test('symbols, titles and annexes are found by their words in any order', () => {
  const found = (query: string) => workspaceSymbols(view, query).map(each => `${each.containerName}: ${each.name}`);
  assert.deepEqual(found('9005'), [
    'A/79/9005: A/79/9005',
    'A/79/9005: Letter dated 12 March 2025 from the Permanent Representative of Tajikistan to the United Nations addressed to the Secretary-General',
    found('annex 9005')[0],
  ]);
  assert.match(found('COOPERATION annex 9001')[0] ?? '', /^A\/79\/9001: Annex: Statement on cooperation/);
  assert.deepEqual(found('nothing of the kind'), []);
  assert.equal(found('').length, 6);
});

test('a link leads to the file, to the draft with the symbol, or else to the public address', () => {
  const { draft } = drafts[0]!;
  const targets = (asksLater: boolean) =>
    links(draft, { uri: LETTER, asksLater }).map(link => resolveLink(link, view).target);
  const file = 'file:///drafts/old/a%20note.un.md';
  const own = 'https://docs.un.org/en/A/79/9001';
  assert.deepEqual(targets(false), [own, 'https://docs.un.org/en/A/79/9005', file, file]);
  assert.deepEqual(targets(true), [own, NOTE, file, file]);
});
