import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuedDocuments, rate, tally } from '../support/alarms.ts';
import { floors } from '../support/floors.ts';
import { NO_CORPUS } from '../support/project.ts';

const documents = issuedDocuments() ?? [];
const skip = documents.length > 0 ? false : NO_CORPUS;

test('issued documents are reported no more often than the floors allow, of all kinds and of each', { skip }, () => {
  const { all, byKind } = tally(documents);
  for (const severity of ['error', 'warning', 'information'] as const)
    assert.ok(
      rate(all, severity) <= floors.issued[severity]!,
      `${severity}: ${rate(all, severity).toFixed(3)} in 1,000 words`,
    );
  for (const [kind, alarms] of byKind) {
    if (alarms.words < floors.everyKind.words) continue;
    for (const severity of ['error', 'warning'] as const)
      assert.ok(
        rate(alarms, severity) <= floors.everyKind[severity],
        `${kind}, ${severity}: ${rate(alarms, severity).toFixed(3)} in 1,000 words`,
      );
  }
});
