import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { draftText, seed } from '../support/arbitrary.ts';

const texts = (snapshot: Snapshot) => snapshot.blocks.map(block => block.text);

test('random edits give the blocks that a scan from scratch gives', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(30), draftText({ maxLength: 12 })), { maxLength: 12 });
  fc.assert(
    fc.property(draftText({ maxLength: 120 }), edits, (text, changes) => {
      let snapshot = Snapshot.of(text);
      let plain = text;
      for (const [at, length, newText] of changes) {
        const start = plain.length === 0 ? 0 : at % (plain.length + 1);
        const end = Math.min(plain.length, start + length);
        snapshot = snapshot.edit({ start, end, newText });
        plain = plain.slice(0, start) + newText + plain.slice(end);
        assert.deepEqual(texts(snapshot), texts(Snapshot.of(plain)));
      }
    }),
    { seed, numRuns: 3000 },
  );
});

test('blocks joined are the text', () => {
  fc.assert(
    fc.property(draftText({ maxLength: 200 }), text => assert.equal(Snapshot.of(text).getText(), text)),
    { seed, numRuns: 1000 },
  );
});

test('offsets and positions are those of the standard text document, and round-trip', () => {
  fc.assert(
    fc.property(draftText({ maxLength: 120 }), text => {
      const snapshot = Snapshot.of(text);
      const standard = TextDocument.create('x:y', 'undoc', 1, text);
      assert.equal(snapshot.lineCount, standard.lineCount);
      for (let offset = 0; offset <= text.length; offset++) {
        const position = snapshot.positionAt(offset);
        const insideBreak = text[offset - 1] === '\r' && text[offset] === '\n';
        if (insideBreak) continue;
        assert.deepEqual(position, standard.positionAt(offset));
        assert.equal(snapshot.offsetAt(position), offset);
      }
      for (let line = 0; line <= snapshot.lineCount; line++) {
        const position = { line, character: 7 };
        assert.equal(snapshot.offsetAt(position), standard.offsetAt(position));
      }
    }),
    { seed, numRuns: 1000 },
  );
});

test('a position of odd numbers, or of none, is that of whole numbers', () => {
  const odd = fc.oneof(
    fc.double({ min: -3, max: 12 }),
    fc.constantFrom(Number.NaN, Infinity, -Infinity, undefined, null, '1', 'x', {}, true),
  );
  const asWhole = (value: unknown) =>
    typeof value === 'number' && !Number.isNaN(value) ? Math.max(0, Math.min(1e9, Math.floor(value))) : 0;
  fc.assert(
    fc.property(draftText({ maxLength: 60 }), odd, odd, (text, line, character) => {
      const snapshot = Snapshot.of(text);
      const given = { line, character } as unknown as { line: number; character: number };
      const before = typeof line === 'number' && Math.floor(line) < 0;
      const offset = snapshot.offsetAt(given);
      assert.equal(offset, before ? 0 : snapshot.offsetAt({ line: asWhole(line), character: asWhole(character) }));
      assert.ok(Number.isInteger(offset) && offset >= 0 && offset <= text.length);
    }),
    { seed, numRuns: 1000 },
  );
});
