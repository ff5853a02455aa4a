import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Draft, Engine } from '../../server/src/analysis/engine.ts';
import { fixAll } from '../../server/src/analysis/fix-all.ts';
import { rules } from '../../server/src/rules/index.ts';
import { draftText, seed } from '../support/arbitrary.ts';
import { cleanLetter } from '../support/letters.ts';

const RUNS = Number(process.env.RUNS ?? 400);

function shown(draft: Draft) {
  return draft.diagnostics.map(each => [each.rule.id, each.severity, each.start, each.end, each.message, each.related]);
}

test('no text makes the analysis throw, and every finding and fix lies inside the text', () => {
  fc.assert(
    fc.property(draftText({ maxLength: 240 }), text => {
      for (const each of new Engine(rules).open(text).diagnostics) {
        assert.ok(each.start >= 0 && each.start <= each.end && each.end <= text.length, each.rule.id);
        assert.ok(each.message.length > 0);
        for (const fix of each.fixes()) {
          for (const edit of fix.edits) assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length);
        }
      }
    }),
    { seed, numRuns: RUNS },
  );
});

test('findings after edits are those of a fresh analysis', () => {
  const letter = cleanLetter();
  const edit = fc.tuple(fc.nat(), fc.nat(20), draftText({ maxLength: 16 }));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), edits => {
      const engine = new Engine(rules, { paranoid: true });
      let draft = engine.open(letter);
      for (const [at, length, newText] of edits) {
        if (at % 3 !== 0) void draft.diagnostics;
        const size = draft.snapshot.length;
        const start = at % (size + 1);
        draft = engine.edit(draft, { start, end: Math.min(size, start + length), newText });
      }
      assert.deepEqual(shown(draft), shown(new Engine(rules).open(draft.snapshot.getText())));
    }),
    { seed, numRuns: RUNS },
  );
});

test('applying all safe fixes twice equals applying them once', () => {
  const letter = cleanLetter();
  fc.assert(
    fc.property(fc.nat(), fc.nat(40), draftText({ maxLength: 24 }), (at, length, newText) => {
      const start = at % letter.length;
      const engine = new Engine(rules);
      const once = fixAll(engine, letter.slice(0, start) + newText + letter.slice(start + length));
      assert.equal(fixAll(engine, once), once);
    }),
    { seed, numRuns: RUNS },
  );
});

test('the clean letter has no finding, with any line break', () => {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    const text = cleanLetter().replaceAll('\n', lineBreak);
    assert.deepEqual(shown(new Engine(rules).open(text)), []);
    assert.deepEqual(shown(new Engine(rules).open(`\ufeff${text}`)), []);
  }
});
