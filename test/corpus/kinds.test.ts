import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modelOf } from '../../server/src/model/structure.ts';
import { Snapshot } from '../../server/src/syntax/snapshot.ts';
import { corpus, NO_CORPUS } from '../support/project.ts';

const documents = corpus() ?? [];
const skip = documents.length > 0 ? false : NO_CORPUS;

/** Documents whose kind is another than the index says, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'docs/139-E-CN.4-109.md': 'The scan has the title “First Report of the Sub-Committee”; nothing in it says “draft”.',
  'docs/140-E-CN.4-149.md': 'The scan has “SECOND KEPOBT OF THE DRAFTING SIB-COMMITTEE” for its title, and no symbol.',
  'docs/151-FCCC-SBSTA-2011-Misc.14.md': 'A submission by another organization; neither title nor series names a kind.',
  'docs/307-A-61-917.md': 'The title is “Report of the Advisory Committee …”; the index has a draft decision.',
};

test('the kind of every document is that of the index, but for a few', { skip }, () => {
  const others = documents.flatMap(entry => {
    const { kind } = modelOf(Snapshot.of(entry.text));
    return kind === entry.docType ? [] : [{ file: entry.file, kind, docType: entry.docType }];
  });
  assert.deepEqual(
    others.filter(each => !EXCEPTIONS[each.file]),
    [],
  );
  assert.equal(others.length, Object.keys(EXCEPTIONS).length, 'an exception has become needless');
  assert.ok(others.length <= documents.length * 0.05, `${others.length} of ${documents.length} differ`);
});

test('what tells the kind of a document stands in it', { skip }, () => {
  for (const entry of documents) {
    const { kindEvidence, snapshot } = modelOf(Snapshot.of(entry.text));
    assert.equal(kindEvidence.by === 'nothing', kindEvidence.kind === 'other', entry.file);
    if (kindEvidence.fact) assert.ok(snapshot.indexOf(kindEvidence.fact.block) >= 0, entry.file);
    if (kindEvidence.by !== 'nothing') assert.ok(kindEvidence.words.trim().length > 0, entry.file);
  }
});
