import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { ownDocuments, rate, tally } from '../support/alarms.ts';
import { floors } from '../support/floors.ts';
import { OPERATORS } from '../support/operators.ts';
import { cleanDocuments, scores, spoil } from '../support/score.ts';

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

test('clean documents of our own are reported no more often than the floors allow', () => {
  const { all } = tally(ownDocuments());
  for (const severity of ['error', 'warning', 'information'] as const)
    assert.ok(rate(all, severity) <= floors.own[severity]!, severity);
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
  const byClass = scores();
  const all = [...byClass.values()];
  const sum = (count: 'injected' | 'found' | 'repairable' | 'repaired') =>
    all.reduce((total, score) => total + score[count], 0);
  const missed = all.flatMap(score => score.missed);
  const unrepaired = all.flatMap(score => score.unrepaired);
  assert.ok(sum('found') / sum('injected') >= floors.recall, `not found:\n${missed.join('\n')}`);
  assert.ok(sum('repaired') / sum('repairable') >= floors.repair, `not repaired:\n${unrepaired.join('\n')}`);
  for (const [name, { injected, found, repairable, repaired, missed: left, unrepaired: unmended }] of byClass) {
    const { defects, recall, repair } = floors.everyClass;
    if (injected >= defects) assert.ok(found / injected >= recall, `${name}, not found:\n${left.join('\n')}`);
    if (repairable >= defects)
      assert.ok(repaired / repairable >= repair, `${name}, not repaired:\n${unmended.join('\n')}`);
  }
});
