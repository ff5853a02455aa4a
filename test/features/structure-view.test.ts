import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { countAnnexes, moveAnnex } from '../../server/src/features/move-annex.ts';
import { type StructureNode, structureView } from '../../server/src/features/structure-view.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { cleanLetter } from '../support/letters.ts';

const engine = new Engine(rules);

/** A letter with three annexes, of which the second has an enclosure, that speaks of them by number. */
function threeAnnexes(): string {
  const [letter, annex] = cleanLetter().split(/\n(?=\*\*Annex)/) as [string, string];
  const numbered = (number: string, words: string) =>
    annex.trimEnd().replace('Annex to', `Annex ${number} to`).replace('They welcomed the efforts under way.', words);
  return [
    letter.replace('(see annex)', '(see annexes I and III)').replace('its annex', 'its annexes'),
    '\n',
    numbered('I', 'They saw annex II to the present letter, and annex II to resolution 60/1.'),
    '\n\n',
    numbered('II', 'They were seen.\n\n**Enclosure**\n\nA list.'),
    '\n\n',
    numbered('III', 'They were last.'),
    '\n',
  ].join('');
}

function moved(text: string, from: number, to: number): string {
  return applyEdits(text, moveAnnex(engine.open(text), from, to));
}

test('an annex moves with all that belongs to it, and its number with it', () => {
  const text = threeAnnexes();
  assert.equal(countAnnexes(engine.open(text)), 3);
  const changed = moved(text, 0, 2);
  const headings = [...changed.matchAll(/^\*\*(Annex [IVX]+|Enclosure)/gm)].map(match => match[1]);
  assert.deepEqual(headings, ['Annex I', 'Enclosure', 'Annex II', 'Annex III']);
  assert.ok(changed.includes('(see annexes III and II)'));
  assert.ok(changed.includes('They saw annex I to the present letter, and annex II to resolution 60/1.'));
  assert.ok(changed.indexOf('They were seen.') < changed.indexOf('A list.'));
  assert.ok(changed.indexOf('A list.') < changed.indexOf('They were last.'));
  assert.ok(changed.indexOf('They were last.') < changed.indexOf('They saw'));
});

test('back again, the text is what it was', () => {
  const text = threeAnnexes();
  for (const [from, to] of [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 0],
  ] as const)
    assert.equal(moved(moved(text, from, to), to, from), text);
});

test('where there is nothing to move, nothing is', () => {
  for (const [text, from, to] of [
    [threeAnnexes(), 1, 1],
    [threeAnnexes(), 0, 3],
    [threeAnnexes(), -1, 0],
    [cleanLetter(), 0, 1],
    ['', 0, 1],
  ] as const)
    assert.deepEqual(moveAnnex(engine.open(text), from, to), []);
});

test('the parts of a letter, each with its findings', () => {
  const text = cleanLetter()
    .replace('Distr.: General\n', '')
    .replace('Annex to the letter dated 12', 'Annex to the letter dated 13');
  const flat = (nodes: readonly StructureNode[]): StructureNode[] =>
    nodes.flatMap(each => [each, ...flat(each.children)]);
  const view = structureView(engine.open(text));
  assert.deepEqual(
    view.map(({ kind, findings, worst, annex }) => [kind, findings > 0, worst, annex]),
    [
      ['masthead', true, 'error', undefined],
      ['agenda', false, undefined, undefined],
      ['title', false, undefined, undefined],
      ['annex', true, 'error', 0],
    ],
  );
  const paragraph = flat(view).find(({ name }) => name.startsWith('2.'));
  assert.equal(paragraph?.findings, 0);
});
