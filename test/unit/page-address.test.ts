import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Home, pageAddress } from '../../server/src/lsp/pages.ts';
import { read } from '../support/project.ts';

const onHost = (home: Home) => pageAddress({}, home)?.('name/informal');

test('the page of a rule is on the host that the manifest names, and on none where it names none', () => {
  const github = 'https://github.com/owner/name/blob/HEAD/server/docs/rules/name/informal.md';
  for (const repository of [
    'owner/name',
    'github:owner/name',
    'https://github.com/owner/name',
    'git+https://github.com/owner/name.git',
    'ssh://git@github.com/owner/name.git',
  ]) {
    assert.equal(onHost({ repository }), github);
    assert.equal(onHost({ repository: { url: repository } }), github);
  }
  assert.equal(onHost({ homepage: 'https://github.com/owner/name#readme' }), github);
  assert.equal(
    onHost({ repository: 'https://gitlab.example.org/owner/name.git' }),
    'https://gitlab.example.org/owner/name/-/blob/HEAD/server/docs/rules/name/informal.md',
  );
  assert.equal(onHost({}), undefined);
  assert.equal(onHost({ repository: 'https://example.org/owner/name', homepage: 'https://example.org' }), undefined);
});

test('what the manifest of this project names decides', () => {
  const manifest = JSON.parse(read('package.json')) as Home;
  assert.equal(pageAddress({})?.('name/informal'), onHost(manifest));
});

test('a client can say where the pages are', () => {
  assert.equal(pageAddress({ pages: 'x:{rule}' })?.('a/b'), 'x:a%2Fb');
  assert.equal(pageAddress({ pages: 'file:///pages/' })?.('a/b'), 'file:///pages/a/b.md');
});
