import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OPERATORS } from '../support/operators.ts';
import { read } from '../support/project.ts';
import { scores } from '../support/score.ts';

const floors = JSON.parse(read('test/score-floors.json')) as { operators: number; recall: number; repair: number };

test('enough defects are found and repaired', () => {
  assert.ok(OPERATORS.length >= floors.operators, `${OPERATORS.length} operators`);
  const all = [...scores().values()];
  const sum = (count: 'injected' | 'found' | 'repairable' | 'repaired') =>
    all.reduce((total, score) => total + score[count], 0);
  const missed = all.flatMap(score => score.missed);
  const unrepaired = all.flatMap(score => score.unrepaired);
  assert.ok(sum('found') / sum('injected') >= floors.recall, `not found:\n${missed.join('\n')}`);
  assert.ok(sum('repaired') / sum('repairable') >= floors.repair, `not repaired:\n${unrepaired.join('\n')}`);
});
