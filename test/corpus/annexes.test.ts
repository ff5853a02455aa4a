import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../server/src/model/structure.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { corpus, NO_CORPUS } from '../support/project.ts';

const documents = corpus() ?? [];
const skip = documents.length > 0 ? false : NO_CORPUS;

const ANNEXES = ['annex', 'enclosure', 'appendix'];

/** Documents whose text holds another number of annexes than the index says, each with the number and the reason. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  // The text was cut off after the title: the annex is not in it.
  'docs/341-messy-header-only.md': 0,
  // One of the two stands in the list of contents only.
  'docs/277-A-51-950.md': 1,
};

test('every document has the annexes, enclosures and appendices that the index counts', { skip }, () => {
  const differences = documents.flatMap(({ file, text, annexes }) => {
    const found = modelOf(Snapshot.of(text)).parts.filter(part => ANNEXES.includes(part.level)).length;
    const expected = EXCEPTIONS[file] ?? annexes;
    return found === expected ? [] : [`${file}: ${found}, not ${expected}`];
  });
  assert.deepEqual(differences, []);
});
