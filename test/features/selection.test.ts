import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SelectionRange } from 'vscode-languageserver-types';
import { Engine } from '../../server/src/analysis/engine.ts';
import { folding } from '../../server/src/features/folding.ts';
import { selectionRanges } from '../../server/src/features/selection.ts';
import { clausesOf, sentencesOf } from '../../server/src/syntax/sentence.ts';
import { draftText, seed } from '../support/arbitrary.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine([]);

function growing(text: string, offset: number): string[] {
  const draft = engine.open(text);
  const steps: string[] = [];
  for (let each: SelectionRange | undefined = selectionRanges(draft, [offset])[0]; each; each = each.parent)
    steps.push(text.slice(draft.snapshot.offsetAt(each.range.start), draft.snapshot.offsetAt(each.range.end)));
  return steps;
}

test('a selection grows: word, clause, sentence, paragraph, section, annex, document', () => {
  const text = cleanLetter().replace(
    '2. They welcomed',
    '**I. Outcome**\n\n2. They met Mr. Zhao, the Chair. They recalled resolution 57/145, as a guide, and welcomed',
  );
  const steps = growing(text, text.indexOf('recalled resolution') + 2);
  assert.deepEqual(
    steps.slice(0, 3).map(step => step.replaceAll('\n', '⏎')),
    [
      'recalled',
      'They recalled resolution 57/145',
      'They recalled resolution 57/145, as a guide, and welcomed the efforts under way.',
    ],
  );
  assert.match(steps[3]!, /^2\. They met .* under way\.$/);
  assert.match(steps[4]!, /^\*\*I\. Outcome\*\*/);
  assert.match(steps[5]!, /^\*\*Annex to the letter/);
  assert.equal(steps[6], text);
  assert.equal(growing(text, text.indexOf('57/145') + 1)[1], 'resolution 57/145');
});

test('a stop after an abbreviation or a number ends no sentence', () => {
  for (const [text, sentences] of [
    ['Mr. Zhao and Ms. Ba met. They left.', 2],
    ['See No. 5 and para. 7 of the report. The end.', 2],
    ['The answer was no. The Council adjourned.', 2],
    ['The Chargé d’affaires a.i. of the Mission wrote. He left.', 2],
    ['In line with S/RES/1373 (2001). The Council agreed.', 2],
    ['The meeting rose at 6 p.m. The next meeting is on 3 May.', 2],
    ['“Is it so?” The President asked. “Yes.”', 3],
    ['1. The Council met.[^1] It adopted the agenda.', 2],
    ['(a) The first item; (b) the second.', 1],
    ['The sum of 3.5 million was paid.', 1],
    ['会议开始。会议结束。', 2],
  ] as const) {
    assert.equal(sentencesOf(text).length, sentences, text);
  }
  assert.deepEqual(clausesOf('Recalling 1,000 decisions, and noting this; it decides').length, 3);
});

test('steps of a selection hold each other, at any place of any text', () => {
  fc.assert(
    fc.property(draftText({ maxLength: 120 }), fc.nat(), (text, place) => {
      const draft = engine.open(text);
      const offset = place % (text.length + 1);
      let last = { start: offset, end: offset };
      for (let each: SelectionRange | undefined = selectionRanges(draft, [offset])[0]; each; each = each.parent) {
        const start = draft.snapshot.offsetAt(each.range.start);
        const end = draft.snapshot.offsetAt(each.range.end);
        assert.ok(start <= last.start && end >= last.end);
        last = { start, end };
      }
      assert.deepEqual(last, { start: 0, end: text.length });
      const lines = folding(draft).map(range => range.startLine);
      assert.deepEqual(
        lines,
        [...new Set(lines)].sort((a, b) => a - b),
      );
    }),
    { seed, numRuns: 500 },
  );
});

test('parts of the outline, tables, notes and comments fold', () => {
  const text = cleanLetter().replace(
    '2. They welcomed',
    '| Year | Sum |\n| --- | --- |\n| 2024 | 5 |\n\n<!-- a remark\nto the editor -->\n\n[^1]: One.\n[^2]: Two.\n\n2. They welcomed',
  );
  const lines = text.split('\n');
  const folds = folding(engine.open(text)).map(range => [lines[range.startLine]!.slice(0, 14), range.kind ?? '']);
  for (const wanted of [
    ['United Nations', ''],
    ['| Year | Sum |', ''],
    ['<!-- a remark', 'comment'],
    ['[^1]: One.', ''],
  ])
    assert.ok(
      folds.some(fold => fold.join() === wanted.join()),
      wanted.join(),
    );
});
