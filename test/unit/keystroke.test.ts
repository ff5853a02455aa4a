import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { rules } from '../../server/src/rules/index.ts';
import { cleanLetter, longLetter, longReport } from '../support/letters.ts';
import { filesUnder, read } from '../support/project.ts';

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

test('a character typed in a report of 400 KB touches a block or two and reruns no document rule', () => {
  const text = longReport(400_000);
  assert.ok(text.length >= 400_000);
  for (const words of ['The office recalled', 'In the districts', '| Measures', ', para. ']) {
    const { work } = costOf(text, text.indexOf(words, 200_000) + 4, 'x');
    assert.ok(work.blocksScanned <= 4, `${words}: ${work.blocksScanned} blocks scanned`);
    assert.ok(work.blocksAnalysed <= 2, `${words}: ${work.blocksAnalysed} blocks analysed`);
    assert.equal(work.documentRulesRun, 0, words);
  }
});

test('a character typed in a long text leaves the paragraphs of its body as they are, but for those around it', () => {
  const [letter, report] = [longLetter(400_000), longReport(400_000)];
  for (const [text, words] of [
    [letter, 'The working group'],
    [report, 'The office recalled'],
    [report, 'In the districts'],
    [report, '| Measures'],
  ] as const) {
    const engine = new Engine(rules);
    const draft = engine.open(text);
    const before = new Set(draft.model.body.paragraphs);
    void draft.diagnostics;
    const at = text.indexOf(words, text.length / 2) + 4;
    let next = draft;
    for (const typed of ['x', 'y']) next = engine.edit(next, { start: at, end: at, newText: typed });
    void next.diagnostics;
    const { paragraphs } = next.model.body;
    assert.ok(paragraphs.length > 1_000);
    const made = paragraphs.filter(each => !before.has(each)).length;
    assert.ok(made <= 6, `${words}: ${made} paragraphs made anew`);
  }
});

test('a character typed in the running text of any kind of document reruns no document rule', () => {
  for (const file of filesUnder('test/structure', '.un.md')) {
    const text = read(file);
    const model = new Engine(rules).open(text).model;
    model.blocks.forEach(({ plain, shape, inBody }, i) => {
      const words = /\p{L}{4,} \p{L}{4,} \p{L}+[.;,]?$/u.exec(plain.text);
      const opens = inBody.some(fact => ['adoption', 'vote', 'request', 'enacting'].includes(fact.group));
      if (model.structure.zones[i] !== 'body' || !words || shape === 'table' || opens) return;
      const at = model.snapshot.offsets[i]! + plain.sourceStart(words.index + 2);
      const { work } = costOf(text, at, 'x');
      assert.ok(work.blocksScanned <= 4 && work.blocksAnalysed <= 2, `${file}: ${plain.text}`);
      assert.equal(work.documentRulesRun, 0, `${file}: ${plain.text}`);
    });
  }
});
