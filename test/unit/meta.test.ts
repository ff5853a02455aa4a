import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { rules } from '../../server/src/rules/index.ts';
import { filesUnder, read } from '../support/project.ts';

const SOURCE = 'server/src';

/** What each folder of the server may import; see server/ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  knowledge: ['text'],
  syntax: ['text', 'knowledge'],
  model: ['text', 'knowledge', 'syntax'],
  rules: ['text', 'knowledge', 'syntax', 'model'],
  analysis: ['text', 'knowledge', 'syntax', 'model', 'rules'],
  workspace: ['text', 'knowledge', 'syntax', 'model', 'rules'],
  features: ['text', 'knowledge', 'syntax', 'model', 'rules', 'analysis', 'workspace'],
  lsp: ['text', 'knowledge', 'syntax', 'model', 'rules', 'analysis', 'workspace', 'features'],
  cli: ['text', 'knowledge', 'syntax', 'model', 'rules', 'analysis', 'workspace', 'features'],
  platform: [],
};

const PACKAGES: Readonly<Record<string, RegExp>> = {
  analysis: /^(?:jsonc-parser|picomatch)$/,
  workspace: /^jsonc-parser$/,
  features: /^vscode-languageserver-types$/,
  lsp: /^vscode-languageserver(?:\/|-types$|-textdocument$|$)/,
  cli: /^(?:node:|commander$|tinyglobby$|ignore$)/,
  platform: /^node:|^vscode-languageserver|^tinyglobby$/,
};

function imports(file: string): string[] {
  return [...read(file).matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm)].map(
    match => match[1] ?? match[2]!,
  );
}

for (const file of filesUnder(SOURCE, '.ts')) {
  const folder = path.relative(SOURCE, file).split(path.sep)[0]!;
  if (folder.endsWith('.ts')) continue;
  test(`imports of ${file} run one way`, () => {
    assert.ok(folder in MAY_IMPORT, `The folder ${folder} has no place in the layout.`);
    for (const target of imports(file)) {
      if (!target.startsWith('.')) {
        assert.match(target, PACKAGES[folder] ?? /^$/, `${folder} imports the package ${target}.`);
        continue;
      }
      if (target.endsWith('.json')) continue;
      const to = path.relative(SOURCE, path.join(path.dirname(file), target)).split(path.sep)[0]!;
      assert.ok(to === folder || MAY_IMPORT[folder]!.includes(to), `${folder} imports ${to}.`);
    }
  });
}

test('the client imports nothing of the server but the types of the protocol', () => {
  for (const file of filesUnder('client/src', '.ts')) {
    for (const target of imports(file)) {
      if (target.includes('server/')) assert.match(target, /server\/src\/lsp\/protocol\.ts$/, file);
    }
  }
});

test('a rule is three files, and every such file belongs to a rule', () => {
  const ids = rules.map(rule => rule.id);
  const named = (folder: string, ending: string) =>
    filesUnder(folder, ending)
      .map(file => path.posix.relative(folder, file).slice(0, -ending.length))
      .filter(id => id.includes('/') && !path.posix.basename(id).startsWith('_'));
  assert.deepEqual(named('server/src/rules', '.ts'), ids.toSorted());
  assert.deepEqual(named('server/docs/rules', '.md'), ids.toSorted());
  assert.deepEqual(named('test/rules', '.md'), ids.toSorted());
});

const GROUPS =
  'header session agenda title letter signature annex resolution report numbering footnote citation symbol date number name spelling capital abbreviation punctuation style document directive workspace';

for (const rule of rules) {
  test(`${rule.id} says what a rule must say`, () => {
    assert.match(rule.id, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    assert.ok(GROUPS.split(' ').includes(rule.id.split('/')[0]!), 'The group is none of the known ones.');
    assert.match(rule.summary, /^“?[A-Z].+\.$/);
    assert.ok(rule.source.length > 8, 'A rule names whose convention it is.');
    assert.equal(rule.fix !== undefined, rule.fixable !== 'none', 'A rule has a fix exactly if it says so.');
    assert.ok(read(`server/src/rules/${rule.id}.ts`).split('\n').length <= 140, 'A rule can be read in a minute.');
  });
}

test('every text of the manifest is there in English and in French, and no other', () => {
  const used = new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(match => match[1]!));
  for (const file of ['package.nls.json', 'package.nls.fr.json']) {
    const given = Object.keys(JSON.parse(read(file)));
    assert.deepEqual(given.toSorted(), [...used].toSorted(), file);
  }
});
