import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { fixAll } from '../../server/src/analysis/fix-all.ts';
import { rules } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { DEFECTS, type Defect, same } from '../support/defects.ts';
import { cleanLetter } from '../support/letters.ts';
import { NO_CORPUS, seedLetter } from '../support/project.ts';

const engine = new Engine(rules);

function check(original: string, each: Defect): void {
  const spoilt = original.replace(each.from, each.to);
  assert.notEqual(spoilt, original, 'The defect changes nothing.');
  const found = engine.open(spoilt).diagnostics.find(diagnostic => diagnostic.rule.id === each.rule);
  assert.ok(
    found,
    `not found; but ${engine
      .open(spoilt)
      .diagnostics.map(diagnostic => diagnostic.rule.id)
      .join(', ')}`,
  );
  assert.notEqual(found.severity, 'hint');
  if (!each.restores) return;
  const restored = found.fixes().map(fix => applyEdits(spoilt, fix.edits));
  assert.ok(
    restored.some(text => same(text, original)),
    `restored:\n${restored[0]}`,
  );
}

for (const each of DEFECTS)
  test(`own letter: ${each.name}`, () => check(cleanLetter().replace('A/79/9001\n', ''), each));

const seed = seedLetter();
test('the seed: every defect is found', { skip: seed ? false : NO_CORPUS }, async t => {
  const clean = fixAll(engine, seed!);
  assert.deepEqual(
    engine.open(clean).diagnostics.filter(each => each.severity !== 'hint'),
    [],
  );
  for (const each of DEFECTS) {
    if (!each.wholeAgenda) await t.test(each.name, () => check(clean, each));
  }
});

test('the session in the symbol is contradicted', () => {
  const spoilt = cleanLetter().replace('A/79/9001', 'A/78/9001');
  assert.deepEqual(
    engine.open(spoilt).diagnostics.map(each => each.rule.id),
    ['session/symbol-disagrees'],
  );
});
