import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { modelOf } from '../../server/src/model/structure.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { draftText, seed } from '../support/arbitrary.ts';
import { cleanLetter } from '../support/letters.ts';
import { assertOutline, dump } from '../support/outline.ts';
import { corpus, filesUnder, NO_CORPUS, read } from '../support/project.ts';

for (const file of filesUnder('test/structure', '.un.md')) {
  test(`structure of ${path.basename(file)}`, () => {
    const expected = file.replace(/\.un\.md$/, '.dump');
    const text = read(file);
    if (process.env.UPDATE || !existsSync(expected)) writeFileSync(expected, dump(text));
    assert.equal(dump(text), read(expected));
    assert.equal(dump(text.replaceAll('\n', '\r\n')), read(expected), 'with CRLF');
    assert.equal(dump(text.replaceAll('\n', '\r')), read(expected), 'with CR');
  });
}

test('the outline of any text is a tree that holds every block of text', () => {
  const letter = cleanLetter();
  fc.assert(
    fc.property(fc.nat(), fc.nat(60), draftText({ maxLength: 160 }), (at, length, newText) => {
      const start = at % letter.length;
      for (const text of [newText, letter.slice(0, start) + newText + letter.slice(start + length)])
        assertOutline(modelOf(Snapshot.of(text)));
    }),
    { seed, numRuns: Number(process.env.RUNS ?? 1500) },
  );
});

test('the outline of every fixture and sample holds every block of text', () => {
  for (const file of [...filesUnder('test/structure', '.un.md'), ...filesUnder('samples', '.un.md')])
    assertOutline(modelOf(Snapshot.of(read(file))), file);
  for (const file of filesUnder('test/rules', '.md')) assertOutline(modelOf(Snapshot.of(read(file))), file);
});

test('the outline of every issued document holds every block of text', { skip: corpus() ? false : NO_CORPUS }, () => {
  for (const { file, text } of corpus()!) assertOutline(modelOf(Snapshot.of(text)), file);
});
