import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { OPERATORS } from '../support/operators.ts';
import { read } from '../support/project.ts';
import { cleanDocuments, scores, spoil } from '../support/score.ts';

const floors = JSON.parse(read('test/score-floors.json')) as { operators: number; recall: number; repair: number };

test('the clean documents have no finding above a hint', () => {
  const engine = new Engine(rules);
  for (const { name, text, settings } of cleanDocuments()) {
    const found = engine.open(text, settings).diagnostics.filter(({ severity }) => severity !== 'hint');
    assert.deepEqual(
      found.map(({ rule, message }) => `${rule.id}: ${message}`),
      [],
      name,
    );
  }
});

test('enough defects are found and repaired, and every operator spoils a document', () => {
  const operators = Object.values(OPERATORS).flat();
  assert.ok(operators.length >= floors.operators, `${operators.length} operators`);
  const texts = cleanDocuments().map(({ text }) => text);
  for (const each of operators)
    assert.ok(
      texts.some(text => spoil(text, each) !== text),
      `${each.name} spoils nothing`,
    );
  const all = [...scores().values()];
  const sum = (count: 'injected' | 'found' | 'repairable' | 'repaired') =>
    all.reduce((total, score) => total + score[count], 0);
  const missed = all.flatMap(score => score.missed);
  const unrepaired = all.flatMap(score => score.unrepaired);
  assert.ok(sum('found') / sum('injected') >= floors.recall, `not found:\n${missed.join('\n')}`);
  assert.ok(sum('repaired') / sum('repairable') >= floors.repair, `not repaired:\n${unrepaired.join('\n')}`);
});
