import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accept } from '../../server/src/analysis/acceptance.ts';
import { Engine } from '../../server/src/analysis/engine.ts';
import { fixAll } from '../../server/src/analysis/fix-all.ts';
import { NO_SETTINGS } from '../../server/src/analysis/settings.ts';
import { rules } from '../../server/src/rules/index.ts';
import { draftText, seed } from '../support/arbitrary.ts';
import { askActions, askAt, askWhole, assertInside, findings } from '../support/exercise.ts';
import { cleanLetter } from '../support/letters.ts';
import { neighboursFrom } from '../support/neighbours.ts';

const RUNS = Number(process.env.RUNS ?? 400);

test('no text makes the analysis throw, and every finding and fix lies inside the text', () => {
  fc.assert(
    fc.property(draftText({ maxLength: 240 }), text => assertInside(new Engine(rules).open(text))),
    { seed, numRuns: RUNS },
  );
});

test('no text and no place in it makes a feature throw', () => {
  fc.assert(
    fc.property(draftText({ maxLength: 240 }), fc.integer({ min: -3, max: 400 }), (text, offset) => {
      const draft = new Engine(rules).open(text);
      askWhole(draft);
      askAt(draft, offset);
      askActions(draft, offset);
    }),
    { seed, numRuns: RUNS },
  );
});

test('what is found in any text can be accepted as it is', () => {
  fc.assert(
    fc.property(draftText({ maxLength: 240 }), text => {
      const draft = new Engine(rules).open(text);
      const accepted = accept(draft.snapshot, draft.diagnostics);
      assert.deepEqual(findings(draft.with({ ...draft.settings, accepted })), []);
    }),
    { seed, numRuns: RUNS },
  );
});

test('findings among neighbours, whatever these say and however both are edited, are those of a fresh analysis', () => {
  const edit = fc.tuple(fc.nat(900), fc.nat(12), draftText({ maxLength: 16 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), edits => {
      const engine = new Engine(rules, { paranoid: true });
      let other = cleanLetter().replaceAll('12 March', '13 March');
      let draft = engine.open(cleanLetter(), NO_SETTINGS, neighboursFrom([{ name: 'b.un.md', text: other }]));
      for (const [at, length, newText, isOther] of edits) {
        if (at % 3 !== 0) void draft.diagnostics;
        if (isOther) {
          other = other.slice(0, at) + newText + other.slice(at + length);
          draft = draft.among(neighboursFrom([{ name: 'b.un.md', text: other }]));
        } else {
          const start = Math.min(at, draft.snapshot.length);
          draft = engine.edit(draft, { start, end: Math.min(draft.snapshot.length, start + length), newText });
        }
      }
      const neighbours = neighboursFrom([{ name: 'b.un.md', text: other }]);
      assertInside(draft);
      assert.deepEqual(
        findings(draft),
        findings(new Engine(rules).open(draft.snapshot.getText(), NO_SETTINGS, neighbours)),
      );
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
      assert.deepEqual(findings(draft), findings(new Engine(rules).open(draft.snapshot.getText())));
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
    assert.deepEqual(findings(new Engine(rules).open(text)), []);
    assert.deepEqual(findings(new Engine(rules).open(`\ufeff${text}`)), []);
  }
});

test('texts that once failed are borne', () => {
  for (const text of ['**\n****---', '** ****a**', '****a****b**']) assertInside(new Engine(rules).open(text));
});
