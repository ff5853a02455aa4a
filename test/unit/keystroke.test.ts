import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter, longLetter } from '../support/letters.ts';

/** What typing one character costs, as counts; times are for test/bench. */
function costOf(text: string, at: number, typed: string) {
  const engine = new Engine(rules);
  const draft = engine.open(text);
  void draft.diagnostics;
  Object.assign(engine.work, { blocksScanned: 0, blocksAnalysed: 0, documentRulesRun: 0 });
  const next = engine.edit(draft, { start: at, end: at, newText: typed });
  void next.diagnostics;
  return { work: { ...engine.work }, next };
}

test('a character typed in the middle of 1 MB touches a block or two and reruns no document rule', () => {
  const text = longLetter(1_000_000);
  assert.ok(text.length >= 1_000_000);
  const paragraph = text.indexOf('The working group', 500_000);
  const { work } = costOf(text, paragraph + 4, 'x');
  assert.ok(work.blocksScanned <= 4, `${work.blocksScanned} blocks scanned`);
  assert.ok(work.blocksAnalysed <= 2, `${work.blocksAnalysed} blocks analysed`);
  assert.equal(work.documentRulesRun, 0);
});

test('a character typed before a State, a date and a citation moves them and reruns nothing', () => {
  const text = longLetter(60_000);
  const paragraph = text.indexOf('The working group', 30_000);
  const { work, next } = costOf(text, paragraph + 3, ' ');
  assert.equal(work.documentRulesRun, 0);
  const fresh = new Engine(rules).open(next.snapshot.getText());
  const places = (draft: typeof next) =>
    draft.diagnostics.map(each => [each.rule.id, each.start, each.end, each.message]);
  assert.deepEqual(places(next), places(fresh));
});

test('a change of the date in the masthead runs the rules that read it', () => {
  const text = cleanLetter();
  const { work } = costOf(text, text.indexOf('Distr.: General\n') + 'Distr.: General\n'.length, '1');
  assert.ok(work.documentRulesRun > 0);
});
