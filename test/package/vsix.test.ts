import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { listFiles, PackageManager } from '@vscode/vsce';
import { packed } from '../support/vsix.ts';

test('the extension is packed under 2 MB, without dependencies', async () => {
  const file = await packed();
  assert.ok(statSync(file).size < 2_000_000, `${statSync(file).size} bytes`);
  const files = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None });
  assert.ok(!files.some(name => name.includes('node_modules')), 'A dependency was packed.');
  for (const needed of [
    'dist/client/extension.cjs',
    'dist/server/server.cjs',
    'dist/server/server.browser.js',
    'syntaxes/undoc.tmLanguage.json',
  ]) {
    assert.ok(files.includes(needed), `${needed} is not in the package.`);
  }
});
