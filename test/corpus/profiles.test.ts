import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../server/src/analysis/engine.ts';
import { NO_SETTINGS } from '../../server/src/analysis/settings.ts';
import { rules } from '../../server/src/rules/index.ts';
import { corpus, NO_CORPUS } from '../support/project.ts';

const documents = corpus() ?? [];
const skip = documents.length > 0 ? false : NO_CORPUS;

test('under “submission” no document would be returned that was issued', { skip }, () => {
  const engine = new Engine(rules);
  const issued = documents.filter(({ tags }) => !tags.some(tag => tag === 'ocr' || tag.startsWith('messy')));
  assert.ok(issued.length > 80);
  for (const { file, text } of issued) {
    const found = engine.open(text, { ...NO_SETTINGS, profile: 'submission' }).diagnostics;
    assert.deepEqual(
      found.map(each => `${each.rule.id}: ${each.message}`),
      [],
      file,
    );
  }
});
