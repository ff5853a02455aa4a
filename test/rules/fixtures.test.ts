import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Diagnostic, Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import type { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { type Expected, type FixtureCase, parseFixtures, withoutBlankEnd } from '../support/fixture.ts';
import { neighboursFrom } from '../support/neighbours.ts';
import { read } from '../support/project.ts';
import { settingsFor } from '../support/settings.ts';

for (const rule of rules) {
  test(rule.id, async t => {
    const cases = parseFixtures(read(`test/rules/${rule.id}.md`));
    const names = new Set(cases.map(each => each.name));
    assert.equal(names.size, cases.length, 'Two cases have one name.');
    const texts = cases.map(each => JSON.stringify([each.text, each.others]));
    assert.equal(new Set(texts).size, cases.length, 'Two cases have one text.');
    assert.ok(
      cases.some(each => each.expected.length > 0),
      'No case shows the fault.',
    );
    assert.ok(
      cases.some(each => each.expected.length === 0),
      'No case shows what is right.',
    );
    if (rule.fixable !== 'none')
      assert.ok(
        cases.some(each => typeof each.fixed === 'string'),
        'No case shows the fix.',
      );
    for (const each of cases) await t.test(each.name, () => runCase(rule, each));
  });
}

function runCase(rule: Rule, each: FixtureCase): void {
  const neighbours = neighboursFrom(each.others);
  const settings = settingsFor(rule, each.text, each.options);
  const draft = new Engine([rule], { paranoid: true }).open(each.text, settings, neighbours);
  const found = draft.diagnostics.toSorted((a, b) => a.start - b.start || a.end - b.end);
  assert.deepEqual(
    found.map(diagnostic => describe(rule, draft.snapshot, diagnostic)),
    each.expected.map(expected => ({ ...expected, severity: expected.severity ?? rule.severity })),
  );
  const fixes = found.map(diagnostic => diagnostic.fixes()[0]);
  if (each.fixed === null)
    assert.ok(
      fixes.every(fix => !fix),
      'A fix is offered.',
    );
  if (typeof each.fixed !== 'string') return;
  const edits = fixes.flatMap(fix => fix?.edits ?? []);
  const fixed = applyEdits(each.text, edits);
  assert.equal(withoutBlankEnd(fixed), each.fixed);
  assert.notEqual(fixed, each.text, 'The fix changes nothing.');
  const left = new Engine([rule]).open(fixed, settingsFor(rule, fixed, each.options), neighbours).diagnostics;
  assert.ok(left.length < found.length, 'The fixed text has as many findings.');
  if (fixes.every(fix => fix?.safe)) assert.deepEqual(left, [], 'A safe fix leaves a finding of its rule.');
}

function describe(rule: Rule, snapshot: Snapshot, diagnostic: Diagnostic): Expected & { severity: string } {
  const start = snapshot.positionAt(diagnostic.start);
  const end = snapshot.positionAt(diagnostic.end);
  const lineLength = snapshot.getText().split('\n')[start.line]!.length;
  assert.equal(diagnostic.rule, rule);
  return {
    line: start.line,
    start: start.character,
    end: end.line === start.line ? end.character : lineLength,
    severity: diagnostic.severity,
    message: diagnostic.message,
    related: diagnostic.related.map(related => related.message),
  };
}
