import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fileShownBy,
  folderOf,
  foldersAbove,
  nameOf,
  pathBelow,
  resolveName,
} from '../../server/src/workspace/address.ts';

test('folders above a file come nearest first, up to the root or to the one that is named', () => {
  assert.deepEqual(foldersAbove('file:///a/b/c.un.md', undefined), ['file:///a/b', 'file:///a', 'file://']);
  assert.deepEqual(foldersAbove('memfs:/a/b/c.un.md', 'memfs:/a'), ['memfs:/a/b', 'memfs:/a']);
  assert.deepEqual(foldersAbove('vscode-vfs://host/a/c.un.md', undefined), [
    'vscode-vfs://host/a',
    'vscode-vfs://host',
  ]);
  assert.deepEqual(foldersAbove('untitled:Untitled-1', undefined), []);
});

test('names in a file are resolved from its folder', () => {
  const file = 'file:///a/b/.masthead.json';
  assert.equal(resolveName(file, '../base.json'), 'file:///a/base.json');
  assert.equal(resolveName(file, './two words/base.json'), 'file:///a/b/two%20words/base.json');
  assert.equal(resolveName(file, '/etc/base.json'), 'file:///etc/base.json');
  assert.equal(resolveName(file, 'C:\\base.json'), 'file:///C%3A/base.json');
  assert.equal(resolveName('memfs:/.masthead.json', 'base.json'), 'memfs:/base.json');
  assert.equal(resolveName(file, '../../../../base.json'), undefined);
});

test('a path is what people write below a folder', () => {
  assert.equal(pathBelow('file:///a', 'file:///a/two%20words/c.un.md'), 'two words/c.un.md');
  assert.equal(pathBelow('file:///a/', 'file:///ab/c.un.md'), 'c.un.md');
  assert.equal(pathBelow(undefined, 'untitled:Untitled-1'), 'untitled:Untitled-1');
  assert.equal(pathBelow('file:///a', 'file:///a/100%.un.md'), '100%.un.md');
  assert.equal(nameOf('file:///a/c.un.md'), 'c.un.md');
});

test('the innermost folder of the workspace counts', () => {
  const folders = ['file:///a/', 'file:///a/b', 'file:///c'];
  assert.equal(folderOf('file:///a/b/x.un.md', folders), 'file:///a/b');
  assert.equal(folderOf('file:///a/x.un.md', folders), 'file:///a');
  assert.equal(folderOf('file:///b/x.un.md', folders), undefined);
  assert.equal(folderOf('file:///c%3A/two%20words/x.un.md', ['file:///C:/two words']), 'file:///c%3A/two%20words');
});

test('an earlier state of a file comes under the settings of the file', () => {
  assert.equal(fileShownBy('git:/a/c.un.md?%7B%22path%22%3A%22x%22%7D'), 'file:///a/c.un.md');
  assert.equal(fileShownBy('memfs:/a/c.un.md'), 'memfs:/a/c.un.md');
});
