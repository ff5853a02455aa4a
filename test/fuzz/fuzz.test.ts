import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Engine } from '../../server/src/analysis/engine.ts';
import { fixAll } from '../../server/src/analysis/fix-all.ts';
import { rules } from '../../server/src/rules/index.ts';
import { draftText, seed } from '../support/arbitrary.ts';
import { askActions, askAt, askWhole, assertInside, findings } from '../support/exercise.ts';
import { parseFixtures } from '../support/fixture.ts';
import { filesUnder, read } from '../support/project.ts';

/** Long enough to meet what short properties do not; short enough for every day. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? (process.env.CI ? 60 : 10));
const LINE_BREAKS = ['\n', '\n', '\r\n', '\r'];

/** Every document that the tests have: fixtures of rules, structure and colours, and the samples. */
const documents = [
  ...filesUnder('test/rules', '.md').flatMap(file => parseFixtures(read(file)).map(each => each.text)),
  ...['test/structure', 'test/grammar', 'samples'].flatMap(folder => filesUnder(folder, '.un.md').map(read)),
];

/** Whole documents for beginnings; their paragraphs and lines for what is put in. */
const whole = fc.constantFrom(...documents);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...new Set(documents.flatMap(text => text.split(/(?<=\n)\s*\n/)))) },
  { weight: 3, arbitrary: fc.constantFrom(...new Set(documents.flatMap(text => text.split(/(?<=\n)/)))) },
  { weight: 2, arbitrary: draftText({ maxLength: 24 }) },
);

const edit = fc.record({
  /** Where, as a share of the length at that time. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  newText: fc.oneof(fc.constant(''), piece),
  /** Whether findings are asked for after this edit, or only after a later one. */
  rests: fc.boolean(),
});

const life = fc.record({
  beginning: fc.oneof(
    whole,
    fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
  ),
  lineBreak: fc.constantFrom(...LINE_BREAKS),
  edits: fc.array(edit, { minLength: 1, maxLength: 10 }),
  cursor: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
});

test(`${SECONDS} seconds of documents put together, cut and typed into`, () => {
  assert.ok(documents.length > 500, `${documents.length} documents`);
  const engine = new Engine(rules, { paranoid: true });
  let lives = 0;
  fc.assert(
    fc.property(life, ({ beginning, lineBreak, edits, cursor }) => {
      lives++;
      let draft = engine.open(beginning.replaceAll('\n', lineBreak));
      void draft.diagnostics;
      for (const { at, removed, newText, rests } of edits) {
        const { length } = draft.snapshot;
        const start = Math.floor(at * length);
        draft = engine.edit(draft, {
          start,
          end: Math.min(length, start + removed),
          newText: newText.replaceAll('\n', lineBreak),
        });
        if (rests) void draft.diagnostics;
      }
      const text = draft.snapshot.getText();
      const fresh = new Engine(rules).open(text);
      assert.deepEqual(findings(draft), findings(fresh));
      assertInside(draft);
      askWhole(draft);
      askAt(draft, Math.floor(cursor * text.length));
      askActions(draft, Math.floor(cursor * text.length));
      const fixed = fixAll(engine, text);
      assert.equal(fixAll(engine, fixed), fixed, 'safe fixes a second time');
    }),
    { seed, numRuns: 1_000_000, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false },
  );
  console.log(`# note: ${lives} documents in ${SECONDS} s`);
  assert.ok(lives > SECONDS, `${lives} documents`);
});
