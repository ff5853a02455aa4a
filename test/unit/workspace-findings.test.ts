import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_SETTINGS } from '../../server/src/analysis/settings.ts';
import { WorkspaceFindings } from '../../server/src/lsp/workspace-findings.ts';

const uri = 'file:///drafts/one.un.md';

test('a draft that changes while it is looked at is neither lost nor kept as it was', async () => {
  let text = 'before';
  let read = 0;
  /** Runs while the texts are being read. */
  let meanwhile = () => {};
  const findings = new WorkspaceFindings({
    schedule: task => {
      setTimeout(task, 0);
      return () => {};
    },
    list: async () => [uri],
    texts: async uris => {
      const texts = new Map(uris.map(each => [each, text]));
      read += uris.length;
      meanwhile();
      return texts;
    },
    open: () => [],
    settings: async () => NO_SETTINGS,
    saidTo: () => '',
    find: (_, words) => [
      { message: words, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    ],
    watched: () => true,
  });
  const report = async (value?: string) => {
    const { items } = await findings.report({
      previous: value === undefined ? [] : [{ uri, value }],
      token: { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) },
      progress: { begin() {}, report() {}, done() {} },
      partial: undefined,
    });
    const [found] = items;
    assert.equal(items.length, 1);
    assert.equal(found!.kind, 'full');
    return found as { resultId?: string; items: readonly { message: string }[] };
  };
  const first = await report();
  assert.deepEqual(
    first.items.map(each => each.message),
    ['before'],
  );
  meanwhile = () => {
    meanwhile = () => {};
    text = 'after';
    findings.changed(uri);
  };
  const second = await report(first.resultId);
  assert.deepEqual(
    second.items.map(each => each.message),
    ['after'],
  );
  meanwhile = () => {
    meanwhile = () => {};
    text = 'last';
    findings.changed(uri);
  };
  const third = await report('other');
  assert.deepEqual(
    third.items.map(each => each.message),
    ['after'],
  );
  assert.deepEqual(
    (await report(third.resultId)).items.map(each => each.message),
    ['last'],
  );
  assert.ok(read >= 4);
});
