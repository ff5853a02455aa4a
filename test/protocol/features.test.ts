import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Client, FULL } from '../support/client.ts';
import { announced } from '../support/requests.ts';

interface Row {
  readonly methods: readonly string[];
  readonly ours: string;
  readonly reason: string;
}

const rows = readFileSync('docs/features.md', 'utf8')
  .split('\n')
  .filter(line => /^\| (?!Method|---)/.test(line))
  .map((line): Row => {
    const [methods = '', ours = '', reason = ''] = line.slice(2, -2).split(' | ');
    return { methods: Array.from(methods.matchAll(/`(.+?)`/g), found => found[1]!), ours, reason };
  });

/** The parts of what a client can do in which the server takes an interest when it says what it can do itself. */
const ALL = {
  ...FULL,
  documentLink: { tooltipSupport: true },
  rename: { prepareSupport: true },
  inlineCompletion: {},
  semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: [] },
  codeAction: { ...FULL.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  codeLens: {},
  linkedEditingRange: {},
};

test('whatever the server announces stands in the table of features', async () => {
  const client = new Client();
  const can = await client.start(ALL, {}, [], { fileOperations: { willRename: true } });
  const position = { line: 0, character: 0 };
  const methods = announced(can, { uri: 'file:///a.un.md', position, end: position }).map(([method]) => method);
  for (const method of [...methods, 'workspace/willRenameFiles']) {
    const row = rows.find(each => each.methods.includes(method));
    assert.ok(row, `${method} is not in docs/features.md`);
    assert.match(row.ours, /^yes/, `${method} is announced`);
  }
  assert.equal(await client.stop(), 0);
});

test('every feature that is ours names a test that exists, every other one a reason', () => {
  assert.ok(rows.length > 40);
  const seen = new Set<string>();
  for (const { methods, ours, reason } of rows) {
    for (const method of methods) assert.ok(!seen.has(method) && seen.add(method), `${method} stands there twice`);
    if (!ours.startsWith('yes')) {
      assert.match(reason, /\.$/, methods.join());
      continue;
    }
    const [, file, name] = /^`(test\/\S+\.test\.ts)`: (.+)$/.exec(reason) ?? [];
    assert.ok(file && name, `a test for ${methods}`);
    assert.ok(readFileSync(file, 'utf8').includes(`test('${name}'`), `${file} has no “${name}”`);
  }
});
